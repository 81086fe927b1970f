import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absolute } from './site.ts';

/**
 * The list of pages for search engines, made from the pages themselves once they are built: a page stands in it if it
 * names itself as its own address and does not ask to be left out, as embeds, archived copies and the error page do. No
 * dates: a day that is not that of a true change teaches search engines to trust none.
 */

interface Listed {
  address: string;
  /** The page in each language, as its own head names them; language tag and address. */
  alternates: readonly (readonly [lang: string, address: string])[];
}

/** What stands apart whatever it says of itself: frozen copies, and what is made to stand in pages of others. */
const apart = /^\/archive\/|\/embed\/./;

/** What the list says of a page; undefined if the page is not to be found. `path` begins and ends with a slash. */
export function listed(path: string, html: string): Listed | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (apart.test(path) || canonical !== absolute(path) || /<meta name="robots"[^>]*noindex/.test(head))
    return undefined;
  const alternates = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return { address: canonical, alternates: alternates.map(([, lang, address]) => [lang!, address!] as const) };
}

/** Addresses come out of HTML attributes, where what XML would mind is already escaped. */
const sitemapXml = (pages: readonly Listed[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(
      ({ address, alternates }) =>
        `<url><loc>${address}</loc>${alternates
          .map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
          .join('')}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');

/** Writes `sitemap.xml` beside the built pages. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/index.html', { cwd: root })
          .map((page) => page.replaceAll('\\', '/'))
          .sort()
          .flatMap(
            (page) => listed(`/${page.replace(/index\.html$/, '')}`, readFileSync(join(root, page), 'utf8')) ?? [],
          );
        writeFileSync(join(root, 'sitemap.xml'), sitemapXml(pages));
        logger.info(`${pages.length} pages for search engines`);
      },
    },
  };
}
