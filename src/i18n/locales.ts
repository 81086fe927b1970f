export interface Language {
  /** First part of every address, two small letters. */
  path: string;
  /** The BCP 47 tag of its pages. */
  lang: string;
  /** What the language calls itself. */
  name: string;
  /** Only for languages written from right to left. */
  dir?: 'rtl';
}

/** The languages the site is built in. Adding one begins with a line here; `npm run languages` then lists every word and file it lacks. */
export const locales = [
  { path: 'en', lang: 'en', name: 'English' },
  { path: 'zh', lang: 'zh-CN', name: '中文' },
] as const satisfies readonly Language[];

export type Locale = (typeof locales)[number]['path'];

export const localePaths = locales.map((locale) => locale.path) as [Locale, ...Locale[]];

/** One thing for each language. */
export const inEvery = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(localePaths.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

export const isLocale = (path: string | undefined): path is Locale => locales.some((locale) => locale.path === path);
