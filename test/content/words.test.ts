import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allNumbersIn, numbersIn, worthTheSame, type Typed } from '../support/numbers';
import { isIn, wordsOf, wrongWith } from '../support/reasons';
import { allWords, type Words } from '../support/words';
import * as entries from './entries';

/**
 * No number stands in the words around figures, calculators and records without a reason: it repeats a record, a claim or a sum, or it is
 * no fact about the world. The running texts of cases, explainers, fact checks and rules have tests of their own beside this one.
 */

type Reasons = string | Readonly<Record<string, string>>;
type Line = readonly [file: string, place: string, reasons: Reasons];

/** Everything as text: `1.0` is not `1`. */
const read = (path: string): unknown =>
  parse(readFileSync(new URL(path, import.meta.url), 'utf8'), { schema: 'failsafe' });
const table = Object.entries(read('./numbersInWords.yaml') as Record<string, Record<string, Reasons>>).flatMap(
  ([file, places]) => Object.entries(places).map(([place, reasons]): Line => [file, place, reasons]),
);

const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(text);
const linesOf = ({ file, place }: Words): Line[] =>
  table.filter((line) => matches(line[0], file) && matches(line[1], place));

/** A number that is the id of its own line, such as that of an option, names it. */
const isOwnId = ({ place }: Words, { written }: Typed): boolean => {
  const id = place.split('.').findLast((key) => key !== 'label')!;
  return [...id.matchAll(/\d+/g)].some(([digits]) => digits === written.replace(/[.,]/g, ''));
};

const claims = new Map<string, string[]>(
  entries.facts('cases').map(({ id, data }) => [`content/cases/${id}`, wordsOf(data.claims)]),
);
/** A number in what a case counts is one of its claims. */
const isClaimed = ({ file }: Words, typed: Typed): boolean => isIn(claims.get(file) ?? [], typed);

/** What the text of an explainer prints from records and claims: reasons that a number in its sums may have. */
const givenIn = new Map<string, string[]>(
  entries.facts('explainers').map(({ id }) => {
    const { body } = entries.words('explainers').find((entry) => entry.id === `${id}/en`)!;
    return [
      `content/explainers/${id}`,
      [...body.matchAll(/<(?:(?:Value|Cars) id="([^"]+)"|(Case|Rule)Claim (?:case|rule)="([^"]+)" id="([^"]+)")/g)].map(
        ([, figure, kind, of, claim]) => (figure ? `record ${figure}` : `claim ${kind!.toLowerCase()}/${of}#${claim}`),
      ),
    ];
  }),
);
const isGiven = ({ file }: Words, typed: Typed): boolean =>
  (givenIn.get(file) ?? []).some((reason) => wrongWith(reason, typed) === undefined);
/** The result of a sum, which `worked.test.ts` works out, and its parts where they come back. */
const isWorkedOut = ({ file, en }: Words, { written }: Typed): boolean =>
  givenIn.has(file) &&
  [...en.matchAll(/[=≈](?: about)? *([\d,.]*\d%?(?: (?:million|billion))?)/g)].some(([, result]) => result === written);

/** The numbers of a text that need a reason, each once. */
const needed = (words: Words): Typed[] =>
  numbersIn(words.en).filter(
    (typed, at, all) =>
      !isOwnId(words, typed) &&
      !isClaimed(words, typed) &&
      !isWorkedOut(words, typed) &&
      !isGiven(words, typed) &&
      all.findIndex(({ written }) => written === typed.written) === at,
  );

const reasonFor = (line: Line, { written }: Typed): string | undefined =>
  typeof line[2] === 'string' ? line[2] : line[2][written];

const words = allWords();
const byFile = Map.groupBy(words, ({ file }) => file);

describe('a number in words has its reason in the table', () => {
  test('the words are read', () => {
    expect(words.length).toBeGreaterThan(3000);
    expect(byFile.size).toBeGreaterThan(250);
  });

  test.each([...byFile])('%s', (_file, texts) => {
    const wrong = texts.flatMap((text) => needed(text).flatMap((typed) => unexplained(text, typed)));
    expect(wrong).toEqual([]);
  });
});

