import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { verifiedEdits, verifiedEditsForAll, verifiedTogether } from '../../../src/core/syntax/edit';
import { parseSyntax } from '../../../src/core/syntax/parse';
import type { Path } from '../../../src/core/syntax/path';
import type { PlanEdit } from '../../../src/core/syntax/plan-edit';
import type { JsonValue } from '../../../src/core/syntax/to-json';
import { applyEdits } from '../../../src/core/text/range';
import { arbitraryFile, arbitraryText, type GeneratedFile, propertyRuns } from '../../harness/arbitrary-plan';

/** What another reader, the YAML library on its own, finds in a file; maps as pairs, so that their order counts. */
type Data = string | number | boolean | null | Data[] | Map<string, Data>;

function read(text: string): Data {
  return parse(text, { version: '1.2', schema: 'core', mapAsMap: true, logLevel: 'silent' }) as Data;
}

interface Spot {
  readonly path: Path;
  readonly data: Data;
}

function spotsOf(data: Data, path: Path = []): Spot[] {
  const children: [string | number, Data][] =
    data instanceof Map ? [...data] : Array.isArray(data) ? [...data.entries()] : [];
  return [{ path, data }, ...children.flatMap(([name, child]) => spotsOf(child, [...path, name]))];
}

function asData(value: JsonValue): Data {
  if (Array.isArray(value)) return value.map(asData);
  if (value !== null && typeof value === 'object') {
    return new Map(Object.entries(value).map(([key, item]): [string, Data] => [key, asData(item)]));
  }
  return Object.is(value, -0) ? 0 : value;
}

/** The data with what is at a path made anew; `undefined` takes it out. */
function withChange(data: Data, path: Path, make: (old: Data) => Data): Data {
  const [name, ...rest] = path;
  if (name === undefined) return make(data);
  if (Array.isArray(data)) return data.map((item, i) => (i === name ? withChange(item, rest, make) : item));
  assert(data instanceof Map);
  return new Map(
    [...data].map(([key, item]): [string, Data] => [key, key === name ? withChange(item, rest, make) : item]),
  );
}

const scalar = fc.oneof(
  arbitraryText,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const newValue: fc.Arbitrary<JsonValue> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(
        fc.tuple(
          fc.constantFrom('what', 'every', 'k w', 'x:', '- d'),
          fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })),
        ),
        {
          selector: ([key]) => key,
          maxLength: 3,
        },
      )
      .map((entries) => Object.fromEntries(entries)),
  },
);

interface Choice {
  readonly kind: PlanEdit['kind'];
  readonly spot: number;
  readonly neighbour: number;
  readonly value: JsonValue;
  readonly name: string;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'append', 'remove', 'rename'),
  spot: fc.nat(),
  neighbour: fc.nat(),
  value: newValue,
  name: fc
    .oneof(fc.constantFrom('deadline', 'new key', 'yes', '2026', '- x', 'a: b', '#c', '~', '<<', '{'), arbitraryText)
    .map((text) => `${text}`),
});

const isEmpty = (data: Data) =>
  data === null ||
  (typeof data === 'string' && data.trim() === '') ||
  (Array.isArray(data) && data.length === 0) ||
  (data instanceof Map && data.size === 0);

/** An edit that fits the file, and what the file must then hold; `undefined` where the file has no place for it. */
function editFor(
  data: Data,
  { kind, spot, neighbour, value, name }: Choice,
): { edit: PlanEdit; wanted: Data[] } | undefined {
  const all = spotsOf(data);
  const pick = (fits: (spot: Spot) => boolean) => {
    const fitting = all.filter(fits);
    return fitting[spot % Math.max(fitting.length, 1)];
  };
  const parentOf = ({ path }: Spot) =>
    all.find((other) => other.path.length === path.length - 1 && other.path.every((part, i) => part === path[i]));
  if (kind === 'replace') {
    const at = pick(({ path }) => path.length > 0);
    return at && { edit: { kind, path: at.path, value }, wanted: [withChange(data, at.path, () => asData(value))] };
  }
  if (kind === 'append') {
    const at = pick(({ path, data: old }) => path.length > 0 && (Array.isArray(old) || isEmpty(old)));
    const item = asData(value);
    return (
      at && {
        edit: { kind, path: at.path, value },
        wanted: [withChange(data, at.path, (old) => (Array.isArray(old) ? [...old, item] : [item]))],
      }
    );
  }
  if (kind === 'insert') {
    const at = pick(({ path, data: old }) => old instanceof Map || (path.length > 0 && isEmpty(old)));
    if (!at || (at.data instanceof Map && at.data.has(name))) return undefined;
    const names = at.data instanceof Map ? [...at.data.keys()] : [];
    const after = names[neighbour % (names.length + 1)];
    const insert = (old: Data): Data => {
      const entries: [string, Data][] = old instanceof Map ? [...old] : [];
      const index = after === undefined ? entries.length : names.indexOf(after) + 1;
      return new Map([...entries.slice(0, index), [name, asData(value)], ...entries.slice(index)]);
    };
    return {
      edit: { kind, path: at.path, key: name, value, ...(after === undefined ? {} : { after }) },
      wanted: [withChange(data, at.path, insert)],
    };
  }
  if (kind === 'remove') {
    const at = pick(({ path }) => path.length > 0);
    const parent = at && parentOf(at);
    if (!at || !parent) return undefined;
    const part = at.path.at(-1);
    const without = withChange(data, parent.path, (old) =>
      Array.isArray(old)
        ? old.filter((_, i) => i !== part)
        : new Map([...(old as Map<string, Data>)].filter(([key]) => key !== part)),
    );
    const nothing = withChange(data, parent.path, () => null);
    const rest = spotsOf(without).find(
      ({ path }) => path.length === parent.path.length && path.every((p, i) => p === parent.path[i]),
    );
    return { edit: { kind, path: at.path }, wanted: rest && isEmpty(rest.data) ? [without, nothing] : [without] };
  }
  const at = pick(({ path }) => typeof path.at(-1) === 'string');
  const parent = at && parentOf(at);
  if (!at || !(parent?.data instanceof Map) || parent.data.has(name)) return undefined;
  const rename = (old: Data): Data =>
    new Map(
      [...(old as Map<string, Data>)].map(([key, item]): [string, Data] => [key === at.path.at(-1) ? name : key, item]),
    );
  return { edit: { kind, path: at.path, key: name }, wanted: [withChange(data, parent.path, rename)] };
}

