/** What the panel's page is made of; every part is escaped here. */
export interface PageParts {
  /** Address of the built script. */
  readonly scriptUri: string;
  /** Address of the built stylesheet. */
  readonly styleUri: string;
  /** The source the editor serves the panel's files from. */
  readonly cspSource: string;
  /** New for each page. */
  readonly nonce: string;
  readonly title: string;
}

/**
 * The panel's page: empty but for its script, which builds everything from messages. The policy allows that one
 * script, the one stylesheet and images the script has made itself, and nothing else: no fonts, frames, forms or connections.
 */
export function panelHtml({ scriptUri, styleUri, cspSource, nonce, title }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    // The panel turns its own drawing into a PNG by way of an image; nothing can be fetched by it.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(styleUri)}">
</head>
<body>
<main id="panel" aria-busy="true"></main>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(scriptUri)}"></script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
