import { Feed } from 'feed';
import { locales, type Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { absolute, site } from '../site';

/** One thing a feed tells of. */
export interface FeedItem {
  /** Path after the locale; two entries of one page differ in their fragment, since a reader takes one address for one entry. */
  path: string;
  /** A day such as 2026-11-25. */
  date: string;
  title: string;
  text: string;
}

const newest = 50;
/** Titles and texts travel as HTML, so that what is a sign in ours stays one. */
const asHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

/**
 * A feed of a language in the Atom format (RFC 4287): the newest fifty, the newest first. Entries of one day stand by address,
 * and the feed is as new as its newest entry, so that two builds of the same content are the same.
 *
 * @param folder of the feed after the locale, such as `data/releases`
 */
export function atom(
  locale: Locale,
  folder: string,
  title: string,
  description: string,
  items: readonly FeedItem[],
): Response {
  const at = (path: string) => absolute(`/${locale}/${path}`);
  const sorted = [...items]
    .sort((a, b) => (a.date === b.date ? (a.path < b.path ? -1 : 1) : a.date < b.date ? 1 : -1))
    .slice(0, newest);
  const self = at(`${folder}/feed.xml`);
  const feed = new Feed({
    title: `${title} · ${messages(locale).siteName}`,
    description,
    id: self,
    link: at(`${folder}/`),
    feedLinks: { atom: self },
    language: locales.find(({ path }) => path === locale)!.lang,
    updated: new Date(sorted[0]!.date),
    generator: site.name.en,
    copyright: 'CC BY 4.0',
    author: { name: site.name[locale], link: at('about/') },
  });
  for (const { path, date, title: name, text } of sorted)
    feed.addItem({
      title: asHtml(name),
      id: at(path),
      link: at(path),
      date: new Date(date),
      description: asHtml(text),
    });
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
