import fc from 'fast-check';

/**
 * Generates YAML files as people write them: block and flow style, all quotes, block texts, comments in odd
 * places, blank lines, any indentation, LF or CRLF. Written here by hand, independent of the code under test.
 */
export interface GeneratedFile {
  readonly text: string;
  readonly lineBreak: '\n' | '\r\n';
}

/** How often each property test runs; `PROPERTY_RUNS` makes it a long run. The seed is fixed, so a failure returns. */
export function propertyRuns(usual: number): { seed: number; numRuns: number } {
  return {
    seed: Number(process.env['PROPERTY_SEED'] ?? 20261122),
    numRuns: Number(process.env['PROPERTY_RUNS'] ?? usual),
  };
}

interface Decoration {
  /** Behind the value, on its line. */
  readonly comment: string | undefined;
  /** Lines above the entry: a comment, or `undefined` for a blank line. */
  readonly above: readonly (string | undefined)[];
  /** The value starts on the line below its key, or a map on the line below its dash. */
  readonly below: boolean;
}

type Value =
  | { readonly kind: 'empty' }
  | { readonly kind: 'line'; readonly source: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'block'; readonly header: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'flow';
      readonly open: string;
      readonly parts: readonly string[];
      readonly trailing: boolean;
      readonly tall: boolean;
    }
  | { readonly kind: 'map'; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly items: readonly { readonly value: Value; readonly decoration: Decoration }[] };

interface Entry {
  readonly key: string;
  readonly value: Value;
  readonly decoration: Decoration;
}

interface Manner {
  readonly step: number;
  readonly listStep: number;
  readonly dashStep: number;
}

const keys = [
  'careerPlan',
  'goals',
  'restore-time',
  'title',
  'due',
  '"quoted key"',
  "'it''s'",
  'Größe',
  'x y',
  'a#b',
  'n0',
  'serves',
];
const word = fc.constantFrom(
  'ship',
  'the',
  'data',
  'platform',
  'team',
  'in',
  'Q3',
  '40%',
  'naïve',
  '東京',
  '🙂',
  "don't",
  'a:b',
  'x#y',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const plain = words.filter((text) => !/^[%'"]/.test(text));

const oneLine = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: fc.constantFrom('2026-11-22', '2026-W47', '1', '-0.5', '007', 'true', 'null', '~', 'done') },
  { weight: 1, arbitrary: words.map((text) => `'${text.replaceAll("'", "''")}: # no comment'`) },
  { weight: 1, arbitrary: words.map((text) => `"${text} \\"so\\" \\u00e9\\n"`) },
  { weight: 1, arbitrary: fc.constantFrom('""', "''", '"a: b"', "'#'") },
);

const flowPart = fc.oneof(
  oneLine.filter((source) => !/^[^'"].*[,[\]{}]/.test(source)),
  fc.constantFrom('[]', '{}', '[1, 2]', '{ a: 1 }'),
);

const flow: fc.Arbitrary<Value> = fc
  .record({
    isMap: fc.boolean(),
    parts: fc.array(flowPart, { maxLength: 3 }),
    trailing: fc.boolean(),
    tall: fc.boolean(),
    padded: fc.boolean(),
  })
  .map(({ isMap, parts, trailing, tall, padded }) => ({
    kind: 'flow',
    open: isMap ? (padded ? '{ ' : '{') : padded ? '[ ' : '[',
    parts: isMap ? parts.map((part, i) => `k${i}: ${part}`) : parts,
    trailing: trailing && parts.length > 0,
    tall: tall && parts.length > 0,
  }));

const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: oneLine.map((source): Value => ({ kind: 'line', source })) },
  { weight: 1, arbitrary: fc.constant<Value>({ kind: 'empty' }) },
  {
    weight: 1,
    arbitrary: fc.array(plain, { minLength: 2, maxLength: 3 }).map((lines): Value => ({ kind: 'lines', lines })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('"', "'"), fc.array(words, { minLength: 2, maxLength: 3 }))
      .map(([quote, lines]): Value => {
        const inside = lines.join('\n').replaceAll("'", quote === "'" ? "''" : "'");
        return { kind: 'lines', lines: `${quote}${inside}${quote}`.split('\n') };
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('|', '|-', '|+', '>', '>-', '>+'),
        fc.array(fc.oneof(words, fc.constantFrom('', '# text', '- text', 'k: v', '  deeper')), { maxLength: 4 }),
      )
      .map(([header, lines]): Value => {
        const first = lines.findIndex((line) => line !== '' && !line.startsWith(' '));
        return { kind: 'block', header, lines: first < 0 ? [] : lines.slice(first) };
      }),
  },
  { weight: 2, arbitrary: flow },
);

const decoration: fc.Arbitrary<Decoration> = fc.record({
  comment: fc.option(words, { nil: undefined, freq: 4 }),
  above: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.option(words, { nil: undefined }), { maxLength: 2 }) },
  ),
  below: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
});

