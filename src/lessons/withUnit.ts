import type { Locale } from '../i18n/locales';

/** A number with its unit; Chinese sets no space before a unit in Chinese. */
export const withUnit = (number: string, unit: string, locale: Locale): string =>
  unit === '' ? number : `${number}${locale === 'zh' && /^\p{Script=Han}/u.test(unit) ? '' : ' '}${unit}`;
