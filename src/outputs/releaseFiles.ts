import { toldReleases } from '../content/releases';
import { formatDay } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { atom } from './atom';

/** The data releases, newest first. */
export function releasesFeed(locale: Locale): Response {
  const { releases: t } = messages(locale);
  const items = toldReleases().map(({ id, status, date, about }) => ({
    path: `data/releases/#${id}`,
    date,
    title: `${fill(t.release, { id })}${locale === 'zh' ? '：' : ': '}${fill(t[status], { day: formatDay(date, locale) })}`,
    text: about[locale],
  }));
  return atom(locale, 'data/releases', t.feedTitle, t.description, items);
}
