import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licence } from '../../src/formats/licences';
import { localePaths, locales } from '../../src/i18n/locales';
import { absolute, release } from '../../src/site';
import { listed } from '../../src/sitemap';
import { withLeanPolicy, withoutUnusedEngine } from '../../src/weight/leanPolicy';
import * as entries from '../content/entries';
import { kinds } from './kinds';

/** What pages say to machines, read from the built files. */
const paths = globSync('dist/**/index.html')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
  )
  .sort();
const built = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
const text = (html: string): string => unescaped(html.replace(/<[^>]+>/g, '')).trim();
const headOf = (html: string): string => html.slice(0, html.indexOf('</head>'));
const metaOf = (html: string, name: string): string | undefined => {
  const found = new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(headOf(html))?.[1];
  return found === undefined ? undefined : unescaped(found);
};

type Node = Record<string, any>;
function graphOf(html: string): Node[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  expect(blocks.length).toBe(1);
  expect(blocks[0]![1]).not.toContain('<');
  const parsed = JSON.parse(blocks[0]![1]!);
  expect(parsed['@context']).toBe('https://schema.org');
  return parsed['@graph'];
}
const typesOf = (node: Node): string[] => [node['@type']].flat();

/** Every string and number in a value, with the name of the property that holds it. */
function leaves(value: unknown, name = ''): [name: string, value: string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name));
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, one]) => leaves(one, key)) : [];
}

/** A calendar day that exists: 30 February does not. */
const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** By type, what a reader of that type needs, after the pages of schema.org and of the conventions of the project. */
const needed: Record<string, string[]> = {
  Article: ['headline', 'author', 'datePublished', 'inLanguage', 'license', 'url', 'workTranslation'],
  LearningResource: ['license', 'inLanguage', 'author'],
  CreativeWork: ['learningResourceType', 'typicalAgeRange', 'timeRequired', 'teaches', 'url', 'workTranslation'],
  WebApplication: ['applicationCategory', 'interactivityType', 'version', 'author', 'url', 'workTranslation'],
  Dataset: ['name', 'description', 'license', 'creator', 'version', 'distribution', 'creativeWorkStatus'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'author', 'datePublished', 'url'],
  WebSite: ['name', 'url', 'potentialAction', 'publisher'],
  Organization: ['name', 'url', 'logo', 'correctionsPolicy'],
  BreadcrumbList: ['itemListElement'],
  WebPage: ['name', 'url', 'inLanguage'],
};

/** By the form of the address, the type of the page. */
const typeOfPath: readonly (readonly [RegExp, string[]])[] = [
  [/^$/, ['WebSite', 'Organization']],
  [/^learn\/(?!map\/)[^/]+\/$/, ['Article', 'LearningResource', 'BreadcrumbList']],
  [/^teach\/(?!assign\/|mark\/|packages\/)[^/]+\/$/, ['CreativeWork', 'LearningResource', 'BreadcrumbList']],
  [/^facts\/[^/]+\/$/, ['ClaimReview', 'BreadcrumbList']],
  [/^cases\/(?!all\/)[^/]+\/$/, ['Article', 'BreadcrumbList']],
  [/^rules\/[^/]+\/$/, ['Article', 'BreadcrumbList']],
  [/^calculators\/[^/]+\/$/, ['WebApplication', 'LearningResource']],
  [/^data\/(?!api\/|releases\/)([^/]+\/){0,3}$/, ['Dataset']],
];
const typesFor = (path: string): string[] => typeOfPath.find(([form]) => form.test(path))?.[1] ?? ['WebPage'];

