import { describe, expect, test } from 'vitest';
import { packSeries, placeAndYear, rowsSince, unpackSeries } from '../../src/calculators/series';
import { random } from '../support/content';

const rows = {
  places: {
    AAA: { name: { en: 'A', zh: '甲' }, from: 2000, values: [100, 99.5, null, 0, 1306.72] },
    BBB: { name: { en: 'B', zh: '乙' }, from: 2024, values: [12.34] },
  },
};

describe('packSeries(rows, locale) and unpackSeries(packed)', () => {
  test('give the rows again, gaps and all, with the names of one language', () => {
    expect(unpackSeries(packSeries(rows, 'zh'))).toEqual({
      AAA: { name: '甲', from: 2000, values: [100, 99.5, null, 0, 1306.72] },
      BBB: { name: '乙', from: 2024, values: [12.34] },
    });
  });
  test('lose nothing of 2,000 random values with two decimals', () => {
    const next = random(3);
    const values = Array.from({ length: 2000 }, () => (next() < 0.05 ? null : Math.round(next() * 2e5) / 100));
    values[0] = 1;
    const places = { X: { name: { en: 'X', zh: '丙' }, from: 1, values } };
    expect(unpackSeries(packSeries({ places }, 'en'))['X']!.values).toEqual(values);
  });
  test('refuse a value whose third decimal would be lost', () => {
    expect(() =>
      packSeries({ places: { X: { name: { en: 'X', zh: '丙' }, from: 1, values: [1.234] } } }, 'en'),
    ).toThrow(/two decimals/);
  });
});

test('rowsSince leaves out earlier years, but not the last value of a place', () => {
  expect(rowsSince(rows, 2002).places).toEqual({
    AAA: { ...rows.places.AAA, from: 2002, values: [null, 0, 1306.72] },
    BBB: rows.places.BBB,
  });
  expect(rowsSince(rows, 2010).places.AAA).toEqual({ ...rows.places.AAA, from: 2004, values: [1306.72] });
});

describe('placeAndYear(figures, series, place, year)', () => {
  const figure = { value: 1, unit: 'gCO2e/kWh' } as const;
  const figures = { 's#CHN-2020': figure, 's#CHN-2024': figure };
  test('takes the year itself, else the nearest, the earlier of two equally near', () => {
    expect(placeAndYear(figures, 's', 'CHN', 2024)).toBe('s#CHN-2024');
    expect(placeAndYear(figures, 's', 'CHN', 2025)).toBe('s#CHN-2024');
    expect(placeAndYear(figures, 's', 'CHN', 2022)).toBe('s#CHN-2020');
  });
  test('a place without any figure has none', () => expect(placeAndYear(figures, 's', 'ATA', 2024)).toBeUndefined());
});
