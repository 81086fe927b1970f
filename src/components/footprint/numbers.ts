import type { Footprint } from '../../content/footprints';
import { formatNumber, formatQuantity } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import words from './words';

/** Kilobytes as a reader would write them. */
export const kilobytes = (bytes: number, locale: Locale, digits = 2): string =>
  `${formatNumber(bytes / 1000, locale, digits)}${locale === 'zh' ? '' : '\u00a0'}kB`;

/** Emissions under a heading that says what they are of. */
export const grams = (bytes: number, perGigabyte: number, locale: Locale): string =>
  formatQuantity((bytes / 1e9) * perGigabyte, 'gCO2e', locale, 2).replace(/[\s\u00a0]?CO₂e$/, '');

/** The name of a kind of page. */
export function nameOf(budget: string, locale: Locale): string {
  const name = words[locale].groups[budget];
  if (!name) throw new Error(`src/components/footprint/words.ts has no name for pages of the kind “${budget}”`);
  return name;
}

/** The kinds of pages of a release in the order of its file, each with its pages. */
export const groupsOf = ({ limits, pages }: Footprint) =>
  Object.entries(limits)
    .map(([budget, limit]) => ({ budget, limit, pages: pages.filter((page) => page.budget === budget) }))
    .filter((group) => group.pages.length > 0);

/** Mean bytes of the pages of a kind in one language; undefined if the release had none. */
export function meanOf({ pages }: Footprint, budget: string, locale: Locale): number | undefined {
  const totals = pages.filter((page) => page.budget === budget).map(({ weights }) => weights[locale].total);
  return totals.length > 0 ? totals.reduce((sum, total) => sum + total, 0) / totals.length : undefined;
}
