import type { Unit } from '../model/units';
import type { Locale } from './locales';

/** Printing numbers in a reader's language. Rounding happens here and nowhere else. */
const tags = { en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Locale, string>;
const nbsp = '\u00a0';

/** Formatters are dear to make and are asked for many times. */
const compact: Record<string, Intl.NumberFormat> = {};
const days: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/**
 * A number in decimals, rounded half away from nought and with the commas and the point of both languages, as `Intl.NumberFormat`
 * prints it; that would take a fifth of the time in which a calculator comes to life.
 *
 * @param most significant digits it is rounded to, at most 15
 * @param least significant digits that stand there whether or not they are noughts
 * @param shift powers of ten by which it is printed larger
 */
function decimal(value: number, most: number, least = 1, shift = 0): string {
  if (!Number.isFinite(value)) return String(value);
  const [found, power] = Math.abs(value).toExponential().replace('.', '').split('e') as [string, string];
  let digits = found;
  let exponent = value && +power + shift;
  if (digits.length > most) {
    const rounded = String(+digits.slice(0, most) + +(digits[most]! > '4'));
    exponent += rounded.length - most;
    digits = rounded.replace(/0+$/, '');
  }
  // A point may stand before, within or behind the digits.
  digits = '0'.repeat(Math.max(0, -exponent)) + digits.padEnd(least, '0');
  const at = Math.max(0, exponent) + 1;
  const part = digits.slice(at);
  return (
    (value < 0 ? '-' : '') +
    digits
      .slice(0, at)
      .padEnd(at, '0')
      .replace(/\B(?=(\d{3})+$)/g, ',') +
    (part && `.${part}`)
  );
}

/** A plain number to so many significant digits; up to four digits before the point are never cut to zeros: 4,789, but 135,200. */
export function formatNumber(value: number, _locale: Locale, digits = 3): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return decimal(value, Math.max(digits, Math.min(magnitude, 4)));
}

/** A counted answer, with as many digits whether or not the last is a nought: 9.7, 5.0, 0.056, 156. */
export function formatAnswer(value: number, locale: Locale, digits = 2): string {
  if (value === 0 || Math.abs(value) >= 10 ** digits) return formatCount(value, locale, digits);
  return decimal(value, digits, digits);
}

/** A number as it stands in a record: all its digits. */
export const formatExact = (value: number, _locale: Locale): string => decimal(value, 15);

/** A count that may be huge: 175 billion, 1750亿. English counts in millions from a million on, Chinese in 万 from ten thousand on. */
export function formatCount(value: number, locale: Locale, digits = 3): string {
  const shown = Math.max(digits, 4);
  return Math.abs(Number(value.toPrecision(shown))) < (locale === 'zh' ? 1e4 : 1e6)
    ? formatNumber(value, locale, digits)
    : (compact[locale + shown] ??= new Intl.NumberFormat(tags[locale], {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: shown,
      }))
        .format(value)
        .replace(' ', nbsp);
}

/** A share as per cent, without a space in either language. */
export const formatPercent = (share: number, _locale: Locale, digits = 2): string => `${decimal(share, digits, 1, 2)}%`;

/** A unit, what it is divided by, and from where on it is used if that is not the same; the last is for all that is smaller. */
type Scale = readonly (readonly [divisor: number, unit: string, from?: number])[];
const mass = {
  en: [
    [1e15, 'Gt'],
    [1e12, 'Mt'],
    [1e6, 't'],
    [1e3, 'kg'],
    [1, 'g', 1e-2],
    [1e-3, 'mg'],
  ],
  zh: [
    [1e14, '亿吨'],
    [1e10, '万吨'],
    [1e6, '吨'],
    [1e3, '千克'],
    [1, '克', 1e-2],
    [1e-3, '毫克'],
  ],
} as const satisfies Record<Locale, Scale>;
const energy = {
  en: [
    [1e9, 'TWh'],
    [1e6, 'GWh'],
    [1e3, 'MWh'],
    [1, 'kWh'],
    [1e-3, 'Wh', 1e-5],
    [1e-6, 'mWh'],
  ],
  zh: [
    [1e12, '万亿千瓦时'],
    [1e8, '亿千瓦时'],
    [1e4, '万千瓦时'],
    [1, '千瓦时'],
    [1e-3, '瓦时', 1e-5],
    [1e-6, '毫瓦时'],
  ],
} as const satisfies Record<Locale, Scale>;
const water = {
  en: [
    [1e3, 'm³', 1e6],
    [1, 'L'],
    [1e-3, 'mL'],
  ],
  zh: [
    [1e11, '亿立方米'],
    [1e7, '万立方米'],
    [1e3, '立方米', 1e6],
    [1, '升'],
    [1e-3, '毫升'],
  ],
} as const satisfies Record<Locale, Scale>;
const transfer = {
  en: [
    [1, 'kWh/GB', 1e-3],
    [1e-3, 'Wh/GB'],
  ],
  zh: [
    [1, '千瓦时/GB', 1e-3],
    [1e-3, '瓦时/GB'],
  ],
} as const satisfies Record<Locale, Scale>;
const moments = {
  en: [
    [1, 's', 1e-3],
    [1e-3, 'ms'],
  ],
  zh: [
    [1, '秒', 1e-3],
    [1e-3, '毫秒'],
  ],
} as const satisfies Record<Locale, Scale>;
/** Calculations, for each second or each gram: Chinese counts them in 万亿 and 亿亿. */
const calculations = (each: string) =>
  ({
    en: [
      [1e18, `EFLOP/${each}`],
      [1e15, `PFLOP/${each}`],
      [1e12, `TFLOP/${each}`],
      [1e9, `GFLOP/${each}`],
    ],
    zh: [
      [1e16, `亿亿次浮点运算/${each === 's' ? '秒' : '克'}`],
      [1e12, `万亿次浮点运算/${each === 's' ? '秒' : '克'}`],
      [1e8, `亿次浮点运算/${each === 's' ? '秒' : '克'}`],
    ],
  }) as const satisfies Record<Locale, Scale>;
const speed = calculations('s');
const perGram = calculations('g');
const power = {
  en: [
    [1e6, 'MW'],
    [1e3, 'kW', 1e4],
    [1, 'W'],
  ],
  zh: [
    [1e6, '兆瓦'],
    [1e3, '千瓦', 1e4],
    [1, '瓦'],
  ],
} as const satisfies Record<Locale, Scale>;

function scaled(value: number, scale: Scale, locale: Locale, digits: number, suffix = ''): string {
  const size = Math.abs(Number(value.toPrecision(digits)));
  const [divisor, unit] =
    (value === 0 ? scale.find(([by]) => by === 1) : scale.find(([by, , from = by]) => size >= from)) ?? scale.at(-1)!;
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
  const scale = scales[unit]?.find(([divisor]) => divisor === 1)?.[1];
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
  (days[locale] ??= new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' })).format(
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
