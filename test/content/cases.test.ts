import { describe, expect, test } from 'vitest';
import { evidenceGrade } from '../../src/model/evidenceGrade';
import { caseFacts } from '../../src/schemas';
import { subjects } from '../../src/subjects';
import { localePaths } from '../../src/i18n/locales';
import { digitsIn } from '../support/numbers';
import * as entries from './entries';

/** What the library promises: its size, its spread, and that no number stands in a text without its record. */

/** What breaks the schema is named by schemas.test.ts. */
const cases = entries.facts('cases').flatMap(({ id, file, data }) => {
  const read = caseFacts.safeParse(data);
  return read.success ? [{ id, file, facts: read.data }] : [];
});
const texts = entries.words('cases');

/** The leaves of parts 2 to 5 of the curriculum: technology, policy, industry, society. */
const leaves =
  'T1.1 T1.2 T1.3 T1.4 T2.1 T2.2 T2.3 T2.4 T3.1 T3.2 T3.3 P1.1 P1.2 P1.3 P2.1 P2.2 P2.3 P3.1 P3.2 P3.3 I1.1 I1.2 I1.3 I2.1 I2.2 I2.3 I3.1 I3.2 S1.1 S1.2 S1.3 S2.1 S2.2 S2.3 S3.1 S3.2'.split(
    ' ',
  );
const count = (holds: (facts: (typeof cases)[number]['facts']) => boolean) =>
  cases.filter(({ facts }) => holds(facts)).length;

describe('the library', () => {
  test('has at least 160 cases', () => expect(cases.length).toBeGreaterThanOrEqual(160));

  test.each(leaves)('has at least two cases for %s', (leaf) =>
    expect(count(({ curriculum }) => curriculum.includes(leaf))).toBeGreaterThanOrEqual(2),
  );

  test('has at least 40 cases from China', () =>
    expect(count(({ country }) => country === 'CN')).toBeGreaterThanOrEqual(40));

  test('says “watch” or “avoid” for at least 15 in a hundred', () =>
    expect(count(({ verdict }) => verdict === 'watch' || verdict === 'avoid') / cases.length).toBeGreaterThan(0.15));

  test('a subject stands for a leaf of the curriculum, and its cases name that leaf', () => {
    for (const { file, facts } of cases) {
      const { leaf } = subjects.find(({ id }) => id === facts.subject)!;
      expect(facts.curriculum, file).toContain(leaf);
    }
  });

  test('names in `sources` what its claims rest on', () => {
    for (const { file, facts } of cases)
      for (const [id, { source }] of Object.entries(facts.claims))
        expect(facts.sources, `${file}: claim ${id}`).toContain(source);
  });
});

describe('sources', () => {
  const records = new Map(entries.sources().map(({ id, data }) => [id, data]));
  /** A page, a notice or a card is its own place; in a longer document a reader needs to be led. */
  const long = new Set(['article', 'preprint', 'conference', 'report', 'standard', 'law', 'dataset']);

  test.each(cases.map(({ id, facts }) => [id, facts] as const))(
    'each long document that %s rests on has a place in it, or a note',
    (id, facts) => {
      for (const locale of localePaths) {
        const { body } = texts.find((text) => text.id === `${id}/${locale}`)!;
        const placed = new Set([
          ...Object.values(facts.claims).map(({ source }) => source),
          ...[...body.matchAll(/<Cite id="([^"]+)" at="[^"]+"/g)].map(([, source]) => source!),
        ]);
        const lost = facts.sources.filter(
          (source) => long.has(records.get(source)!.kind) && !records.get(source)!.note && !placed.has(source),
        );
        expect(lost, `${id}/${locale}`).toEqual([]);
      }
    },
  );

  test.each(cases.map(({ id, facts }) => [id, facts] as const))('%s lists what its text cites', (id, facts) => {
    for (const locale of localePaths) {
      const { body } = texts.find((text) => text.id === `${id}/${locale}`)!;
      for (const [, source] of body.matchAll(/<Cite id="([^"]+)"/g)) expect(facts.sources, id).toContain(source);
    }
  });

  test('are named by an address that anybody can open, or say in a note what was read instead', () => {
    for (const id of new Set(cases.flatMap(({ facts }) => facts.sources))) {
      const { url, note } = records.get(id)!;
      if (url === null) expect(note, `${id} has no address`).toBeDefined();
      else expect(url, id).toMatch(/^https?:\/\/[^\s]+\.[^\s]+$/);
    }
  });
});

describe('evidence', () => {
  test('energy, carbon and water have a colour only where they were metered', () => {
    for (const { file, facts } of cases)
      if (facts.effect.metered) expect(['energy', 'carbon', 'water'], file).toContain(facts.effect.quantity);
  });

  test('nothing known only from the news or from a plan is graded better than D', () => {
    for (const { file, facts } of cases)
      if (facts.evidence.kind === 'news-report' || facts.evidence.kind === 'plan-or-opinion')
        expect(['D', 'E'], file).toContain(evidenceGrade(facts.evidence).grade);
  });

  test('an end of a comparison has the number that its claim prints', () => {
    const digits = (text: string) => text.replace(/[^\d.]/g, '');
    for (const { file, facts } of cases)
      for (const end of [facts.effect.baseline, facts.effect.result])
        if (end) {
          const printed = digits(facts.claims[end.claim]!.printed.en);
          // 1.3 billion is 1300000000: the same digits, whatever the unit
          const same = (text: string) => text.replace('.', '').replace(/^0+|0+$/g, '');
          expect(same(digits(String(end.value))), `${file}: ${end.claim}`).toBe(same(printed));
        }
  });

  test('a published change is the number that its claim prints', () => {
    for (const { file, facts } of cases) {
      const { publishedChange: change } = facts.effect;
      if (!change) continue;
      const printed = facts.claims[change.claim]!.printed.en.match(/[\d.]+/g) ?? [];
      const amount = Math.abs(change.percent);
      // a share of the old, such as 4.6 % left, or a change; a factor is no change
      expect(
        printed.some((text) =>
          [Number(text), 100 - Number(text), Number(text) - 100].some((n) => Math.abs(n - amount) < 1e-6),
        ),
        `${file}: ${change.percent} against ${printed.join(' ')}`,
      ).toBe(true);
    }
  });
});

describe('no number stands in a text without its record', () => {
  test.each(texts.map(({ file, body }) => [file, body] as const))('%s', (_file, body) => {
    expect(digitsIn(body.replace(/<[^>]+>/g, ' '))).toEqual([]);
  });

  test.each(texts.map(({ id, file, data }) => [file, id, data] as const))('title and line of %s', (_file, id, data) => {
    const [name, locale] = id.split('/') as [string, (typeof localePaths)[number]];
    const { facts } = cases.find((one) => one.id === name)!;
    const printed = Object.values(facts.claims).flatMap((claim) => claim.printed[locale].match(/[\d.,]+/g) ?? []);
    const known = new Set([
      ...printed.map((number) => number.replace(/[.,]$/, '')),
      // the computed change, as the page prints it
      ...printed,
    ]);
    for (const text of [data.title, data.oneLine])
      for (const found of digitsIn(text))
        for (const number of found.match(/\d[\d.,]*/g) ?? [])
          expect([...known], `${number} in “${text}”`).toContain(number.replace(/[.,]$/, ''));
  });
});