const commentsOf = (text: string) => parseSyntax(text).comments.map((comment) => comment.text.trimEnd());

/** Whether one list can be had from another by leaving some out. */
function isThinned(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const item of many) if (item === few[at]) at++;
  return at === few.length;
}

function checkEdit(file: GeneratedFile, wish: Choice): void {
  const before = read(file.text);
  const found = editFor(before, wish);
  if (!found) return;
  const { edit, wanted } = found;
  const result = verifiedEdits(file.text, edit);
  assert(result, `refused ${JSON.stringify(edit)} of\n${file.text}`);
  const { text, edits } = result;
  assert.equal(applyEdits(file.text, edits), text);
  const after = read(text);
  assert(
    wanted.some((data) => isSame(data, after)),
    `${JSON.stringify(edit)}\n${file.text}\n=>\n${text}`,
  );
  assert.deepEqual(parseSyntax(text).faults, []);
  const [old, left] = [commentsOf(file.text), commentsOf(text)];
  if (edit.kind === 'remove' || edit.kind === 'replace') assert(isThinned(left, old), text);
  else assert.deepEqual(left, old);
  assert.equal(/\r/.test(text.replaceAll('\r\n', '')), false);
  if (/\n/.test(file.text)) {
    assert.equal(text.replaceAll('\r\n', '').includes('\n') && file.lineBreak === '\r\n', false, JSON.stringify(text));
    assert.equal(text.includes('\r') && file.lineBreak === '\n', false);
  }
}

function isSame(a: Data, b: Data): boolean {
  try {
    assert.deepEqual(pairs(a), pairs(b));
    return true;
  } catch {
    return false;
  }
}

/** Maps as lists of pairs: deepEqual of two Maps does not look at the order. */
function pairs(data: Data): unknown {
  if (data instanceof Map) return { map: [...data].map(([key, item]) => [String(key), pairs(item)]) };
  return Array.isArray(data) ? data.map(pairs) : data;
}

describe('any edit of any plan', () => {
  it('says what was meant, and leaves every other value, comment and line end', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.array(choice, { minLength: 1, maxLength: 5 }), (file, wishes) => {
        for (const wish of wishes) checkEdit(file, wish);
      }),
      propertyRuns(60),
    );
  });

  it('made one after the other equals made at once', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.array(choice, { minLength: 2, maxLength: 4 }), (file, wishes) => {
        const edits: PlanEdit[] = [];
        let text = file.text;
        for (const wish of wishes) {
          const found = editFor(read(text), wish);
          const next = found && verifiedEdits(text, found.edit);
          if (!found || !next) continue;
          edits.push(found.edit);
          text = next.text;
          if (!(read(text) instanceof Map)) break;
        }
        const all = verifiedEditsForAll(file.text, edits);
        assert(all);
        assert.equal(all.text, text);
        assert.equal(applyEdits(file.text, all.edits), text);
      }),
      propertyRuns(15),
    );
  });

  it('made for the text as it is says what it says made one after the other', () => {
    let together = 0;
    fc.assert(
      fc.property(arbitraryFile, fc.array(choice, { minLength: 2, maxLength: 4 }), (file, wishes) => {
        const data = read(file.text);
        const edits = wishes.flatMap((wish) => editFor(data, wish)?.edit ?? []);
        const made = verifiedTogether(file.text, edits);
        if (!made) return;
        together += 1;
        const oneByOne = verifiedEditsForAll(file.text, edits);
        assert.equal(applyEdits(file.text, made.edits), made.text);
        assert(oneByOne, JSON.stringify(edits));
        assert.ok(isSame(read(made.text), read(oneByOne.text)), `${made.text}\n=>\n${oneByOne.text}`);
        assert.deepEqual(commentsOf(made.text), commentsOf(oneByOne.text));
      }),
      propertyRuns(60),
    );
    assert.ok(together > 0);
  });
});