describe.each(localePaths)('in %s', (locale) => {
  const { lang } = locales.find(({ path }) => path === locale)!;
  const own = paths.filter(
    (path) => path.startsWith(`/${locale}/`) && !/\/embed\/|\/teach\/[^/]+\/(do|launch)\//.test(path),
  );

  test('every page describes itself by its kind, with what the kind needs, whole addresses and real days', () => {
    expect(own.length).toBeGreaterThan(500);
    const fulls = new Set<string>();
    for (const path of own) {
      const graph = graphOf(built(path));
      const types = graph.flatMap(typesOf);
      for (const type of typesFor(path.slice(`/${locale}/`.length))) {
        expect(types, path).toContain(type);
        fulls.add(type);
      }
      for (const node of graph) {
        const missing = typesOf(node).flatMap((type) => {
          expect(needed, `${path}: ${type}`).toHaveProperty(type);
          return needed[type]!.filter((name) => node[name] === undefined || node[name].length === 0);
        });
        expect(missing, path).toEqual([]);
        if (node.url && !typesOf(node).includes('Organization')) expect(node.url, path).toBe(absolute(path));
        if (node.inLanguage) expect(node.inLanguage, path).toBe(lang);
      }
      for (const [name, value] of leaves(graph)) {
        if (/^(url|@id|item|contentUrl|isPartOf|logo|correctionsPolicy|publishingPrinciples)$/.test(name))
          expect(value, `${path}: ${name}`).toMatch(/^https?:\/\/\S+$/);
        // A licence of which the source tells no version has no text to lead to.
        if (name === 'license' && value !== licence('CC BY', path).title)
          expect(value, path).toMatch(/^https:\/\/\S+$/);
        if (/^date/.test(name)) expect(isDay(String(value)), `${path}: ${name} ${value}`).toBe(true);
      }
    }
    expect([...fulls].sort()).toEqual(Object.keys(needed).sort());
  });

  test('the way to a page leads through pages that exist, and ends at the page', () => {
    for (const path of own) {
      const list = graphOf(built(path)).find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement as Node[];
      if (!list) continue;
      expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
      expect(list.at(-1)!.item).toBe(absolute(path));
      for (const { item } of list)
        expect(
          own.map((one) => absolute(one)),
          path,
        ).toContain(item);
    }
  });

  test('files that a page of data offers are there; its numbers are those of the records', () => {
    for (const { id, data } of entries.factors()) {
      const node = graphOf(built(`/${locale}/data/${id}/`)).find((one) => one['@type'] === 'Dataset')!;
      for (const { contentUrl } of node.distribution)
        expect(readFileSync(`dist${new URL(contentUrl).pathname}`, 'utf8').length, id).toBeGreaterThan(20);
      expect(node.version).toBe(release.id);
      const said = (node.variableMeasured as Node[]).map(({ value, minValue, maxValue }) => [
        value,
        minValue,
        maxValue,
      ]);
      const held = Object.values<Node>(data.figures ?? { value: data }).map(({ value, low, high }) => [
        value,
        low?.value,
        high?.value,
      ]);
      if (!data.series) expect(said.map(String).sort(), id).toEqual(held.map(String).sort());
    }
  });

  test('a citation has the title and the day of the page itself', () => {
    const days = new Map([
      ...entries.facts('explainers').map(({ id, data }) => [`learn/${id}/`, data.published] as const),
      ...entries.facts('facts').map(({ id, data }) => [`facts/${id}/`, data.published] as const),
      ...entries.facts('cases').map(({ id, data }) => [`cases/${id}/`, data.published] as const),
      ...entries.rules().map(({ id, data }) => [`rules/${id}/`, data.checked] as const),
      ...entries.factors().map(({ id }) => [`data/${id}/`, release.date] as const),
      ...globSync('content/calculators/*').map(
        (folder) => [`calculators/${folder.split(/[\\/]/).at(-1)}/`, release.date] as const,
      ),
    ]);
    for (const [path, day] of days) {
      const html = built(`/${locale}/${path}`);
      const shown = text(/<title>([\s\S]*?)<\/title>/.exec(html)![1]!);
      expect(shown, path).toContain(metaOf(html, 'citation_title')!);
      expect(metaOf(html, 'citation_publication_date'), path).toBe(String(day).replaceAll('-', '/'));
      expect(metaOf(html, 'citation_fulltext_html_url'), path).toBe(absolute(`/${locale}/${path}`));
      expect(metaOf(html, 'citation_language'), path).toBe(lang);
      for (const name of ['citation_author', 'citation_publisher'])
        expect(metaOf(html, name), path).toBe(locale === 'zh' ? '绿色 AI 图鉴' : 'Green AI Atlas');
    }
    const cited = own.filter((path) => built(path).includes('name="citation_title"'));
    expect(cited.sort()).toEqual([...days.keys()].map((path) => `/${locale}/${path}`).sort());
  });

  test('every feed is listed and linked, says what it is, and leads to pages of its language', () => {
    const page = built(`/${locale}/feeds/`);
    const feeds = globSync(`dist/${locale}/**/feed.xml`).map((file) => file.replaceAll('\\', '/').replace(/^dist/, ''));
    expect(feeds.length).toBeGreaterThanOrEqual(3);
    for (const feed of feeds) {
      expect(page).toContain(`<a href="${feed}"`);
      expect(headOf(page)).toMatch(
        new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]*href="${feed}"`),
      );
      const xml = readFileSync(`dist${feed}`, 'utf8');
      // RFC 4287: a feed and every entry have exactly one id, title and updated; a feed without authors of entries has its own.
      const [top, ...items] = xml.split('<entry>');
      expect(xml).toMatch(/^<\?xml version="1\.0"[^>]*\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
      const valueOf = (part: string, name: string): string => {
        const found = [...part.matchAll(new RegExp(`<${name}(?: type="html")?>([\\s\\S]*?)</${name}>`, 'g'))];
        expect(found.length, `${feed}: ${name}`).toBe(1);
        return found[0]![1]!;
      };
      const days = items.map((item) => valueOf(item, 'updated'));
      for (const day of [valueOf(top!, 'updated'), ...days]) expect(Number.isNaN(Date.parse(day)), feed).toBe(false);
      expect(valueOf(top!, 'updated')).toBe(days.toSorted().at(-1));
      expect(valueOf(top!, 'id')).toBe(absolute(feed));
      expect(top).toContain('<author>');
      expect(/<link rel="self" href="([^"]+)"/.exec(top!)![1]).toBe(absolute(feed));
      const ids = items.map((item) => valueOf(item, 'id'));
      expect(new Set(ids).size, feed).toBe(items.length);
      for (const item of items) {
        expect(valueOf(item, 'title').length).toBeGreaterThan(3);
        expect(valueOf(item, 'summary').length).toBeGreaterThan(3);
        const link = new URL(/<link href="([^"]+)"/.exec(item)![1]!);
        expect(own, feed).toContain(link.pathname);
      }
    }
  });

  test('the press page has ten numbers; each leads to its record and says range, year, what is counted and its source', () => {
    const html = built(`/${locale}/press/`);
    const numbers = html.split('<section class="press-number').slice(1);
    expect(numbers.length).toBe(10);
    for (const number of numbers) {
      const part = number.slice(0, number.indexOf('</section>'));
      expect(part).toMatch(/<blockquote[\s\S]*data-figure=[\s\S]*<\/blockquote>/);
      const rows = [...part.matchAll(/<dd[^>]*>([\s\S]*?)<\/dd>/g)].map(([, row]) => row!);
      expect(rows.length).toBe(5);
      for (const row of rows) expect(text(row).length).toBeGreaterThan(3);
      expect(rows[1]).toMatch(/20\d\d/);
      const [, record] = /href="([^"#]+)(?:#[^"]*)?"/.exec(rows[4]!)!;
      expect(entries.factors().map(({ id }) => `/${locale}/data/${id}/`)).toContain(record);
    }
    for (const { id } of entries.corrections()) expect(html).toContain(`id="corrected-${id}"`);
    for (const [, file] of html.matchAll(/href="(\/logo\/[^"]+)"/g))
      expect(readFileSync(`dist${file}`, 'utf8')).toMatch(/^<svg xmlns=[\s\S]*CC BY 4\.0[\s\S]*<\/svg>\n$/);
  });
});

describe('the list of pages for search engines', () => {
  const xml = readFileSync('dist/sitemap.xml', 'utf8');
  const urls = new Map(
    [...xml.matchAll(/<url><loc>([^<]+)<\/loc>([\s\S]*?)<\/url>/g)].map(([, address, rest]) => [
      address!,
      new Map(
        [...rest!.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
          ([, lang, href]) => [lang!, href!] as const,
        ),
      ),
    ]),
  );

  test('holds every page that may be found, in both languages, and nothing else', () => {
    const meant = paths
      .filter((path) => !/\/embed\/.|^\/archive\/|\/offline\/missing\/|\/teach\/[^/]+\/(do|launch)\//.test(path))
      .map((path) => absolute(path));
    expect([...urls.keys()].sort()).toEqual(meant.sort());
    expect(xml).not.toContain('lastmod');
    expect(urls.size).toBeLessThanOrEqual(50_000);
  });

  test('each names its twin, which names it back', () => {
    for (const [address, alternates] of urls) {
      if (address === absolute('/')) continue;
      const path = address.slice(absolute('/').length - 1);
      for (const { path: locale, lang } of locales) {
        const twin = absolute(path.replace(/^\/(en|zh)\//, `/${locale}/`));
        expect(alternates.get(lang), address).toBe(twin);
        expect(urls.get(twin)?.get(locales.find(({ path: one }) => path.startsWith(`/${one}/`))!.lang)).toBe(address);
      }
      expect(alternates.has('x-default')).toBe(true);
    }
  });

  test('is named by robots.txt', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${absolute('/sitemap.xml')}\n`);
  });

  test('leaves out a page that has another address or asks not to be found', () => {
    const page = (canonical: string, more = '') =>
      `<head><link rel="canonical" href="${absolute(canonical)}">${more}</head><body></body>`;
    expect(listed('/en/about/', page('/en/about/'))?.address).toBe(absolute('/en/about/'));
    expect(listed('/en/about/us/', page('/en/about/'))).toBeUndefined();
    expect(listed('/en/embed/x/', page('/en/embed/x/'))).toBeUndefined();
    expect(listed('/archive/2026.1/en/x/', page('/archive/2026.1/en/x/'))).toBeUndefined();
    expect(listed('/en/about/', page('/en/about/', '<meta name="robots" content="noindex">'))).toBeUndefined();
  });
});

