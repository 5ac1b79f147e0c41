/** Texts that would run, fetch or show something if anything took them for more than text. */
export const payloads: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  '</title></text></svg></style><iframe src="https://evil.example"></iframe>',
  "javascript:alert(3)//' onload='alert(3)",
  '<a href="command:workbench.action.quit">x</a> [y](command:workbench.action.quit) ![z](https://evil.example/z.png)',
  '<style>@import url(https://evil.example)</style> $(zap) <https://evil.example> www.evil.example',
  ']]></svg><svg onload=alert(4)><foreignObject><body onload=alert(4)>',
  '&lt;script&gt;alert(5)&lt;/script&gt; &#60;img src=x onerror=alert(5)&#62;',
  `{{7*7}} $\{alert(6)} \`alert(6)\` <%= 7 %> \\u003cscript>alert(6)</script>`,
  '| a | b |\n|---|---|\n\n# head\n\n- [ ] list\n\n```js\nalert(7)\n```\n<details open ontoggle=alert(7)>',
  '\u202e<b>\u0000\ud800\u2028</b><math href="javascript:alert(8)">x</math><use href="data:image/svg+xml,x">',
];
