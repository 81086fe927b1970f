import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as entries from './entries';
import { printedNumber } from '../support/printed';

const figures = entries.factors().flatMap(({ id, data }) => {
  const parts: [string, any][] = data.figures
    ? Object.entries(data.figures).map(([name, figure]) => [`${id}#${name}`, figure as any])
    : 'value' in data
      ? [[id, data]]
      : [];
  return parts.flatMap(([name, figure]) => [
    [name, figure] as const,
    ...(['low', 'high'] as const).flatMap((end) =>
      figure[end] ? [[`${name} (${end})`, { ...figure[end], unit: figure.unit }] as const] : [],
    ),
  ]);
});

/** How a printed unit becomes the stored one. */
const conversions = [
  1,
  10,
  100,
  1e3,
  1e4,
  1e6,
  1e7,
  1e9,
  1e12,
  1e15,
  1e18,
  453.59237,
  453_592.37,
  907_184.74,
  24,
  24 * 30,
  8760,
  1 / 100,
  1 / 1000,
  1e-6,
  // joules as kilowatt-hours
  1 / 3.6e6,
  1e5,
  1e8,
];

describe('a stored value is its printed form times a conversion of units, and nothing else', () => {
  const printed = figures.filter(
    ([, figure]) => figure.printed && figure.seen !== 'derived' && printedNumber(figure.printed),
  );

  test('covers most figures', () => expect(printed.length).toBeGreaterThan(250));

  test.each(printed)('%s', (_id, figure) => {
    const { number, unitInLastPlace } = printedNumber(figure.printed)!;
    if (number === 0) return void expect(figure.value).toBe(0);
    const ratio = figure.value / number;
    const rounding = unitInLastPlace / Math.abs(number);
    expect(
      conversions.some((factor) => Math.abs(ratio / factor - 1) < 1e-6 || Math.abs(ratio / factor - 1) < rounding / 2),
      `${figure.value} ${figure.unit} is ${ratio} times “${figure.printed}”`,
    ).toBe(true);
  });
});

test('every figure that is not derived keeps its printed form', () => {
  const missing = entries.factors().flatMap(({ id, data }) => {
    const parts: [string, any][] = data.figures ? Object.entries(data.figures) : 'value' in data ? [['', data]] : [];
    return parts
      .filter(([, figure]) => (figure.seen ?? data.seen) !== 'derived' && !figure.printed)
      .map(([name]) => `${id}#${name}`);
  });
  expect(missing).toEqual([]);
});

describe('the series of electricity', () => {
  const rows = readFileSync('content/factors/electricity/ember-life-cycle.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

  test('has every country and territory of the source once a year, named in both languages', () => {
    expect(rows.length).toBe(5846);
    expect(new Set(rows.map(([place, , , year]) => `${place} ${year}`)).size).toBe(rows.length);
    for (const [place, en, zh] of rows) expect([place, en, zh].every(Boolean), place).toBe(true);
  });

  test('prints what Ember and Our World in Data publish for the world and the largest systems', () => {
    const value = (place: string, year: number) =>
      Number(rows.find(([known, , , when]) => known === place && Number(when) === year)![4]);
    // Ember's release of April 2026, as shown by Our World in Data, rounded to grams.
    expect(
      [value('WORLD', 2000), value('WORLD', 2020), value('WORLD', 2024), value('WORLD', 2025)].map(Math.round),
    ).toEqual([527, 492, 471, 458]);
    expect([value('CHN', 2000), value('CHN', 2020), value('CHN', 2024), value('CHN', 2025)].map(Math.round)).toEqual([
      784, 606, 555, 525,
    ]);
    expect(
      [value('USA', 2025), value('IND', 2025), value('EU27', 2025), value('FRA', 2025), value('NOR', 2025)].map(
        Math.round,
      ),
    ).toEqual([384, 670, 210, 41, 28]);
  });

  test('the world lies between its cleanest and its dirtiest place', () => {
    const last = rows
      .filter(([place, , , year]) => year === '2024' && place!.length === 3)
      .map((row) => Number(row[4]));
    const world = Number(rows.find(([place, , , year]) => place === 'WORLD' && year === '2024')![4]);
    expect(world).toBeGreaterThan(Math.min(...last));
    expect(world).toBeLessThan(Math.max(...last));
  });
});

test('all figures, so that a review sees each number that moves', () => {
  expect(figures.map(([id, figure]) => `${id} = ${figure.value} ${figure.unit}`).sort()).toMatchSnapshot();
});
