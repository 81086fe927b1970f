import type { Unit } from '../model/units';
import type { Locale } from './locales';

/** Printing numbers in a reader's language. Rounding happens here and nowhere else. */
const tags = { en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Locale, string>;
const nbsp = '\u00a0';

/** Formatters are dear to make and are asked for many times while a slider moves. */
const made = new Map<string, Intl.NumberFormat>();
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let known = made.get(key);
  if (!known) made.set(key, (known = new Intl.NumberFormat(tags[locale], options)));
  return known;
}

/** A plain number to so many significant digits; up to six digits before the point are never cut to zeros. */
export function formatNumber(value: number, locale: Locale, digits = 3): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return formatter(locale, {
    maximumSignificantDigits: Math.max(digits, Math.min(magnitude, 6)),
  }).format(value);
}

/** A counted answer, with as many digits whether or not the last is a nought: 9.7, 5.0, 0.056, 156. */
export function formatAnswer(value: number, locale: Locale, digits = 2): string {
  if (value === 0 || Math.abs(value) >= 10 ** digits) return formatCount(value, locale, digits);
  return formatter(locale, {
    minimumSignificantDigits: digits,
    maximumSignificantDigits: digits,
  }).format(value);
}

/** A number as it stands in a record: all its digits. */
export const formatExact = (value: number, locale: Locale): string =>
  formatter(locale, { maximumSignificantDigits: 15, useGrouping: true }).format(value);

/**
 * A count that may be huge: 175 billion, 1750亿. Chinese counts in 万 from ten thousand on where the number is round: 20万, but 52,835.
 */
export function formatCount(value: number, locale: Locale, digits = 3): string {
  const kept = Math.max(digits, 4);
  const whole = locale === 'zh' && Math.abs(value) >= 1e4 && Number(value.toPrecision(2)) === value;
  return Math.abs(value) < 1e6 && !whole
    ? formatNumber(value, locale, digits)
    : formatter(locale, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: kept,
      })
        .format(value)
        .replace(' ', nbsp);
}

/** A share as per cent, without a space in either language. */
export const formatPercent = (share: number, locale: Locale, digits = 2): string =>
  formatter(locale, {
    style: 'percent',
    maximumSignificantDigits: digits,
    signDisplay: 'auto',
  }).format(share);

type Scale = readonly (readonly [from: number, divisor: number, unit: string])[];
const mass = {
  en: [
    [1e15, 1e15, 'Gt'],
    [1e12, 1e12, 'Mt'],
    [1e6, 1e6, 't'],
    [1e3, 1e3, 'kg'],
    [1e-2, 1, 'g'],
    [0, 1e-3, 'mg'],
  ],
  zh: [
    [1e14, 1e14, '亿吨'],
    [1e10, 1e10, '万吨'],
    [1e6, 1e6, '吨'],
    [1e3, 1e3, '千克'],
    [1e-2, 1, '克'],
    [0, 1e-3, '毫克'],
  ],
} as const satisfies Record<Locale, Scale>;
const energy = {
  en: [
    [1e9, 1e9, 'TWh'],
    [1e6, 1e6, 'GWh'],
    [1e3, 1e3, 'MWh'],
    [1, 1, 'kWh'],
    [1e-5, 1e-3, 'Wh'],
    [0, 1e-6, 'mWh'],
  ],
  zh: [
    [1e12, 1e12, '万亿千瓦时'],
    [1e8, 1e8, '亿千瓦时'],
    [1e4, 1e4, '万千瓦时'],
    [1, 1, '千瓦时'],
    [1e-5, 1e-3, '瓦时'],
    [0, 1e-6, '毫瓦时'],
  ],
} as const satisfies Record<Locale, Scale>;
const water = {
  en: [
    [1e6, 1e3, 'm³'],
    [1, 1, 'L'],
    [0, 1e-3, 'mL'],
  ],
  zh: [
    [1e7, 1e7, '万立方米'],
    [1e6, 1e3, '立方米'],
    [1, 1, '升'],
    [0, 1e-3, '毫升'],
  ],
} as const satisfies Record<Locale, Scale>;
const power = {
  en: [
    [1e6, 1e6, 'MW'],
    [1e4, 1e3, 'kW'],
    [0, 1, 'W'],
  ],
  zh: [
    [1e6, 1e6, '兆瓦'],
    [1e4, 1e3, '千瓦'],
    [0, 1, '瓦'],
  ],
} as const satisfies Record<Locale, Scale>;

