import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { absolute, release, site } from '../site';
import { heightOf, measuredAt } from '../formats/embedSnippets';
import { escape } from './text';

/**
 * oEmbed 1.0 in static files: `/oembed/<locale>/<path>.json` for each page that can be embedded, `path` being that of its embed after
 * `/<locale>/embed/`, such as `training-in-cars` or `cases/bloom-carbon-footprint`. A consumer hangs its wishes (`maxwidth`, `format`) on
 * the address; files cannot heed them, so the width stays at 600.
 */

/** The link by which WordPress and others find the file; its pattern for tags ends at a sign of less or greater. */
export const oembedLink = (locale: Locale, path: string, title: string): { href: string; title: string } => ({
  href: absolute(`/oembed/${locale}/${path}.json`),
  title: title.replaceAll(/\s*[<>]+\s*/g, ' ').trim(),
});

interface Embeddable {
  locale: Locale;
  /** Path of the embed after `/<locale>/embed/`, without a slash at the end. */
  path: string;
  /** Address of the page that tells it at length, after `/<locale>/`. */
  page: string;
  title: string;
  /** How the page wants to be cited. */
  citation?: string;
}

/** What the file says. */
export function oembedDocument({ locale, path, page, title, citation }: Embeddable) {
  const height = heightOf(path, locale);
  const src = absolute(`/${locale}/embed/${path}/`);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.name[locale],
    author_url: absolute(`/${locale}/about/`),
    provider_name: messages(locale).siteName,
    provider_url: absolute(`/${locale}/`),
    cache_age: 86_400,
    width: measuredAt,
    height,
    // WordPress loads the script that lets frames follow their height only for one with a quotation before it.
    html: [
      `<blockquote><a href="${escape(absolute(`/${locale}/${page}`))}">${escape(title)}</a></blockquote>`,
      `<iframe src="${escape(src)}" title="${escape(title)}" width="${measuredAt}" height="${height}" frameborder="0"></iframe>`,
    ].join(''),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version_data: release.id,
    ...(citation && { citation }),
  };
}
