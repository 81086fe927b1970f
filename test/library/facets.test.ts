import { describe, expect, test } from 'vitest';
import {
  byFacet,
  heldBy,
  loosening,
  nothing,
  packColumns,
  sizeOf,
  survey,
  type Options,
  type Selection,
  type Values,
} from '../../src/library/facets';

const options: Options = {
  ...byFacet(() => ['x']),
  actor: ['developer', 'company'],
  place: ['CN', 'FI', 'DE'],
  verdict: ['use-now', 'watch'],
  grade: ['A', 'B', 'C', 'D', 'E'],
  year: ['2025', '2024'],
};
const one = (values: Partial<Values>): Values => ({
  ...byFacet(() => ['x']),
  actor: ['developer'],
  place: ['CN'],
  verdict: ['use-now'],
  grade: ['C'],
  year: ['2025'],
  ...values,
});
const cases = [
  one({}),
  one({ actor: ['developer', 'company'], place: ['FI'], verdict: ['watch'] }),
  one({ actor: ['company'], place: ['DE'], grade: ['A'] }),
  one({ place: ['FI'], year: ['2024'] }),
];
const columns = packColumns(cases, options);
const chosen = (selection: Partial<Selection>): Selection => ({ ...nothing(), ...selection });

test('packing keeps what each case holds', () => {
  for (const [index, values] of cases.entries())
    for (const name of ['actor', 'place', 'grade'] as const)
      expect(heldBy(columns, name, index).map((place) => options[name][place])).toEqual(values[name]);
});

describe('survey', () => {
  test('several options of a facet widen, several facets narrow', () => {
    expect(survey(columns, nothing()).fitting).toEqual([0, 1, 2, 3]);
    expect(survey(columns, chosen({ place: ['FI', 'DE'] })).fitting).toEqual([1, 2, 3]);
    expect(survey(columns, chosen({ place: ['FI', 'DE'], actor: ['company'] })).fitting).toEqual([1, 2]);
  });

  test('an option counts what it would show, were nothing else set in its facet', () => {
    const { counts } = survey(columns, chosen({ place: ['FI'], verdict: ['use-now'] }));
    // use-now: one case each in China, Finland and Germany, whatever place is chosen
    expect(counts.place).toEqual([1, 1, 1]);
    // Finland: one use-now, one watch
    expect(counts.verdict).toEqual([1, 1]);
    // Finland and use-now: the developer of 2024 alone
    expect(counts.actor).toEqual([1, 0]);
    expect(counts.year).toEqual([0, 1]);
  });

  test('agrees with counting each option by itself', () => {
    const selection = chosen({ place: ['FI', 'CN'], grade: ['C'] });
    const { counts } = survey(columns, selection);
    for (const name of ['actor', 'place', 'verdict', 'grade', 'year'] as const)
      for (const [index, option] of options[name].entries())
        expect(counts[name][index], `${name} ${option}`).toBe(
          survey(columns, { ...selection, [name]: [option] }).fitting.length,
        );
  });

  test('looks only at the cases that the words found', () => {
    expect(survey(columns, nothing(), new Set([2, 3])).fitting).toEqual([2, 3]);
  });
});

describe('loosening', () => {
  test('clears as few facets as it can, of equals the one that leaves most', () => {
    expect(loosening(columns, chosen({ place: ['DE'], verdict: ['watch'] }))).toEqual({ remove: ['place'], left: 1 });
    expect(loosening(columns, chosen({ place: ['FI'], grade: ['A'] }))).toEqual({ remove: ['grade'], left: 2 });
  });

  test('clears two where one is not enough, and finds nothing where the words found nothing', () => {
    const selection = chosen({ actor: ['company'], place: ['CN'], year: ['2024'] });
    expect(loosening(columns, selection)?.remove).toHaveLength(2);
    expect(loosening(columns, selection, new Set())).toBeUndefined();
  });
});

test('the size of a change counts from its amount, and none where none was published', () => {
  expect([-90.5, 115, -50, -10, 9.9, 0, undefined].map(sizeOf)).toEqual([
    'over-half',
    'over-half',
    'tenth-to-half',
    'tenth-to-half',
    'under-tenth',
    'under-tenth',
    'none',
  ]);
});