const { map } = fc.letrec<{ value: Value; map: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'plan' },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: tie('map') },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.record({ value: tie('value'), decoration }), { minLength: 1, maxLength: 3, depthIdentifier: 'plan' })
        .map((items): Value => ({ kind: 'list', items })),
    },
  ),
  map: fc
    .uniqueArray(fc.record({ key: fc.constantFrom(...keys), value: tie('value'), decoration }), {
      selector: ({ key }) => key,
      minLength: 1,
      maxLength: 4,
      depthIdentifier: 'plan',
    })
    .map((entries): Value => ({ kind: 'map', entries })),
}));

/** A file whose root is a map. */
export const arbitraryFile: fc.Arbitrary<GeneratedFile> = fc
  .record({
    root: map,
    manner: fc.record({
      step: fc.constantFrom(2, 2, 3, 4),
      listStep: fc.constantFrom(0, 2, 2),
      dashStep: fc.constantFrom(2, 2, 4),
    }),
    lineBreak: fc.constantFrom('\n' as const, '\r\n' as const),
    start: fc.constantFrom('', '', '\ufeff', '# first\n', '---\n', '\n\n'),
    end: fc.constantFrom('\n', '\n', '', '\n\n', '\n# last\n', '\n# last'),
  })
  .map(({ root, manner, lineBreak, start, end }) => {
    const text = start + linesOf(root, 0, manner).join('\n') + end;
    return { text: lineBreak === '\n' ? text : text.replaceAll('\n', '\r\n'), lineBreak };
  });

function linesOf(node: Value, column: number, manner: Manner): string[] {
  const indent = ' '.repeat(column);
  if (node.kind === 'map') {
    return node.entries.flatMap((entry) => [
      ...aboveLines(entry.decoration, indent),
      ...behind(`${indent}${entry.key}:`, column, 'key', entry.value, entry.decoration, manner),
    ]);
  }
  if (node.kind === 'list') {
    return node.items.flatMap((item) => [
      ...aboveLines(item.decoration, indent),
      ...behind(`${indent}-`, column, 'dash', item.value, item.decoration, manner),
    ]);
  }
  return [];
}

function aboveLines({ above }: Decoration, indent: string): string[] {
  return above.map((line) => (line === undefined ? '' : `${indent}# ${line}`));
}

function behind(
  start: string,
  column: number,
  holder: 'key' | 'dash',
  node: Value,
  decoration: Decoration,
  manner: Manner,
): string[] {
  const inner = column + (holder === 'key' ? manner.step : manner.dashStep);
  const indent = ' '.repeat(inner);
  const comment = decoration.comment === undefined ? '' : ` # ${decoration.comment}`;
  switch (node.kind) {
    case 'empty':
      return [start + comment];
    case 'line':
      return decoration.below ? [start, indent + node.source + comment] : [`${start} ${node.source}${comment}`];
    case 'lines': {
      const [first = '', ...rest] = node.lines;
      const lines = [decoration.below ? indent + first : `${start} ${first}`, ...rest.map((line) => indent + line)];
      const last = lines.pop();
      return [...(decoration.below ? [start] : []), ...lines, last + comment];
    }
    case 'block':
      return [`${start} ${node.header}${comment}`, ...node.lines.map((line) => (line === '' ? '' : indent + line))];
    case 'flow': {
      const close = node.open.startsWith('{') ? '}' : ']';
      if (!node.tall) {
        const space = node.open.endsWith(' ') && node.parts.length > 0 ? ' ' : '';
        const inside = node.parts.join(', ') + (node.trailing ? ',' : '');
        return [`${start} ${node.open.trim()}${space}${inside}${space}${close}${comment}`];
      }
      const parts = node.parts.map((part, i) => {
        const comma = i < node.parts.length - 1 || node.trailing ? ',' : '';
        return `${indent}  ${part}${comma}${i === 0 ? comment : ''}`;
      });
      return [`${start} ${node.open.trim()}`, ...parts, indent + close];
    }
    case 'map': {
      const lines = linesOf(node, inner, manner);
      if (holder === 'dash' && !decoration.below && (node.entries[0]?.decoration.above.length ?? 0) === 0) {
        return [start + (lines[0] ?? '').slice(column + 1), ...lines.slice(1)];
      }
      return [start + comment, ...lines];
    }
    case 'list':
      return [start + comment, ...linesOf(node, holder === 'key' ? column + manner.listStep : inner, manner)];
  }
}

/** Any text, also such that YAML would read as something else. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  words,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        ':',
        '#',
        '-',
        "'",
        '"',
        '\\',
        ',',
        '[',
        '}',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '?',
        '\t',
      ),
      { maxLength: 8 },
    )
    .map((list) => list.join('')),
  fc.constantFrom(
    '2026-11-22',
    'yes',
    '1.0',
    '~',
    'null',
    'a: b',
    '#x',
    ' x ',
    '',
    '<<',
    '---',
    '\ufeff',
    '0x1f',
    '.inf',
    '.nan',
    '\u2028',
    '\ud800',
  ),
);
