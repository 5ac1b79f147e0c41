import fc from 'fast-check';

/** What somebody does to a text. */
export type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'line'; readonly at: number; readonly text: string }
  | { readonly kind: 'drop-lines'; readonly at: number; readonly count: number }
  | { readonly kind: 'copy-lines'; readonly at: number; readonly count: number; readonly to: number }
  | { readonly kind: 'indent'; readonly at: number; readonly by: number }
  | { readonly kind: 'undo' };

/** An edit, and which version it is made in: going back keeps most texts close to what people write. */
export interface Step {
  readonly onto: 'this' | 'before' | 'start';
  readonly edit: Edit;
}

/** The text after an edit; places are taken modulo what there is. */
export function edited(text: string, edit: Edit, before: string): string {
  switch (edit.kind) {
    case 'insert': {
      const at = edit.at % (text.length + 1);
      return text.slice(0, at) + edit.text + text.slice(at);
    }
    case 'remove': {
      const at = edit.at % (text.length + 1);
      return text.slice(0, at) + text.slice(at + edit.length);
    }
    case 'undo':
      return before;
    default:
      return editedLines(text, edit);
  }
}

function editedLines(text: string, edit: Exclude<Edit, { kind: 'insert' | 'remove' | 'undo' }>): string {
  const lines = text.split(/(?<=\n)/);
  const at = edit.at % (lines.length + 1);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  switch (edit.kind) {
    case 'line':
      lines.splice(at, 0, edit.text + lineBreak);
      break;
    case 'drop-lines':
      lines.splice(at, edit.count);
      break;
    case 'copy-lines':
      lines.splice(edit.to % (lines.length + 1), 0, ...lines.slice(at, at + edit.count));
      break;
    case 'indent':
      lines[at] = edit.by > 0 ? ' '.repeat(edit.by) + (lines[at] ?? '') : (lines[at] ?? '').slice(-edit.by);
  }
  return lines.join('');
}

const letters = fc.constantFrom(
  ...['a', 'g', '1', ' ', '  ', '\n', '\r', '\r\n', ':', ': ', '-', '- ', '#', ' # c', "'", '"', '[', ']', '{', '}'],
  ...[',', '|', '>', '&', '*', '!', '?', '%', '\t', '@', '`', '\\', '\ufeff', '\u2028', 'é', '🙂', '\ufffd'],
);

const pieces = fc.constantFrom(
  ...[
    'goals:',
    'initiatives:',
    'mastery:',
    '  deliverables:',
    '  next-step:',
    '    title: Ship it',
    '    sta',
    '    serves: [a',
  ],
  ...[
    '    finish: "2027',
    "    title: 'it",
    '      - date: 2026-11-01',
    '-',
    '  - x',
    '    note: a: b',
    '    text: |',
    '      more',
  ],
  ...[
    '# career-plan-disable vague-goal',
    '    # note',
    '',
    '   ',
    'reports:',
    '- week: 2026-W45',
    '  wins: [a, b]',
    '---',
    '...',
  ],
  ...[
    '<<<<<<< a',
    '=======',
    '>>>>>>> b',
    '%YAML 1.2',
    '    titel: x',
    'goal',
    '  Bad Id:',
    '    measure: { what: x, baseline: 1 }',
  ],
  ...[
    '    drivers: [people.role]',
    'careerPlan: 1',
    'careerPlan: 2',
    '    a: &x 1',
    '    b: *x',
    '  <<: 1',
    '    "quoted key": 1',
    '  \ttab: 1',
  ],
);

const at = fc.nat(100_000);
const text = fc.oneof(
  letters,
  pieces,
  fc.array(letters, { minLength: 2, maxLength: 4 }).map((list) => list.join('')),
);

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('insert' as const), at, text }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('remove' as const), at, length: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), at, length: fc.nat(400) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('line' as const), at, text: pieces }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('drop-lines' as const), at, count: fc.integer({ min: 1, max: 8 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('copy-lines' as const),
      at,
      count: fc.integer({ min: 1, max: 8 }),
      to: at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('indent' as const), at, by: fc.integer({ min: -3, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
);

export const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  onto: fc.constantFrom('this', 'this', 'this', 'before', 'before', 'start'),
  edit: arbitraryEdit,
});
