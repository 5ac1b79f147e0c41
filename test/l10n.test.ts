import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Words = Readonly<Record<string, string>>;

const wordsIn = (file: string): Words => JSON.parse(readFileSync(file, 'utf8'));

/** The languages there is a file for, in either place. */
const languages = [...readdirSync('.'), ...readdirSync('l10n')].flatMap(
  (file) => /^(?:package\.nls|bundle\.l10n)\.([\w-]+)\.json$/.exec(file)?.[1] ?? [],
);

/** The two sets of words: where the English ones are, and where those of a language are. */
const sets = [
  { english: 'package.nls.json', of: (language: string) => `package.nls.${language}.json` },
  { english: 'l10n/bundle.l10n.json', of: (language: string) => `l10n/bundle.l10n.${language}.json` },
];

/** What a translation must carry over: places for values, targets of links, names of settings and of files. */
function fixedParts(text: string): string[] {
  return (text.match(/\{\d+\}|\(command:[\w.]+\)|files\.associations|\bcareer\.yaml|“off”|„off“/g) ?? [])
    .map((part) => part.replace(/[“”„]/g, ''))
    .sort();
}

const sources = readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(path.join('src/extension', file), 'utf8') }));

describe('the words of the extension', () => {
  it('exist in English and German', () => {
    assert.deepEqual([...new Set(languages)].sort(), ['de']);
  });

  for (const language of new Set(languages)) {
    for (const { english, of } of sets) {
      it(`are all there in ${of(language)}, and no others`, () => {
        assert.ok(existsSync(of(language)));
        assert.deepEqual(Object.keys(wordsIn(of(language))).sort(), Object.keys(wordsIn(english)).sort());
      });

      it(`keep places, links and names in ${of(language)}`, () => {
        const translated = wordsIn(of(language));
        for (const [key, text] of Object.entries(wordsIn(english))) {
          const other = translated[key] ?? '';
          assert.deepEqual(fixedParts(other), fixedParts(text), key);
          assert.equal(other.split('\n').length, text.split('\n').length, `${key}: the lines differ`);
          assert.ok(other.trim() !== '' && other === other.trim(), `${key}: nothing, or space around it`);
        }
      });
    }
  }

  it('are looked up where people see them, not written into the sources', () => {
    const shown =
      /(?:\bshow(?:Information|Warning|Error)Message\(|\b(?:title|prompt|placeHolder|label|detail|tooltip|message|description): |\.(?:title|text|name|detail|tooltip|message|description) = )\s*(['"`])((?:[^'"`\\\n]|\\.)*)\1/g;
    const literal = sources.flatMap(({ file, text }) =>
      [...text.matchAll(shown)]
        .map((match) => (match[2] ?? '').replace(/\$\{[^}]*\}/g, ''))
        .filter((words) => /\p{L}{2}/u.test(words) && words !== 'Career Plan')
        .map((words) => `${file}: ${words}`),
    );
    assert.deepEqual(literal, []);
  });

  it('are taken from no list that joins a translation to English by hand', () => {
    const joined = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/l10n\.t\([^)]*\) \+|\+ l10n\.t\(/g)].map((match) => `${file}: ${match[0]}`),
    );
    assert.deepEqual(joined, []);
  });
});

describe('the manifest in a pseudo-locale', () => {
  const english = wordsIn('package.nls.json');
  const used = new Set<string>();
  const pseudo: unknown = JSON.parse(readFileSync('package.json', 'utf8'), (_, value: unknown) => {
    const key = typeof value === 'string' ? /^%(.+)%$/.exec(value)?.[1] : undefined;
    if (key === undefined) return value;
    used.add(key);
    return key in english ? `⟦${english[key]}⟧` : value;
  });

  /** Every string under a key that the editor shows to people; what the rules find is English in all languages. */
  function* shownIn(value: unknown, at = ''): Generator<readonly [string, string]> {
    if (typeof value !== 'object' || value === null || at.endsWith('careerPlan.rules/properties')) return;
    for (const [key, inside] of Object.entries(value)) {
      const place = `${at}/${key}`;
      const isShown =
        /(?:title|[sS]hortTitle|contextualTitle|[dD]escription|contents|category|altText|displayName)$/.test(key) ||
        (key === 'name' && at.includes('/views/')) ||
        at.endsWith('numDescriptions');
      if (typeof inside === 'string' && isShown) yield [place, inside];
      else yield* shownIn(inside, place);
    }
  }

  it('shows no word that is not looked up, save the name of the product', () => {
    const plain = [...shownIn(pseudo)].filter(([, text]) => text !== 'Career Plan' && !/^⟦.+⟧$/s.test(text));
    assert.deepEqual(plain, []);
  });

  it('looks up every word there is, and none that is not', () => {
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });
});