function scaled(value: number, scale: Scale, locale: Locale, digits: number, suffix = ''): string {
  const size = Math.abs(Number(value.toPrecision(digits)));
  const [, divisor, unit] =
    value === 0 ? scale.find(([, by]) => by === 1)! : (scale.find(([from]) => size >= from) ?? scale.at(-1)!);
  return `${formatNumber(value / divisor, locale, digits)}${locale === 'zh' ? '' : nbsp}${unit}${suffix}`;
}

const superscript = (exponent: number): string =>
  [...String(exponent)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'['0123456789'.indexOf(digit)] ?? '⁻').join('');

function scientific(value: number, locale: Locale, digits: number): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return `${formatNumber(value / 10 ** exponent, locale, digits)}${nbsp}×${nbsp}10${superscript(exponent)}`;
}

const unitNames = {
  'gCO2e/kWh': { en: 'g/kWh', zh: '克/千瓦时' },
  'gCO2e/km': { en: 'g/km', zh: '克/公里' },
  'kWh/GB': { en: 'kWh/GB', zh: '千瓦时/GB' },
  h: { en: 'h', zh: '小时' },
  s: { en: 's', zh: '秒' },
  GB: { en: 'GB', zh: 'GB' },
  km: { en: 'km', zh: '公里' },
  FLOP: { en: 'FLOP', zh: '次浮点运算' },
  'FLOP/s': { en: 'FLOP/s', zh: '次浮点运算/秒' },
  'L/kWh': { en: 'L/kWh', zh: '升/千瓦时' },
  yr: { en: 'years', zh: '年' },
  USD: { en: 'USD', zh: '美元' },
  EUR: { en: 'EUR', zh: '欧元' },
  CNY: { en: 'yuan', zh: '元' },
  'USD/t': { en: 'USD/t', zh: '美元/吨' },
  'EUR/t': { en: 'EUR/t', zh: '欧元/吨' },
  'CNY/t': { en: 'yuan/t', zh: '元/吨' },
  'FLOP/J': { en: 'GFLOPS/W', zh: 'GFLOPS/瓦' },
  'FLOP/gCO2e': { en: 'FLOP/g', zh: 'FLOP/克' },
  '1/kWh': { en: 'per kWh', zh: '/千瓦时' },
  '1/gCO2e': { en: 'per g CO₂e', zh: '/克CO₂e' },
} as const satisfies Partial<Record<Unit, Record<Locale, string>>>;

/**
 * A stored value in the unit a reader would use: 552 t CO₂e, 1.29 GWh; 552吨CO₂e, 129万千瓦时.
 *
 * @param digits significant digits; never more than the figure behind it supports
 */
export function formatQuantity(value: number, unit: Unit, locale: Locale, digits = 3): string {
  const gap = locale === 'zh' ? '' : nbsp;
  switch (unit) {
    case 'gCO2e':
      return scaled(value, mass[locale], locale, digits, `${gap}CO₂e`);
    case 'kWh':
      return scaled(value, energy[locale], locale, digits);
    case 'W':
      return scaled(value, power[locale], locale, digits);
    case 'L':
      return scaled(value, water[locale], locale, digits);
    case '1':
      return formatCount(value, locale, digits);
    case 'FLOP/J':
      return `${formatCount(value / 1e9, locale, digits)}${gap}${unitNames[unit][locale]}`;
    case 'FLOP':
    case 'FLOP/s':
    case 'FLOP/gCO2e':
      return `${scientific(value, locale, digits)}${gap}${unitNames[unit][locale]}`;
    default:
      return `${formatCount(value, locale, digits)}${gap}${unitNames[unit][locale]}`;
  }
}

/** A stored value in the unit it is stored in, for sums whose parts must be in one unit: 51,686 kWh beside 7,571 kWh. */
export function formatUnscaled(value: number, unit: Unit, locale: Locale, digits = 6): string {
  const scales: Partial<Record<Unit, Scale>> = {
    gCO2e: mass[locale],
    kWh: energy[locale],
    W: power[locale],
    L: water[locale],
  };
  const name = scales[unit]?.find(([, divisor]) => divisor === 1)?.[2];
  return name
    ? `${formatNumber(value, locale, digits)}${locale === 'zh' ? '' : nbsp}${name}${unit === 'gCO2e' ? `${locale === 'zh' ? '' : nbsp}CO₂e` : ''}`
    : formatQuantity(value, unit, locale, digits);
}

/** A calendar day in words. */
export const formatDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** A date as exact as it is known: a year, a month (`2026-02`) or a day. */
export function formatMoment(moment: string, locale: Locale): string {
  const [year, month, day] = moment.split('-');
  if (day) return formatDay(moment, locale);
  return new Intl.DateTimeFormat(tags[locale], {
    year: 'numeric',
    ...(month && { month: 'long' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month ?? '01'}-01T00:00:00Z`));
}