/** What is missing or wrong with the reasons for one number; nothing if all is well. */
function unexplained(text: Words, typed: Typed): string[] {
  const reasons = linesOf(text).flatMap((line) => reasonFor(line, typed) ?? []);
  const wrong =
    reasons.length > 0 ? reasons.flatMap((reason) => wrongWith(reason, typed) ?? []) : ['is not in the table'];
  return wrong.map((what) => `${text.place}: ${typed.written} ${what}; in “${text.en.slice(0, 300)}”`);
}

test.each(table.map(([file, place, reasons]) => [`${file} ${place}`, [file, place, reasons] as Line] as const))(
  'the table holds nothing that has gone: %s',
  (_line, line) => {
    const texts = words.filter(({ file, place }) => matches(line[0], file) && matches(line[1], place));
    const typed = texts.flatMap(needed).map(({ written }) => written);
    expect(typed.length).toBeGreaterThan(0);
    if (typeof line[2] !== 'string') for (const written of Object.keys(line[2])) expect(typed).toContain(written);
  },
);

/** The same number; in a sum also the same digits in another unit: 16.7 TWh, 167亿千瓦时. */
const sameIn = (place: string, one: Typed, other: Typed): boolean =>
  worthTheSame(one, other) ||
  (place === 'worked' &&
    worthTheSame({ ...other, value: 10 ** Math.round(Math.log10(one.value / other.value)) * other.value }, one));

/** A text says a number in the other language too; a one may be an article there: 每用1瓦, for each watt. */
test.each([...byFile])('both languages of %s say the same numbers', (_file, texts) => {
  for (const { place, en, zh } of texts)
    for (const [one, other] of [
      [en, zh],
      [zh, en],
    ] as const) {
      const said = allNumbersIn(other);
      const missing = numbersIn(one).filter(
        (typed) => typed.value !== 1 && !said.some((known) => sameIn(place, typed, known)),
      );
      expect(
        missing.map(({ written }) => written),
        `${place}: “${one}” against “${other}”`,
      ).toEqual([]);
    }
});

describe('the reasons themselves', () => {
  const typed = (text: string) => numbersIn(text)[0]!;

  test.each([
    ['record levers/rebound-estimates#direct', '31%'],
    ['record levers/no-such-record', '30%'],
    ['rounded inference/video-wan-2-1-14b#clipSeconds', '6 s'],
    ['claim case/no-such-case#x', '5'],
    ['claim rule/eu-csrd#employees', '7'],
    ['words equivalents/kettle-boil', '2,001'],
    ['sum 2 ÷ 16', '0.126'],
    ['about 200,000 ÷ 34', '6,300'],
    ['guess', '5'],
  ])('“%s” does not explain %s', (reason, text) => expect(wrongWith(reason, typed(text))).toBeDefined());

  test.each([
    ['record levers/rebound-estimates#direct', '30%'],
    ['rounded inference/video-wan-2-1-14b#clipSeconds', '5 s'],
    ['rounded datacentre/world-2024-iea#electricity', '415 TWh'],
    ['words equivalents/kettle-boil', '2,000'],
    ['sum 1 ÷ 6', '16.7%'],
    ['about 200,000 ÷ 34', '5,900'],
    ['claim case/mistral-large-2-lca#answer-length', '400'],
    ['setting', '3'],
  ])('“%s” explains %s', (reason, text) => expect(wrongWith(reason, typed(text))).toBeUndefined());
});

describe('numbers are read as they are written', () => {
  test.each([
    ['70亿参数', 7e9],
    ['7 billion parameters', 7e9],
    ['1000万瓦', 1e7],
    ['1,000,000 g', 1e6],
    ['少5–10%', 0.05],
    ['97% are free', 0.97],
    ['读写各2000词元', 2000],
    ['100千瓦时', 100],
  ])('%s', (text, value) => expect(numbersIn(text)[0]!.value).toBeCloseTo(value, 10));

  test.each([
    'in 2024',
    '2025年2月27日至28日',
    'GPT-3',
    'an H100',
    '8-bit numbers',
    'RegNetY 1.6GF',
    'scope 3',
    '{n}:00',
  ])('none in %s', (text) => expect(numbersIn(text)).toEqual([]));
});
