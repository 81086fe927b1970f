import rss from '@astrojs/rss';
import { explainers, factChecks } from '../content/entries';
import { locales, type Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { absolute } from '../site';

interface Item {
  path: string;
  date: string;
  title: string;
  text: string;
}

/** A feed of a language, newest first; same day by address, so that two builds of the same content are the same. */
const feed = (locale: Locale, title: string, description: string, items: readonly Item[]): Promise<Response> =>
  rss({
    title: `${title} · ${messages(locale).siteName}`,
    description,
    site: absolute('/'),
    items: [...items]
      .sort((a, b) => (a.date === b.date ? (a.path < b.path ? -1 : 1) : a.date < b.date ? 1 : -1))
      .slice(0, 50)
      .map(({ path, date, title: name, text }) => ({
        title: name,
        link: absolute(`/${locale}/${path}`),
        pubDate: new Date(date),
        description: text,
      })),
    customData: `<language>${locales.find(({ path }) => path === locale)!.lang}</language>`,
  });

const checks = (locale: Locale): Item[] =>
  factChecks(locale).map(({ id, facts, words }) => ({
    path: `facts/${id}/`,
    date: facts.published,
    title: `${words.data.title}: ${messages(locale).facts.verdicts[facts.verdict]}`,
    text: words.data.reason,
  }));

/** Claims checked. */
export const factsFeed = (locale: Locale): Promise<Response> =>
  feed(locale, messages(locale).facts.feedTitle, messages(locale).facts.description, checks(locale));

/** Explainers and claims checked. */
export const learnFeed = (locale: Locale): Promise<Response> =>
  feed(locale, messages(locale).learn.feedTitle, messages(locale).learn.description, [
    ...explainers(locale).map(({ id, facts, words }) => ({
      path: `learn/${id}/`,
      date: facts.published,
      title: words.data.title,
      text: words.data.answer,
    })),
    ...checks(locale),
  ]);
