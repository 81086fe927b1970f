/**
 * The languages the site is built in. `path` is the first part of every address, `lang` the BCP 47 tag
 * of the page. Adding a language: one line here, one dictionary beside `en.ts`, one file per entry, and the
 * language's key in term and factor records; the type checker and `test/content` list what is missing.
 */
export const locales = [
  { path: 'en', lang: 'en', name: 'English' },
  { path: 'zh', lang: 'zh-CN', name: '中文' },
] as const;

export type Locale = (typeof locales)[number]['path'];

export const localePaths = locales.map((locale) => locale.path) as [Locale, ...Locale[]];

export const isLocale = (path: string | undefined): path is Locale => locales.some((locale) => locale.path === path);
