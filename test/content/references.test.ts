import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators';
import { readQuery } from '../../src/calculators/query';
import { calculatorIds, optionsOf } from '../support/content';
import { localePaths } from '../../src/i18n/locales';
import { digitsIn } from '../support/numbers';
import * as entries from './entries';

const sources = new Set(entries.sources().map(({ id }) => id));
const factors = entries.factors();
const records = new Set(factors.map(({ id }) => id));
const terms = new Set(entries.terms().map(({ id }) => id));
const cases = entries.facts('cases');
const explainers = entries.facts('explainers');
const factChecks = entries.facts('facts');
const rules = entries.rules();
const ruleIds = new Set(rules.map(({ id }) => id));
const frameworks = entries.frameworks();
const alignments = entries.alignments();
const caseIds = new Set(cases.map(({ id }) => id));
const explainerIds = new Set(explainers.map(({ id }) => id));
const texts = (['cases', 'explainers', 'facts', 'calculators', 'pages'] as const).flatMap((kind) =>
  entries.words(kind),
);
const figureIds = new Set(
  factors.flatMap(({ id, data }) => [id, ...Object.keys(data.figures ?? {}).map((name) => `${id}#${name}`)]),
);

const attributes = (body: string, component: string, attribute: string): string[] =>
  [...body.matchAll(new RegExp(`<${component}\\s[^>]*?\\b${attribute}="([^"]+)"`, 'g'))].map(([, value]) => value!);

/** Ids of the sources a record names, its bounds and figures included. */
const sourcesOf = (data: any): string[] =>
  [
    data.source,
    data.low?.source,
    data.high?.source,
    ...Object.values(data.figures ?? {}).flatMap((figure: any) => [
      figure.source,
      figure.low?.source,
      figure.high?.source,
    ]),
  ].filter(Boolean);