test('a policy names the scripts of its page and no others', () => {
  // The digest of an empty script, as in the examples of CSP Level 3: SHA-256 of nothing.
  const empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  const page = (scripts: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${empty} 'sha256-AAAA'; style-src 'self' 'sha256-BBBB'">${scripts}`;
  expect(withLeanPolicy(page('<script></script>'))).toContain(`script-src 'self' ${empty}; style-src 'self'"`);
  expect(withLeanPolicy(page('<script src="/a.js"></script>'))).toContain("script-src 'self'; style-src");
});

test('a policy lets WebAssembly be compiled only where the search engine is', () => {
  const page = (body: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'wasm-unsafe-eval'">${body}`;
  expect(withoutUnusedEngine(page('<p>'))).toContain('content="script-src \'self\'"');
  expect(withoutUnusedEngine(page('<div data-search="/pagefind/">'))).toContain("'wasm-unsafe-eval'");
});

test('no page has a style of its own within it, which its policy would have to name', () => {
  const own = paths.filter((path) => !/^\/(archive|(\w+\/)?embed|\w+\/teach\/[^/]+\/(do|launch))\//.test(path));
  expect(own.length).toBeGreaterThan(2500);
  expect(own.filter((path) => built(path).includes('<style'))).toEqual([]);
});

test('every kind of page is looked at here', () => {
  for (const { path } of kinds) if (!path.startsWith('embed/')) expect(paths, path).toContain(`/en/${path}`);
});
