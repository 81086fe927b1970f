import { describe, expect, test } from 'vitest';
import { draw, normaliseCode, numbersOf, suggestCode } from '../../src/lessons/classCode';
import { localePaths } from '../../src/i18n/locales';
import { lessonOf, oneOfEach } from './lesson';
import { seeded } from './random';

describe('normaliseCode', () => {
  test.each([
    ['KITE 47', 'KITE47'],
    [' kite-47 ', 'KITE47'],
    ['Ｋｉｔｅ－４７', 'KITE47'],
    ['kite–47', 'KITE47'],
    ['风筝 47', '风筝47'],
    ['风筝４７', '风筝47'],
    ['été', 'ÉTÉ'],
    ['हिन्दी', 'हिन्दी'],
    ['A'.repeat(24), 'A'.repeat(24)],
  ])('%j counts as %j', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
    expect(normaliseCode(code)).toBe(code);
  });

  test.each(['', '  -  ', 'A'.repeat(25), '<b>', 'a/b', 'a&b', 'kite_47', '🪁47', 'a\u0000b'])(
    '%j is no code',
    (typed) => expect(normaliseCode(typed)).toBe(''),
  );
});

describe('suggestCode', () => {
  test.each(localePaths)('suggests codes in %s that count, of one word and two digits', (locale) => {
    const random = seeded(1);
    const codes = Array.from({ length: 2000 }, () => suggestCode(locale, random));
    for (const code of codes) {
      expect(code).toMatch(locale === 'zh' ? /^\p{Script=Han}{2,3}\d{2}$/u : /^[A-Z]{4,7} \d{2}$/);
      expect(code).not.toMatch(/(13|14|18|38|44|69|74|88)$/);
      expect(normaliseCode(code)).not.toBe('');
    }
    expect(new Set(codes).size).toBeGreaterThan(1000);
  });

  test('takes the ends of what a random source gives', () => {
    expect(suggestCode('en', () => 0)).toBe('KITE 10');
    expect(suggestCode('zh', () => 1 - 2 ** -32)).toBe('麦田99');
  });
});

/** The same hash and draw, written anew with whole numbers of any size. */
function drawnIndex(text: string, points: number): number {
  const mask = 0xffffffffn;
  let hash = 2166136261n;
  for (const byte of Buffer.from(text, 'utf8')) hash = ((hash ^ BigInt(byte)) * 16777619n) & mask;
  hash ^= hash >> 16n;
  hash = (hash * 0x85ebca6bn) & mask;
  hash ^= hash >> 13n;
  hash = (hash * 0xc2b2ae35n) & mask;
  hash ^= hash >> 16n;
  return Number((hash * BigInt(points)) >> 32n);
}

describe('draw', () => {
  const grid = { from: 0.1, to: 0.9, step: 0.1 };
  const printed = ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9'];
  const codes = Array.from({ length: 9000 }, (_, index) => `KITE${index}`);

  test('gives what another way to compute it gives, for codes of any script', () => {
    for (const code of [...codes.slice(0, 300), '', '风筝47', 'ÉTÉ'])
      expect(String(draw(code, 'made-up', 'energy', 'n', grid))).toBe(
        printed[drawnIndex(`${code}\nmade-up\nenergy\nn`, 9)],
      );
  });

  test('reaches every point of the grid, each about as often, and the point as it is printed', () => {
    const counts = new Map<string, number>();
    for (const code of codes) {
      const value = String(draw(code, 'made-up', 'energy', 'n', grid));
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(printed);
    // A thousand are expected of each; chi squared with 8 degrees of freedom is above 26.1 once in a thousand.
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquared).toBeLessThan(26.1);
  });

  test('codes, lessons, items and names that differ draw apart', () => {
    const wide = { from: 0, to: 999_999, step: 1 };
    const values = [
      draw('KITE47', 'a', 'b', 'c', wide),
      draw('KITE48', 'a', 'b', 'c', wide),
      draw('KITE47', 'ab', '', 'c', wide),
      draw('KITE47', 'a', 'b', 'd', wide),
      draw('KITE47', 'b', 'a', 'c', wide),
    ];
    expect(new Set(values).size).toBe(values.length);
    expect(draw(' kite-47', 'a', 'b', 'c', wide)).toBe(values[0]);
  });

  test.each([
    [{ from: 5, to: 5, step: 1 }, [5]],
    [{ from: -2, to: 2, step: 2 }, [-2, 0, 2]],
    [{ from: 0, to: 1, step: 0.4 }, [0, 0.4, 0.8]],
    [{ from: 0.05, to: 0.2, step: 0.05 }, [0.05, 0.1, 0.15, 0.2]],
    [{ from: 1000, to: 1_000_000, step: 333_000 }, [1000, 334_000, 667_000, 1_000_000]],
    [{ from: 1e-7, to: 3e-7, step: 1e-7 }, [1e-7, 2e-7, 3e-7]],
    [{ from: 0.7, to: 2.1, step: 0.7 }, [0.7, 1.4, 2.1]],
  ])('%j holds %j', (points, values) => {
    const drawn = new Set(codes.slice(0, 200).map((code) => draw(code, 'l', 'i', 'n', points)));
    expect([...drawn].sort((a, b) => a - b)).toEqual(values);
  });

  test.each([
    { from: 1, to: 0, step: 1 },
    { from: 0, to: 1, step: 0 },
    { from: 0, to: 1, step: -1 },
    { from: 0, to: Number.NaN, step: 1 },
  ])('%j holds no number', (points) => {
    expect(() => draw('A', 'l', 'i', 'n', points)).toThrow(RangeError);
  });
});

test('numbersOf gives drawn and fixed numbers by name, and none for other kinds of items', () => {
  const lesson = lessonOf(oneOfEach);
  expect(numbersOf(lesson, 'energy', 'kite 47')).toEqual({
    n: draw('KITE47', 'made-up', 'energy', 'n', { from: 2, to: 20, step: 1 }),
    power: draw('KITE47', 'made-up', 'energy', 'power', { from: 100, to: 500, step: 50 }),
    hours: 10,
  });
  for (const id of ['guess', 'cause', 'nowhere', 'constructor']) expect(numbersOf(lesson, id, 'KITE47')).toEqual({});
});
