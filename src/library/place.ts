import { locales, type Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';

/** Names the standard list writes otherwise than a reader in mainland China would. */
const own: Partial<Record<string, Record<Locale, string>>> = {
  HK: { en: 'Hong Kong, China', zh: '中国香港' },
  MO: { en: 'Macao, China', zh: '中国澳门' },
  TW: { en: 'Taiwan, China', zh: '中国台湾' },
  PS: { en: 'Palestine', zh: '巴勒斯坦' },
};

/** Parts of countries that have rules of their own, by ISO 3166-2. */
const parts: Partial<Record<string, Record<Locale, string>>> = {
  'CN-BJ': { en: 'Beijing', zh: '北京' },
  'CN-GD': { en: 'Guangdong', zh: '广东' },
  'CN-HN': { en: 'Hunan', zh: '湖南' },
  'CN-SH': { en: 'Shanghai', zh: '上海' },
  'US-CA': { en: 'California', zh: '美国加利福尼亚州' },
  'US-IL': { en: 'Illinois', zh: '美国伊利诺伊州' },
  'US-TX': { en: 'Texas', zh: '美国得克萨斯州' },
  'US-VA': { en: 'Virginia', zh: '美国弗吉尼亚州' },
};

/**
 * Name of a country or territory in the reader's language.
 *
 * @param code ISO 3166-1 alpha-2, one of the ISO 3166-2 above, or INT for a body of many countries
 */
export function placeName(code: string, locale: Locale): string {
  if (code === 'INT') return messages(locale).cases.international;
  const part = parts[code]?.[locale];
  if (part) return part;
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
