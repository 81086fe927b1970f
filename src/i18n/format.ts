import type { Unit } from '../model/units';
import type { Locale } from './locales';

/** Printing numbers in a reader's language. Rounding happens here and nowhere else. */
const tags = { en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Locale, string>;
const nbsp = '\u00a0';

/** Formatters are dear to make and are asked for many times while a slider moves. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat, O>(
  Format: new (tag: string, options: O) => F,
  locale: Locale,
  options: O,
): F {
  const key = Format.name + locale + JSON.stringify(options);
  let known = made.get(key) as F | undefined;
  if (!known) made.set(key, (known = new Format(tags[locale], options)));
  return known;
}
const formatter = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(Intl.NumberFormat, locale, options);

/** A plain number to so many significant digits; up to four digits before the point are never cut to zeros: 4,789, but 135,200. */
export function formatNumber(value: number, locale: Locale, digits = 3): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return formatter(locale, {
    maximumSignificantDigits: Math.max(digits, Math.min(magnitude, 4)),
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

/** A count that may be huge: 175 billion, 1750亿. English counts in millions from a million on, Chinese in 万 from ten thousand on. */
export function formatCount(value: number, locale: Locale, digits = 3): string {
  const kept = Math.max(digits, 4);
  return Math.abs(Number(value.toPrecision(kept))) < (locale === 'zh' ? 1e4 : 1e6)
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
    [1e11, 1e11, '亿立方米'],
    [1e7, 1e7, '万立方米'],
    [1e6, 1e3, '立方米'],
    [1, 1, '升'],
    [0, 1e-3, '毫升'],
  ],
} as const satisfies Record<Locale, Scale>;
const transfer = {
  en: [
    [1e-3, 1, 'kWh/GB'],
    [0, 1e-3, 'Wh/GB'],
  ],
  zh: [
    [1e-3, 1, '千瓦时/GB'],
    [0, 1e-3, '瓦时/GB'],
  ],
} as const satisfies Record<Locale, Scale>;
const moments = {
  en: [
    [1e-3, 1, 's'],
    [0, 1e-3, 'ms'],
  ],
  zh: [
    [1e-3, 1, '秒'],
    [0, 1e-3, '毫秒'],
  ],
} as const satisfies Record<Locale, Scale>;
/** Calculations, for each second or each gram: Chinese counts them in 万亿 and 亿亿. */
const calculations = (each: string) =>
  ({
    en: [
      [1e18, 1e18, `EFLOP/${each}`],
      [1e15, 1e15, `PFLOP/${each}`],
      [1e12, 1e12, `TFLOP/${each}`],
      [0, 1e9, `GFLOP/${each}`],
    ],
    zh: [
      [1e16, 1e16, `亿亿次浮点运算/${each === 's' ? '秒' : '克'}`],
      [1e12, 1e12, `万亿次浮点运算/${each === 's' ? '秒' : '克'}`],
      [0, 1e8, `亿次浮点运算/${each === 's' ? '秒' : '克'}`],
    ],
  }) as const satisfies Record<Locale, Scale>;
const speed = calculations('s');
const perGram = calculations('g');
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
  return `${formatCount(value / divisor, locale, digits)}${locale === 'zh' ? '' : nbsp}${unit}${suffix}`;
}

const superscript = (exponent: number): string =>
  [...String(exponent)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'['0123456789'.indexOf(digit)] ?? '⁻').join('');

function scientific(value: number, locale: Locale, digits: number): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return `${formatNumber(value / 10 ** exponent, locale, digits)}${nbsp}×${nbsp}10${superscript(exponent)}`;
}

/** Units that are written as they are stored. */
const countedUnits = {
  'gCO2e/kWh': { en: 'g/kWh', zh: '克/千瓦时' },
  'gCO2e/km': { en: 'g/km', zh: '克/公里' },
  h: { en: 'h', zh: '小时' },
  GB: { en: 'GB', zh: 'GB' },
  km: { en: 'km', zh: '公里' },
  'L/kWh': { en: 'L/kWh', zh: '升/千瓦时' },
  yr: { en: 'years', zh: '年' },
  USD: { en: 'USD', zh: '美元' },
  EUR: { en: 'EUR', zh: '欧元' },
  CNY: { en: 'yuan', zh: '元' },
  'USD/t': { en: 'USD/t', zh: '美元/吨' },
  'EUR/t': { en: 'EUR/t', zh: '欧元/吨' },
  'CNY/t': { en: 'yuan/t', zh: '元/吨' },
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
      return `${formatCount(value / 1e9, locale, digits)}${gap}${locale === 'zh' ? 'GFLOPS/瓦' : 'GFLOPS/W'}`;
    case 'kWh/GB':
      return scaled(value, transfer[locale], locale, digits);
    case 's':
      return scaled(value, moments[locale], locale, digits);
    case 'FLOP/s':
      return scaled(value, speed[locale], locale, digits);
    case 'FLOP/gCO2e':
      return scaled(value, perGram[locale], locale, digits);
    // Totals of calculations are compared by their power of ten, as laws and papers print them.
    case 'FLOP':
      return `${scientific(value, locale, digits)}${gap}${locale === 'zh' ? '次浮点运算' : 'FLOP'}`;
    default:
      return `${formatCount(value, locale, digits)}${gap}${countedUnits[unit][locale]}`;
  }
}

/** A stored value in the unit it is stored in, for sums whose parts must be in one unit: 51,686 kWh beside 7,571 kWh. */
export function formatUnscaled(value: number, unit: Unit, locale: Locale, digits = 6): string {
  const gap = locale === 'zh' ? '' : nbsp;
  const scales: Partial<Record<Unit, Scale>> = {
    gCO2e: mass[locale],
    kWh: energy[locale],
    W: power[locale],
    L: water[locale],
  };
  const scale = scales[unit]?.find(([, divisor]) => divisor === 1)?.[2];
  if (scale) return `${formatNumber(value, locale, digits)}${gap}${scale}${unit === 'gCO2e' ? `${gap}CO₂e` : ''}`;
  // Below a million a count keeps its digits in a sum, in Chinese too.
  const name =
    unit === '1' ? '' : unit in countedUnits ? countedUnits[unit as keyof typeof countedUnits][locale] : undefined;
  return name !== undefined && Math.abs(value) < 1e6
    ? `${formatNumber(value, locale, digits)}${name && gap}${name}`
    : formatQuantity(value, unit, locale, digits);
}

/** A calendar day in words. */
export const formatDay = (day: string, locale: Locale): string =>
  kept(Intl.DateTimeFormat, locale, { dateStyle: 'long', timeZone: 'UTC' } as const).format(
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
