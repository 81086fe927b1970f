import { locales, type Language, type Locale } from './locales.ts';

/* Which way a language runs; apart from the languages, since the script that all live parts share has no use for it. */

/** What the attribute `dir` of a page says: `rtl`, or nothing. */
export const dirOf = (locale: Locale): Language['dir'] =>
  (locales as readonly Language[]).find(({ path }) => path === locale)!.dir;

/** The attributes that tell a language, for elements written as text. */
export const langAttributes = (lang: string): string =>
  `lang="${lang}"${(locales as readonly Language[]).find((known) => known.lang === lang)?.dir ? ' dir="rtl"' : ''}`;
