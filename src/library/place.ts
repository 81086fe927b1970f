import { locales, type Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';

/** Names the standard list writes otherwise than a reader in mainland China would. */
const own: Partial<Record<string, Record<Locale, string>>> = {
  HK: { en: 'Hong Kong, China', zh: '中国香港' },
  MO: { en: 'Macao, China', zh: '中国澳门' },
  TW: { en: 'Taiwan, China', zh: '中国台湾' },
  PS: { en: 'Palestine', zh: '巴勒斯坦' },
};

/**
 * Name of a country or territory in the reader's language.
 *
 * @param code ISO 3166-1 alpha-2, or INT for a body of many countries
 */
export function placeName(code: string, locale: Locale): string {
  if (code === 'INT') return messages(locale).cases.international;
  const { lang } = locales.find(({ path }) => path === locale)!;
  const name = own[code]?.[locale] ?? new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code);
  if (!name) throw new Error(`"${code}" is no country or territory of ISO 3166-1`);
  return name;
}

/** The place with its country, which Chinese names often hold already. */
export function fullPlace(code: string, place: string | undefined, locale: Locale): string {
  const country = placeName(code, locale);
  if (!place) return country;
  if (place.includes(country)) return place;
  return locale === 'zh' ? `${country}，${place}` : `${place}, ${country}`;
}
