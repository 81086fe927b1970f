import type { Locale } from '../../i18n/locales';

/** Words a minute for English, characters a minute for Chinese: ordinary silent reading. */
const pace = { en: 220, zh: 400 } as const satisfies Record<Locale, number>;

/** Whole minutes a text takes to read, at least 1. */
export function readingMinutes(mdx: string, locale: Locale): number {
  const text = mdx.replace(/<[^>]*>/g, ' ');
  const length = locale === 'zh' ? (text.match(/[\u3400-\u9fff]/g) ?? []).length : (text.match(/\S+/g) ?? []).length;
  return Math.max(1, Math.round(length / pace[locale]));
}
