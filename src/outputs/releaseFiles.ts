import rss from '@astrojs/rss';
import { toldReleases } from '../content/releases';
import { formatDay } from '../i18n/format';
import { locales, type Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { absolute } from '../site';

/** The data releases, newest first. */
export function releasesFeed(locale: Locale): Promise<Response> {
  const { siteName, releases: t } = messages(locale);
  return rss({
    title: `${t.feedTitle} · ${siteName}`,
    description: t.description,
    site: absolute('/'),
    items: toldReleases().map(({ id, status, date, about }) => ({
      title: `${fill(t.release, { id })}${locale === 'zh' ? '：' : ': '}${fill(t[status], { day: formatDay(date, locale) })}`,
      link: absolute(`/${locale}/data/releases/#${id}`),
      pubDate: new Date(date),
      description: about[locale],
    })),
    customData: `<language>${locales.find(({ path }) => path === locale)!.lang}</language>`,
  });
}
