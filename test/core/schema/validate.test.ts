import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JsonValue } from '../../../src/core/schema/json';
import { type SchemaFault, validatePlan } from '../../../src/core/schema/validate';
import { bare, goalWith, initiativeWith, planWith } from './plans';

/** The one fault of the plan, without its message. */
function theFault(plan: JsonValue): Omit<SchemaFault, 'message'> {
  const faults = validatePlan(plan);
  assert.equal(faults.length, 1, JSON.stringify(faults, null, 1));
  const [{ message, ...fault }] = faults as [SchemaFault];
  assert.match(message, /^[“A-Z].*[.?]$/s);
  return fault;
}

function theMessage(plan: JsonValue): string {
  return validatePlan(plan)
    .map(({ message }) => message)
    .join('\n');
}

describe('validatePlan', () => {
  describe('finds nothing in', () => {
    const sound: { [name: string]: JsonValue } = {
      'a plan of three lines': planWith({}),
      'what rules of their own speak about': bare({
        careerPlan: 1,
        person: 'Jo',
        role: { target: { title: 'Lead' } },
        goals: { g: { goal: 'x' } },
        initiatives: { i: { title: 'x' } },
        mastery: { deliverables: { d: { what: 'x', category: 'profit', intangibles: ['trust'] } } },
        leadership: { accountability: { indicators: { n: { what: 'x' } } } },
      }),
      'dates, references and check-in values of any sort': initiativeWith({
        start: 'soon',
        finish: 2027,
        serves: ['No such id'],
        drivers: ['people.ritual'],
        checkIns: [{ date: true, value: 'nearly' }],
      }),
      'short forms': planWith({
        drivers: { people: { role: 'Know the role.' }, performance: { expectations: 'Know the bar.' } },
        goals: { g: { goal: 'x', measure: 'certificate issued' } },
        lint: {
          'no-stretch': 'off',
          'vague-goal': { severity: 'info', options: { words: 3 } },
          words: { fine: ['x'] },
        },
      }),
      'keys with nothing behind them': planWith({
        role: null,
        goals: { g: { goal: 'x', why: '', measure: null, serves: [], checkIns: [null, ''] }, h: null },
        lint: null,
        reviews: { every: '', with: null },
      }),
    };
    for (const [name, plan] of Object.entries(sound)) {
      it(name, () => assert.deepEqual(validatePlan(plan), []));
    }

    for (const every of ['day', 'week', 'month', 'quarter', 'year', '1 week', '2 weeks', '2 week', '10 days']) {
      it(`every: ${every}`, () => assert.deepEqual(validatePlan(planWith({ reviews: { every } })), []));
    }
  });

  describe('a key that is none', () => {
    const stauts = { path: ['initiatives', 'i', 'stauts'], part: 'key', code: 'unknown-key', key: 'stauts' };

    it('is taken for the nearest', () => {
      assert.deepEqual(theFault(initiativeWith({ stauts: 'active' })), {
        ...stauts,
        fix: { kind: 'rename-key', to: 'status' },
      });
      assert.equal(
        theMessage(initiativeWith({ stauts: 'active' })),
        '“stauts” is not a key of an initiative. Did you mean “status”?',
      );
    });

    it('is not renamed to one that is there already', () => {
      assert.deepEqual(theFault(initiativeWith({ status: 'active', stauts: 'active' })), stauts);
    });

    it('is taken for another word for a key', () => {
      const { fix } = theFault(initiativeWith({ due: '2027-01-01' }));
      assert.deepEqual(fix, { kind: 'rename-key', to: 'finish' });
    });

    it('is read without case and dashes', () => {
      const { fix } = theFault(goalWith({ 'check-ins': [] }));
      assert.deepEqual(fix, { kind: 'rename-key', to: 'checkIns' });
    });

    it('is one fault with the required key that it was meant to be', () => {
      const fault = theFault(planWith({ tradeOffs: [{ waht: 'the talk' }] }));
      assert.deepEqual(fault.path, ['tradeOffs', 0, 'waht']);
      assert.deepEqual(fault.fix, { kind: 'rename-key', to: 'what' });
    });

    it('has no fix where nothing is near, and the message lists the choice', () => {
      const plan = planWith({ tradeOffs: [{ what: 'the talk', xyzzy: 1 }] });
      assert.equal(theFault(plan).fix, undefined);
      assert.match(theMessage(plan), /It can have what, decision, to, until and frees\./);
    });

    it('is shown where it belongs', () => {
      assert.match(theMessage(goalWith({ baseline: 3 })), /belongs inside “measure”, as in “measure: \{ what: /);
      assert.match(theMessage(goalWith({ done: true })), /a check-in with the number reached, or “value: done”/);
      assert.match(theMessage(goalWith({ oneOnOnes: [] })), /a section of the plan: write it at the left margin/);
    });

    for (const key of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
      it(`is reported when it is ${key}`, () => {
        const goal: { [key: string]: JsonValue } = Object.create(null);
        goal['goal'] = 'x';
        goal[key] = 'y';
        const plan = planWith({});
        assert.ok(typeof plan === 'object' && plan !== null && !Array.isArray(plan));
        plan['goals'] = { g: goal };
        assert.deepEqual(theFault(plan).path, ['goals', 'g', key]);
      });
    }
  });

  describe('a missing key', () => {
    it('is told with an example', () => {
      assert.deepEqual(theFault(planWith({ oneOnOnes: [{ with: 'ana' }] })), {
        path: ['oneOnOnes', 0],
        part: 'key',
        code: 'missing-key',
        key: 'date',
      });
      assert.equal(
        theMessage(planWith({ oneOnOnes: [{ with: 'ana' }] })),
        'This one-on-one needs “date”, for example “date: 2027-06-30”.',
      );
    });

    it('is one fault with the others of the entry', () => {
      const plan = planWith({ drivers: { people: { supporters: { ana: {} } } } });
      assert.deepEqual(theFault(plan).path, ['drivers', 'people', 'supporters', 'ana']);
      assert.match(theMessage(plan), /“name”, “as” and “involved”/);
    });

    for (const nothing of [null, '', '  ', []]) {
      it(`is missing when it holds ${JSON.stringify(nothing)}`, () => {
        const fault = theFault(planWith({ tradeOffs: [{ what: nothing }] }));
        assert.equal(fault.code, 'missing-key');
        assert.equal(fault.key, 'what');
      });
    }

    for (const empty of [null, '', [], {}]) {
      it(`is told for a file that holds ${JSON.stringify(empty)}`, () => {
        const fault = theFault(empty);
        assert.deepEqual(fault.path, []);
        assert.equal(fault.code, 'missing-key');
      });
    }
  });

  describe('a value', () => {
    interface Case {
      readonly plan: JsonValue;
      readonly path: readonly (string | number)[];
      readonly code: SchemaFault['code'];
      readonly fix?: SchemaFault['fix'];
      readonly says?: RegExp;
    }
    const replace = (to: JsonValue) => ({ kind: 'replace-value', to }) as const;
    const measure = (value: JsonValue) => goalWith({ measure: value });
    const measurePath = ['goals', 'g', 'measure'];
    const cases: { [name: string]: Case } = {
      'a title that YAML reads as a number': {
        plan: planWith({ initiatives: { i: { title: 2026 } } }),
        path: ['initiatives', 'i', 'title'],
        code: 'wrong-type',
        fix: { kind: 'quote-value', to: '2026' },
        says: /quotes/,
      },
      'yes for true': {
        plan: initiativeWith({ stretch: 'yes' }),
        path: ['initiatives', 'i', 'stretch'],
        code: 'wrong-type',
        fix: replace(true),
      },
      'Off for false': {
        plan: initiativeWith({ stretch: 'Off' }),
        path: ['initiatives', 'i', 'stretch'],
        code: 'wrong-type',
        fix: replace(false),
      },
      'maybe for true or false': {
        plan: initiativeWith({ stretch: 'maybe' }),
        path: ['initiatives', 'i', 'stretch'],
        code: 'wrong-type',
      },
      'a number in quotes': {
        plan: measure({ what: 'x', baseline: '12', target: 40 }),
        path: [...measurePath, 'baseline'],
        code: 'wrong-type',
        fix: replace(12),
      },
      'a number with its unit': {
        plan: measure({ what: 'x', baseline: 12, target: '95 %' }),
        path: [...measurePath, 'target'],
        code: 'wrong-type',
        says: /unit/,
      },
      'a measure that is a list': {
        plan: measure([{ what: 'x' }]),
        path: measurePath,
        code: 'wrong-type',
        says: /a text, or a map with what, baseline and target/,
      },
      'a measure that is a list of one text': {
        plan: measure(['certificate issued']),
        path: measurePath,
        code: 'wrong-type',
        fix: replace('certificate issued'),
      },
      'a slip in one of several values': {
        plan: initiativeWith({ kind: 'technicl' }),
        path: ['initiatives', 'i', 'kind'],
        code: 'wrong-value',
        fix: replace('technical'),
      },
      'another word for one of several values': {
        plan: initiativeWith({ status: 'in progress' }),
        path: ['initiatives', 'i', 'status'],
        code: 'wrong-value',
        fix: replace('active'),
      },
      'none of several values': {
        plan: initiativeWith({ status: 'xyzzy' }),
        path: ['initiatives', 'i', 'status'],
        code: 'wrong-value',
        says: /planned, active, done, paused or cancelled/,
      },
      'one id where a list is wanted': {
        plan: initiativeWith({ serves: 'golden-path' }),
        path: ['initiatives', 'i', 'serves'],
        code: 'wrong-type',
        fix: replace(['golden-path']),
      },
      'ids with commas where a list is wanted': {
        plan: initiativeWith({ dependsOn: 'a, b' }),
        path: ['initiatives', 'i', 'dependsOn'],
        code: 'wrong-type',
        fix: replace(['a', 'b']),
      },
      'a sentence with commas where a list is wanted': {
        plan: initiativeWith({ seenBy: 'the leads, the director' }),
        path: ['initiatives', 'i', 'seenBy'],
        code: 'wrong-type',
        fix: replace(['the leads, the director']),
      },
      'a text where an entry is wanted': {
        plan: initiativeWith({ milestones: ['First team migrated'] }),
        path: ['initiatives', 'i', 'milestones', 0],
        code: 'wrong-type',
        fix: replace({ title: 'First team migrated' }),
      },
      'entries in a list where each needs an id': {
        plan: planWith({ goals: [{ goal: 'x' }] }),
        path: ['goals'],
        code: 'wrong-type',
        says: /id/,
      },
      'a number alone for a measure': {
        plan: goalWith({ measure: 4 }),
        path: measurePath,
        code: 'wrong-type',
        says: /“4” alone does not say what is counted.*“measure: \{ what: .*, baseline: .*, target: .* \}”/,
      },
      'a sentence behind a day where a check-in is wanted': {
        plan: initiativeWith({ checkIns: ['2026-11-22 the first of two juniors has led'] }),
        path: ['initiatives', 'i', 'checkIns', 0],
        code: 'wrong-type',
        says: /“date: 2026-11-22”.*“note: the first of two juniors has led”/,
        fix: replace({ date: '2026-11-22', note: 'the first of two juniors has led' }),
      },
      'a sentence where a check-in is wanted': {
        plan: initiativeWith({ checkIns: ['Begun on time'] }),
        path: ['initiatives', 'i', 'checkIns', 0],
        code: 'wrong-type',
        says: /“date: 2026-11-20”.*“note: Begun on time”/,
      },
      'a sentence where check-ins are wanted': {
        plan: initiativeWith({ checkIns: 'Begun on time' }),
        path: ['initiatives', 'i', 'checkIns'],
        code: 'wrong-type',
        says: /such as “- \{ date: 2026-11-20, note: .* \}”/,
      },
      'a level out of range': {
        plan: planWith({ mastery: { technical: [{ what: 'x', level: 7.5 }] } }),
        path: ['mastery', 'technical', 0, 'level'],
        code: 'wrong-value',
        says: /from 1 to 5/,
      },
      'weekly for week': {
        plan: planWith({ reviews: { every: 'weekly' } }),
        path: ['reviews', 'every'],
        code: 'wrong-value',
        fix: replace('week'),
      },
      'a count in a slip': {
        plan: planWith({ reviews: { every: '3 mnths' } }),
        path: ['reviews', 'every'],
        code: 'wrong-value',
        fix: replace('3 months'),
      },
      'none at all': {
        plan: planWith({ reviews: { every: '0 weeks' } }),
        path: ['reviews', 'every'],
        code: 'wrong-value',
      },
      'a count of nothing': {
        plan: planWith({ reviews: { every: 2 } }),
        path: ['reviews', 'every'],
        code: 'wrong-type',
      },
      'a map where a date is wanted': {
        plan: goalWith({ deadline: { year: 2027 } }),
        path: ['goals', 'g', 'deadline'],
        code: 'wrong-type',
        says: /a date such as/,
      },
      'a severity in a slip': {
        plan: planWith({ lint: { 'vague-goal': 'warnng' } }),
        path: ['lint', 'vague-goal'],
        code: 'wrong-value',
        fix: replace('warning'),
      },
      'the format in quotes': {
        plan: planWith({ careerPlan: '1' }),
        path: ['careerPlan'],
        code: 'wrong-type',
        fix: replace(1),
      },
      'a plan that is a list': { plan: [1], path: [], code: 'wrong-type', says: /careerPlan: 1/ },
    };
    for (const [name, { plan, path, code, fix, says }] of Object.entries(cases)) {
      it(name, () => {
        const expected = { path, part: 'value', code, ...(fix ? { fix } : {}) };
        assert.deepEqual(theFault(plan), expected);
        if (says) assert.match(theMessage(plan), says);
      });
    }

    it('of the long form has only the faults of the long form', () => {
      const fault = theFault(measure({ what: 'x', baseline: 1, target: 2, units: 'y' }));
      assert.deepEqual(fault.path, [...measurePath, 'units']);
    });
  });

  describe('an id', () => {
    it('with capitals and spaces gets a fix', () => {
      assert.deepEqual(theFault(planWith({ goals: { 'My Goal': { goal: 'x' } } })), {
        path: ['goals', 'My Goal'],
        part: 'key',
        code: 'wrong-value',
        key: 'My Goal',
        fix: { kind: 'rename-key', to: 'my-goal' },
      });
    });

    it('is not renamed to one that is there already', () => {
      const fault = theFault(planWith({ goals: { 'My Goal': { goal: 'x' }, 'my-goal': { goal: 'y' } } }));
      assert.equal(fault.fix, undefined);
    });

    it('with a slash and a tilde is found again', () => {
      const fault = theFault(planWith({ goals: { 'a~b/c': { goal: 'x' } } }));
      assert.deepEqual(fault.path, ['goals', 'a~b/c']);
    });

    it('of a rule is read in the same way', () => {
      const { path, fix } = theFault(planWith({ lint: { Vague_Goal: 'off' } }));
      assert.deepEqual(path, ['lint', 'Vague_Goal']);
      assert.deepEqual(fix, { kind: 'rename-key', to: 'vague-goal' });
    });
  });

  describe('however hostile the data', () => {
    it('reports at most 200 faults', () => {
      const goals = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`g${i}`, { goal: 'x', foo: 1 }]));
      assert.equal(validatePlan(planWith({ goals })).length, 200);
    });

    it('ends on a list of a hundred thousand wrong items', () => {
      const wins = Array.from({ length: 100_000 }, () => ({}));
      assert.equal(validatePlan(planWith({ reports: [{ week: '2026-W45', wins }] })).length, 200);
    });

    it('ends on data that holds itself', () => {
      const entry: { [key: string]: JsonValue } = { goal: 'x' };
      entry['measure'] = entry;
      entry['checkIns'] = [entry];
      assert.ok(validatePlan({ careerPlan: 1, person: 'Jo', goals: { g: entry } }).length > 0);
    });

    it('ends on a million wrong entries that share their data', () => {
      const checkIn = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`key${i}`, 1]));
      const goal = { goal: 'x', checkIns: Array.from({ length: 1000 }, () => checkIn) };
      const goals = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`g${i}`, goal]));
      assert.equal(validatePlan({ careerPlan: 1, person: 'Jo', goals }).length, 200);
    });

    it('repeats only the beginning of a long key, on one line', () => {
      const message = theMessage(goalWith({ [`x\n${'y'.repeat(100_000)}`]: 1 }));
      assert.ok(message.length < 300);
      assert.doesNotMatch(message, /\n/);
    });

    it('never throws, and points to places that exist', () => {
      const keys = fc.constantFrom(
        'goals',
        'initiatives',
        'g',
        'measure',
        'checkIns',
        'drivers',
        'people',
        'lint',
        'x',
      );
      const { plan } = fc.letrec<{ plan: JsonValue }>((tie) => ({
        plan: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constantFrom<JsonValue>(null, '', 'text', 1, -0.5, true),
          fc.array(tie('plan'), { maxLength: 3 }),
          fc.dictionary(keys, tie('plan'), { maxKeys: 4 }),
        ),
      }));
      fc.assert(
        fc.property(plan, (value) => {
          for (const { path, part } of validatePlan(value)) {
            let at: unknown = value;
            for (const step of path) {
              assert.ok(typeof at === 'object' && at !== null && Object.hasOwn(at, step));
              at = Reflect.get(at, step);
            }
            assert.ok(part === 'key' || (at !== null && at !== ''));
          }
        }),
      );
    });
  });
});
