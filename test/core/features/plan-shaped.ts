import fc from 'fast-check';
import { Document, isCollection, isMap, isScalar, visit } from 'yaml';

/** A plan as data, with the slips people make, and how it is written. */
export interface ShapedPlan {
  readonly text: string;
  readonly lineBreak: '\n' | '\r\n';
}

const id = fc.constantFrom('restore-time', 'drills', 'golden-path', 'bench', 'wiki');
const near = fc.constantFrom(
  'restore-time',
  'restore-tim',
  'drils',
  'golden-path',
  'golden-paht',
  'nothing-like-it',
  'team.career.yaml#far',
);
const date = fc.constantFrom('2026-10-01', '2026-11-21', '2027-03-31', '2027/03/31', '2027-Q2', 'soon', '2026-02-30');
const title = fc.constantFrom(
  'Any production database restores within the hour',
  'Become a better leader',
  'Get better at communication: all of it',
  "Ana's bench has two leads",
  'Improve things\nand write it down\n',
);
const measure = fc.oneof(
  fc.constant({ what: 'restore time', baseline: 340, target: 60, unit: 'minutes' }),
  fc.constant({ what: 'the report', baseline: 0, target: 1 }),
  fc.constant({ what: 'drills', baseline: 2, target: 2 }),
  fc.constantFrom('The report is signed', 'people are happier', 'Restore time from 340 to 60 minutes'),
);
const checkIns = fc.array(
  fc.record(
    {
      date,
      value: fc.constantFrom(1, 60, 340, 'done', 'not done', 'half'),
      confidence: fc.constantFrom('on-track', 'green', 'off-track'),
    },
    { requiredKeys: ['date'] },
  ),
  { minLength: 1, maxLength: 3 },
);
const serves = fc.oneof(near, fc.array(near, { maxLength: 3 }));

const goal = fc.record(
  { goal: title, measure, deadline: date, deadlin: date, definedBy: fc.constantFrom('me', 'boss'), serves, checkIns },
  { requiredKeys: ['goal'] },
);
const initiative = fc.record(
  {
    title,
    serves,
    start: date,
    finish: date,
    measure,
    status: fc.constantFrom('active', 'paused', 'running'),
    dependsOn: fc.array(near, { maxLength: 2 }),
    stretch: fc.boolean(),
    resources: fc.constantFrom('own', 'company'),
    checkIns,
  },
  { requiredKeys: ['title'] },
);
const accelerator = fc.oneof(title, fc.record({ aim: title }));

const data = fc.record(
  {
    careerPlan: fc.constant(1),
    person: fc.constantFrom('Sam Okafor', 1.5),
    purpose: fc.oneof(title, fc.record({ statement: title })),
    drivers: fc.record({ people: fc.record({ rituals: accelerator, rhythm: accelerator }, { requiredKeys: [] }) }),
    goals: fc.dictionary(id, goal, { minKeys: 1, maxKeys: 2 }),
    initiatives: fc.dictionary(id, initiative, { minKeys: 1, maxKeys: 2 }),
    tradeOffs: fc.constantFrom([{ what: 'A rewrite', decision: 'delegate' }], []),
    lint: fc.constantFrom({ overdue: 'hint' }, { words: { fine: ['wiki'] } }),
  },
  { requiredKeys: ['careerPlan', 'goals', 'initiatives'] },
);

const manner = fc.record({
  indent: fc.constantFrom(2, 2, 3, 4),
  indentSeq: fc.boolean(),
  quotes: fc.boolean(),
  /** One in so many collections is in flow style; 1 is all. */
  flow: fc.constantFrom(1, 2, 3, 1000),
  /** One in so many entries has a comment. */
  comments: fc.constantFrom(2, 5, 1000),
  seed: fc.nat({ max: 1000 }),
  lineBreak: fc.constantFrom('\n' as const, '\r\n' as const),
  finalBreak: fc.boolean(),
});

/** Plans in block and flow style, with LF and CRLF, with comments, as the YAML library writes them. */
export const shapedPlan: fc.Arbitrary<ShapedPlan> = fc.record({ data, manner }).map(({ data: plan, manner: how }) => {
  const document = new Document(plan);
  let at = how.seed;
  visit(document, (key, node, path) => {
    at++;
    if (isScalar(node) && how.quotes && at % 4 === 0 && typeof node.value === 'string' && key === 'value')
      node.type = 'QUOTE_DOUBLE';
    if (isCollection(node) && path.length > 1 && at % how.flow === 0) node.flow = true;
    if (isMap(node) && !node.flow) {
      for (const [i, pair] of node.items.entries()) {
        if ((at + i) % how.comments === 0 && isScalar(pair.key)) pair.key.commentBefore = ` about ${pair.key.value}`;
        if ((at + i) % how.comments === 1 && isScalar(pair.value) && !String(pair.value.value).includes('\n')) {
          pair.value.comment = ' said aloud';
        }
      }
    }
    return undefined;
  });
  const written = document.toString({ indent: how.indent, indentSeq: how.indentSeq, lineWidth: 0 });
  const text = how.finalBreak ? written : written.replace(/\n$/, '');
  return { text: how.lineBreak === '\n' ? text : text.replaceAll('\n', '\r\n'), lineBreak: how.lineBreak };
});