describe('every id leads somewhere', () => {
  test.each(factors.map(({ file, data }) => [file, data] as const))('sources of %s', (_file, data) => {
    for (const id of sourcesOf(data)) expect(sources, id).toContain(id);
  });

  test.each(cases.map(({ file, data }) => [file, data] as const))('sources and relations of %s', (_file, data) => {
    const cited = [...data.sources, ...Object.values(data.claims).map((claim: any) => claim.source)];
    for (const id of cited) expect(sources, id).toContain(id);
    for (const id of data.related.calculators) expect(calculatorIds).toContain(id);
    for (const id of data.related.explainers) expect(explainerIds).toContain(id);
    for (const id of data.related.cases) expect(caseIds).toContain(id);
    for (const part of [data.effect.baseline, data.effect.result, data.effect.publishedChange])
      if (part) expect(Object.keys(data.claims)).toContain(part.claim);
  });

  test.each(cases.filter(({ data }) => data.tryIt).map(({ file, data }) => [file, data.tryIt] as const))(
    'the calculator opens as %s asks',
    (_file, { calculator: id, query }) => {
      const calculator = calculators.find((known) => known.id === id)!;
      expect(readQuery(calculator, optionsOf(id), query).corrections).toEqual([]);
    },
  );

  test.each(rules.map(({ file, data }) => [file, data] as const))('sources and cases of %s', (_file, data) => {
    const cited = [
      data.official,
      ...(data.sources ?? []),
      ...Object.values(data.claims ?? {}).map((claim: any) => claim.source),
    ];
    for (const id of cited) expect(sources, id).toContain(id);
    for (const id of data.cases ?? []) expect(caseIds).toContain(id);
    for (const claim of Object.values(data.claims ?? {}) as any[]) {
      if (claim.seen === 'secondary') expect(claim.reportedBy).toBeDefined();
      if (claim.seen === 'derived') expect(claim.derivation).toBeDefined();
    }
  });

  test.each(entries.readers().map(({ file, data }) => [file, data] as const))(
    'cases, calculators and explainers of %s',
    (_file, data) => {
      expect(new Set(data.actions.map((action: any) => action.id)).size).toBe(data.actions.length);
      for (const { case: named, claim, calculator, explainer } of data.actions) {
        expect(caseIds, named).toContain(named);
        expect(Object.keys(cases.find(({ id }) => id === named)!.data.claims), named).toContain(claim);
        expect(explainerIds, explainer).toContain(explainer);
        const known = calculators.find(({ id }) => id === calculator.calculator)!;
        expect(readQuery(known, optionsOf(known.id), calculator.query).corrections, calculator.query).toEqual([]);
      }
    },
  );

  test.each(explainers.map(({ file, data }) => [file, data] as const))('relations of %s', (_file, data) => {
    for (const id of data.cases) expect(caseIds).toContain(id);
    for (const { calculator } of data.calculators) expect(calculatorIds).toContain(calculator);
  });

  test.each(calculatorIds.map((id) => [id]))('one explainer tells the subject of %s', (id) =>
    expect(explainers.filter(({ data }) => data.tells === id)).toHaveLength(1),
  );

  test.each(factChecks.map(({ file, data }) => [file, data] as const))('numbers and relations of %s', (_file, data) => {
    for (const { figure } of data.numbers) expect(figureIds, figure).toContain(figure);
    for (const id of data.cases) expect(caseIds).toContain(id);
    for (const id of data.explainers) expect(explainerIds).toContain(id);
    for (const { calculator: id, query } of data.calculators)
      expect(
        readQuery(
          calculators.find((known) => known.id === id)!,
          optionsOf(id),
          query,
        ).corrections,
        query,
      ).toEqual([]);
  });

  test.each(texts.map(({ file, body }) => [file, body] as const))(
    'figures, sources and terms in the text of %s',
    (_file, body) => {
      for (const component of ['Value', 'Cars'])
        for (const id of attributes(body, component, 'id')) expect(figureIds, id).toContain(id);
      for (const id of attributes(body, 'Cite', 'id')) expect(sources, id).toContain(id);
      for (const [, named, claim] of body.matchAll(/<CaseClaim case="([^"]+)" id="([^"]+)"/g))
        expect(Object.keys(cases.find(({ id }) => id === named)?.data.claims ?? {}), named).toContain(claim);
      for (const [, named, claim] of body.matchAll(/<RuleClaim rule="([^"]+)" id="([^"]+)"/g))
        expect(Object.keys(rules.find(({ id }) => id === named)?.data.claims ?? {}), named).toContain(claim);
      for (const id of attributes(body, 'Rule', 'id')) expect(ruleIds, id).toContain(id);
      for (const id of attributes(body, 'Term', 'id')) expect(terms, id).toContain(id);
    },
  );

  test('no source is kept that nothing cites', () => {
    const cited = new Set([
      ...factors.flatMap(({ data }) => sourcesOf(data)),
      ...cases.flatMap(({ data }) => [
        ...data.sources,
        ...Object.values(data.claims).map((claim: any) => claim.source),
      ]),
      ...texts.flatMap(({ body }) => attributes(body, 'Cite', 'id')),
      ...rules.flatMap(({ data }) => [
        data.official,
        ...(data.sources ?? []),
        ...Object.values(data.claims ?? {}).map((claim: any) => claim.source),
      ]),
      ...[...frameworks, ...alignments].map(({ data }) => data.source),
    ]);
    expect([...sources].filter((id) => !cited.has(id))).toEqual([]);
  });

  test('every record offered as a choice can be counted or computed', () => {
    for (const { id, data } of factors.filter(
      (record) => record.data.use === 'calculator' && record.id.startsWith('training/'),
    )) {
      expect(data.figures?.publishedEmissions, id).toBeDefined();
      expect(data.figures.facilityEnergy ?? data.figures.dynamicEnergy, id).toBeDefined();
    }
    expect(records.size).toBeGreaterThan(100);
  });
});

