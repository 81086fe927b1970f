import { describe, expect, test } from 'vitest';
import {
  formatAnswer,
  formatCount,
  formatExact,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatUnscaled,
} from '../../src/i18n/format';
import { localePaths, type Locale } from '../../src/i18n/locales';
import { allFigures } from '../support/content';

const figures = Object.entries(allFigures());
/** Rows of series come in thousands and are all alike: of each series the first and every fiftieth are printed. */
const printed = figures.filter(([id], index) => !/#.+-\d{4}$/.test(id) || index % 50 === 0);

/** What is wrong with the way a number is printed. */
function faults(text: string, value: number, locale: Locale): string[] {
  const [number = ''] = /^-?[\d,.]+/.exec(text) ?? [];
  const whole = number.replace(/[-,]|\..*$/g, '');
  const found: string[] = [];
  if (whole.replace(/0+$/, '').length > 4) found.push('more than four significant digits before the point');
  if (whole.length > (locale === 'zh' ? 4 : 6)) found.push('needs a larger unit');
  if (/\d[eE][+-]?\d|×/.test(text)) found.push('an exponent');
  if (value !== 0 && Number(number.replaceAll(',', '')) === 0) found.push('nothing, though it is not');
  return found;
}

describe.each(localePaths)('in %s', (locale) => {
  test('every figure is printed so that a reader can say it', () => {
    expect(printed.length).toBeGreaterThan(2000);
    const wrong = printed.flatMap(([id, { value, unit }]) =>
      // A total of calculations is known by its power of ten, in laws too: the one unit that is printed so.
      unit === 'FLOP'
        ? []
        : [3, 4].flatMap((digits) => {
            const text = formatQuantity(value, unit, locale, digits);
            return faults(text, value, locale).map((fault) => `${id}: ${text} (${fault})`);
          }),
    );
    expect(wrong).toEqual([]);
  });

  test('low and high ends are, too', () => {
    const ends = figures.flatMap(([id, { low, high, unit }]) =>
      [low, high].flatMap((value) => (value === undefined || unit === 'FLOP' ? [] : [{ id, value, unit }])),
    );
    expect(ends.length).toBeGreaterThan(50);
    const wrong = ends.flatMap(({ id, value, unit }) =>
      faults(formatQuantity(value, unit, locale), value, locale).map((fault) => `${id}: ${value} ${unit} (${fault})`),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  [552e6, 'gCO2e', '552 t CO₂e', '552吨CO₂e'],
  [1_287_000, 'kWh', '1.29 GWh', '129万千瓦时'],
  [0.00024, 'kWh', '0.24 Wh', '0.24瓦时'],
  [708_000, 'L', '708,000 L', '70.8万升'],
  [8e11, 'L', '800 million m³', '8亿立方米'],
  [312e12, 'FLOP/s', '312 TFLOP/s', '312万亿次浮点运算/秒'],
  [135_168, 'h', '135,200 h', '13.52万小时'],
  [0.000111, 'kWh/GB', '0.111 Wh/GB', '0.111瓦时/GB'],
  [0.000062, 's', '0.062 ms', '0.062毫秒'],
  [175e9, '1', '175 billion', '1750亿'],
] as const)('%d %s', (value, unit, en, zh) => {
  expect(formatQuantity(value, unit, 'en').replaceAll('\u00a0', ' ')).toBe(en);
  expect(formatQuantity(value, unit, 'zh')).toBe(zh);
});

test('a year or a small count keeps its digits', () => {
  expect(formatNumber(4789, 'en')).toBe('4,789');
  expect(formatCount(9999, 'zh')).toBe('9,999');
  expect(formatCount(9999.9, 'zh')).toBe('1万');
});

test('a sum keeps the unit and the digits its parts are stored in', () => {
  expect(formatUnscaled(51686, 'kWh', 'en').replaceAll('\u00a0', ' ')).toBe('51,686 kWh');
  expect(formatUnscaled(135168, 'h', 'zh')).toBe('135,168小时');
});

describe('numbers are printed as Intl.NumberFormat prints them', () => {
  /** Every power of ten, halves that must be rounded, what floating point cannot hold, whole numbers and both signs. */
  const values = [
    0,
    ...Array.from({ length: 31 }, (_, power) =>
      [1, 1.5, 9.995, 99.95, 0.145, 1.005, 2.675, 123456.5].map((one) => one * 10 ** (power - 15)),
    ).flat(),
    ...Array.from({ length: 4000 }, (_, index) => ((index * 2654435761) % 4294967296) * 10 ** ((index % 24) - 18)),
    ...Array.from({ length: 2000 }, (_, index) => index / 8),
    1e21,
    5e-324,
    Number.MAX_VALUE,
    Number.MAX_SAFE_INTEGER,
  ].flatMap((value) => (value === 0 ? [value] : [value, -value]));
  const tags = { en: 'en-GB', zh: 'zh-CN' };
  const differences = (locale: Locale, options: Intl.NumberFormatOptions, print: (value: number) => string) => {
    const oracle = new Intl.NumberFormat(tags[locale], options);
    return values
      .map((value) => [value, print(value), oracle.format(value)] as const)
      .filter(([, ours, theirs]) => ours !== theirs);
  };

  test.each(localePaths)('to any number of digits (%s)', (locale) => {
    expect(values.length).toBeGreaterThan(12_000);
    // From four digits on, `formatNumber` keeps what it is asked for.
    for (const digits of [4, 5, 6, 9, 15])
      expect(
        differences(locale, { maximumSignificantDigits: digits }, (value) => formatNumber(value, locale, digits)),
      ).toEqual([]);
    expect(differences(locale, { maximumSignificantDigits: 15 }, (value) => formatExact(value, locale))).toEqual([]);
    for (const digits of [1, 2, 3, 4])
      expect(
        differences(locale, { style: 'percent', maximumSignificantDigits: digits }, (value) =>
          formatPercent(value, locale, digits),
        ),
      ).toEqual([]);
  });

  test.each(localePaths)('with noughts at the end where an answer has them (%s)', (locale) => {
    for (const digits of [2, 3])
      expect(
        differences(locale, { minimumSignificantDigits: digits, maximumSignificantDigits: digits }, (value) =>
          formatAnswer(value, locale, digits),
        ).filter(([value]) => value !== 0 && Math.abs(value) < 10 ** digits),
      ).toEqual([]);
  });

  test('what is no number is said as such', () => {
    expect(formatNumber(NaN, 'en')).toBe('NaN');
    expect(formatNumber(Infinity, 'zh')).toBe('Infinity');
  });
});
