import { source } from '../content';
import { localePaths, type Locale } from '../i18n/locales';
import { ownLicence } from '../formats/licences';
import { release, releases as all, site } from '../site';

/** What every data file says of itself, and shapes that several of them share. */

/** Where a file comes from, as its first lines. */
export const head = {
  release: release.id,
  status: release.status,
  date: release.date,
  publisher: site.name.en,
  licence: ownLicence,
} as const;

/** Every release there is, the oldest first. */
export const releases = all.map(({ id, status }) => ({ release: id, status }));

/** Something for each language. */
export const inEach = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(localePaths.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** JSON as our files hold it: one space a level, a line end at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** A document with everything known of it. */
export const documentOf = (id: string, where: string) => ({ id, ...source(id, where).data });