describe('both languages stand side by side', () => {
  test.each(['cases', 'explainers', 'facts', 'calculators', 'pages'])('content/%s', (kind) => {
    for (const id of readdirSync(`content/${kind}`)) {
      const files = readdirSync(`content/${kind}/${id}`).filter((file) => file.endsWith('.mdx'));
      expect(files.sort(), `content/${kind}/${id}`).toEqual(localePaths.map((path) => `${path}.mdx`).sort());
    }
  });

  test.each([
    ...cases.map(({ id }) => ['cases', id] as const),
    ...explainers.map(({ id }) => ['explainers', id] as const),
    ...factChecks.map(({ id }) => ['facts', id] as const),
  ])('content/%s/%s uses the same components in both', (kind, id) => {
    const used = localePaths.map((path) => {
      const { body } = entries.words(kind).find((entry) => entry.id === `${id}/${path}`)!;
      return (
        ['Claim', 'CaseClaim', 'RuleClaim', 'Rule', 'Value', 'Cars', 'Figure', 'Calculator', 'Term'] as const
      ).map((component) => `${component}: ${[...new Set(attributes(body, component, 'id'))].sort().join(' ')}`);
    });
    expect(used[0]).toEqual(used[1]);
  });

  test.each(cases.map(({ id, data }) => [id, data] as const))(
    'every claim of %s is made in the text, and nothing else',
    (id, data) => {
      for (const path of localePaths) {
        const { body } = entries.words('cases').find((entry) => entry.id === `${id}/${path}`)!;
        expect([...new Set(attributes(body, 'Claim', 'id'))].sort(), `${id}/${path}`).toEqual(
          Object.keys(data.claims).sort(),
        );
      }
    },
  );
});

describe('a case says who reported what was not read in the original', () => {
  test.each(cases.map(({ id, data }) => [id, data] as const))('%s', (_id, data) => {
    const claims = Object.values(data.claims) as any[];
    for (const claim of claims) {
      if (claim.seen === 'secondary') expect(claim.reportedBy).toBeDefined();
      if (claim.seen === 'derived') expect(claim.derivation).toBeDefined();
    }
    expect(claims.some((claim) => claim.seen === 'primary' || claim.reportedBy)).toBe(true);
  });
});

test('no entry claims to have been checked in the future', () => {
  const tomorrow = Date.now() + 86_400_000;
  for (const { file, data } of [
    ...factors,
    ...cases,
    ...explainers,
    ...factChecks,
    ...rules,
    ...entries.readers(),
    ...alignments,
  ])
    expect(new Date(data.checked).getTime(), file).toBeLessThan(tomorrow);
});

test.each(entries.words('explainers').map(({ file, id, body }) => [file, id, body] as const))(
  'a rule named in %s leads to its record',
  (_file, id, body) => {
    const locale = id.split('/')[1]!;
    const read = body.replace(/<[^>]*>/g, ' ');
    for (const { id: rule, data } of rules)
      if (data.short[locale].length > 2 && read.includes(data.short[locale]))
        expect([...attributes(body, 'Rule', 'id'), ...attributes(body, 'RuleClaim', 'rule')]).toContain(rule);
  },
);

test.each(rules.map(({ file, data }) => [file, data] as const))(
  'every number in the words of %s stands among its claims or those of its cases, with its place in a source',
  (_file, data) => {
    const claimed = [data, ...cases.filter(({ id }) => data.cases?.includes(id)).map((one) => one.data)].flatMap(
      (one) => Object.values(one.claims ?? {}),
    ) as {
      printed: Record<string, string>;
      says: Record<string, string>;
    }[];
    for (const locale of localePaths) {
      const known = claimed.map(({ printed, says }) => `${printed[locale]} ${says[locale]}`).join(' ');
      for (const words of [
        data.asks,
        data.who,
        data.effect,
        data.statusNote,
        ...data.dates.map((one: any) => one.what),
      ])
        for (const digits of digitsIn(words[locale])) {
          const number = /\d[\d.,]*\d|\d/.exec(digits)![0];
          expect(known, `“${digits}” in: ${words[locale]}`).toContain(number);
        }
    }
  },
);
