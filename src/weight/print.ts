import { formatAnswer, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** Kilobytes (1,000 bytes) as a reader would write them. */
export const kilobytes = (bytes: number, locale: Locale, digits = 2): string =>
  `${formatNumber(bytes / 1000, locale, digits)}${locale === 'zh' ? '' : '\u00a0'}kB`;

/**
 * Milligrams of CO2e for bytes sent, to stand under a heading with the unit.
 *
 * @param perGigabyte g CO2e for 1,000,000,000 bytes
 */
export const milligrams = (bytes: number, perGigabyte: number, locale: Locale): string =>
  formatAnswer((bytes / 1e9) * perGigabyte * 1000, locale);
