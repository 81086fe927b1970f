import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localePaths, locales } from '../../src/i18n/locales';
import { site } from '../../src/site';

/** Every address written in every built page: where it leads, to which place there, and in which language. */

interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}
interface Page {
  /** Of the element `html`. */
  lang: string | undefined;
  ids: ReadonlySet<string>;
  /** Elements that hold an address. */
  tags: readonly Tag[];
}

const addressed = ['href', 'src', 'action', 'poster', 'component-url', 'renderer-url'];
const decoded = (text: string) =>
  text
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<');

/** The tags of a page outside its scripts; what a live part was given is no address. */
function readPage(html: string): Page {
  const tags: Tag[] = [];
  const ids = new Set<string>();
  let lang: string | undefined;
  const markup = html.replace(/<!--[\s\S]*?-->|(<(?:script|style)\b[^>]*>)[\s\S]*?<\/(?:script|style)>/g, '$1');
  for (const [, name, written] of markup.matchAll(/<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    if (!written) continue;
    const id = /\sid="([^"]+)"/.exec(written)?.[1];
    if (id) ids.add(decoded(id));
    if (name === 'html') lang = /\slang="([^"]+)"/.exec(written)?.[1];
    if (!/\s(?:href|src|action|poster|component-url)=|\sproperty="og:/.test(written)) continue;
    const pairs = [...written.matchAll(/\s([a-z:-]+)(?:="([^"]*)")?/g)].map(
      ([, key, value = '']) => [key!, key === 'props' ? '' : decoded(value)] as const,
    );
    tags.push({ name: name!, attributes: new Map(pairs) });
  }
  return { lang, ids, tags };
}

const pages = new Map<string, Page>(
  globSync('dist/**/*.html').map((file) => [
    file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
    readPage(readFileSync(file, 'utf8')),
  ]),
);
const exists = new Map<string, boolean>();
const isFile = (path: string): boolean => {
  if (!exists.has(path)) exists.set(path, existsSync(`dist${path}`) && !path.endsWith('/'));
  return exists.get(path)!;
};

/** An address as a path inside the site, and the place on the page; undefined if it leads elsewhere. */
function inside(address: string, from: string): { path: string; place: string } | undefined {
  const url = new URL(address, `${site.origin}${from}`);
  if (url.origin !== new URL(site.origin).origin) return undefined;
  return { path: decodeURIComponent(url.pathname), place: decodeURIComponent(url.hash.slice(1)) };
}
/** The language in which something is written, from its address; undefined for what belongs to none. */
const languageOf = (path: string) => {
  const first = /^\/(?:archive\/[^/]+\/)?([a-z]{2})\//.exec(path)?.[1];
  return locales.find((known) => known.path === first)?.lang;
};
const eachTag = (see: (path: string, tag: Tag, page: Page) => string | undefined): string[] => [
  ...new Set(
    [...pages].flatMap(([path, page]) =>
      page.tags.flatMap((tag) => {
        const fault = see(path, tag, page);
        return fault === undefined ? [] : [`${path}: ${fault}`];
      }),
    ),
  ),
];
const relation = ({ name, attributes }: Tag, kind: string): boolean =>
  name === 'link' && (attributes.get('rel') ?? '').split(' ').includes(kind);

test('the site is built', () => {
  expect(pages.size).toBeGreaterThan(500);
  expect([...pages.values()].reduce((sum, { tags }) => sum + tags.length, 0)).toBeGreaterThan(50_000);
});

test('every address in a page leads to a page or file that is there, and to a place that is on it', () => {
  const faults = eachTag((path, { attributes }) => {
    for (const key of addressed) {
      const address = attributes.get(key);
      if (address === undefined || /^(?:data|mailto|blob|about):/.test(address)) continue;
      const target = inside(address, path);
      if (!target) continue;
      if (!pages.has(target.path) && !isFile(target.path)) return `${key} ${address} leads nowhere`;
      if (target.place && pages.has(target.path) && !pages.get(target.path)!.ids.has(target.place))
        return `${key} ${address} names a place that is not there`;
    }
    return undefined;
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the error page, which is shown at any address, names every address from the root', () => {
  const addresses = pages
    .get('/404.html')!
    .tags.flatMap(({ attributes }) => addressed.flatMap((key) => attributes.get(key) ?? []));
  expect(addresses.length).toBeGreaterThan(localePaths.length);
  expect(addresses.filter((address) => !/^(?:\/|https?:|data:|mailto:)/.test(address))).toEqual([]);
});

test('pictures that services show beside a link are there', () => {
  const faults = eachTag((path, { attributes }) => {
    if (!/^og:(?:image|url)$/.test(attributes.get('property') ?? '')) return undefined;
    const target = inside(attributes.get('content') ?? '', path);
    return target && (pages.has(target.path) || isFile(target.path))
      ? undefined
      : `${attributes.get('content')} is not there`;
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page says in which language it is, as its address does', () => {
  const faults = [...pages].filter(([path, { lang }]) => lang !== (languageOf(path) ?? 'en')).map(([path]) => path);
  expect(faults.slice(0, 20)).toEqual([]);
});

test('a link leads to pages of the same language, or says with `hreflang` to which it does', () => {
  const faults = eachTag((path, { name, attributes }) => {
    if (name !== 'a' && name !== 'form' && name !== 'iframe') return undefined;
    const address = attributes.get('href') ?? attributes.get('action') ?? attributes.get('src');
    const target = address === undefined ? undefined : inside(address, path);
    const there = target && languageOf(target.path);
    const said = attributes.get('hreflang');
    if (there === undefined) return undefined;
    if (said !== undefined) return said === there ? undefined : `${address} says ${said} and is ${there}`;
    // The pages outside the languages speak them all.
    const here = languageOf(path);
    return here === undefined || here === there ? undefined : `${address} leads to ${there}`;
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('a link in the words of another language says so in `lang` as in `hreflang`', () => {
  const faults = eachTag((_path, { name, attributes }) => {
    const [lang, said] = [attributes.get('lang'), attributes.get('hreflang')];
    return name === 'a' && lang && said && lang !== said
      ? `${attributes.get('href')} is in ${said}, its words in ${lang}`
      : undefined;
  });
  expect(faults).toEqual([]);
});

/** What a page calls its forms in other languages, by language. */
const alternatesOf = (path: string): Map<string, string> =>
  new Map(
    pages.get(path)!.tags.flatMap((tag) => {
      const said = relation(tag, 'alternate') ? tag.attributes.get('hreflang') : undefined;
      return said === undefined ? [] : [[said, inside(tag.attributes.get('href')!, path)?.path ?? ''] as const];
    }),
  );

test('alternates are pages of the language they are said to be in, and name each other', () => {
  const faults: string[] = [];
  for (const [path] of pages) {
    const alternates = alternatesOf(path);
    if (alternates.size === 0) continue;
    const { 'x-default': usual, ...each } = Object.fromEntries(alternates);
    if (usual !== undefined && !pages.has(usual)) faults.push(`${path}: its x-default is not there`);
    if (
      Object.keys(each).sort().join() !==
      locales
        .map(({ lang }) => lang)
        .sort()
        .join()
    )
      faults.push(`${path}: not every language once`);
    for (const [lang, there] of Object.entries(each)) {
      if (pages.get(there)?.lang !== lang) faults.push(`${path}: ${there} is not in ${lang}`);
      // What a platform launches is the lesson, whose forms it names; they do not name it.
      else if (
        languageOf(path) !== undefined &&
        alternatesOf(there).get(languageOf(path)!) !== path &&
        !path.endsWith('/launch/')
      )
        faults.push(`${path}: ${there} does not name it`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page of a language is there in all others; but for embeds, it names them', () => {
  const faults: string[] = [];
  for (const [path] of pages) {
    const own = localePaths.find((known) => path.startsWith(`/${known}/`));
    if (!own) continue;
    for (const other of localePaths)
      if (!pages.has(path.replace(`/${own}/`, `/${other}/`))) faults.push(`${path}: not in ${other}`);
    if (!/\/embed\/./.test(path) && alternatesOf(path).size === 0) faults.push(`${path}: no alternates`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the canonical address of a page is a page in the same language, which is its own canonical', () => {
  const canonicalOf = (path: string) => {
    const tag = pages.get(path)?.tags.find((one) => relation(one, 'canonical'));
    return tag && inside(tag.attributes.get('href')!, path)?.path;
  };
  const faults: string[] = [];
  for (const [path, { lang }] of pages) {
    if (path.startsWith('/archive/') || languageOf(path) === undefined) continue;
    const canonical = canonicalOf(path);
    if (canonical === undefined) faults.push(`${path} has none`);
    else if (pages.get(canonical)?.lang !== lang) faults.push(`${path}: ${canonical} is not in ${lang}`);
    else if (canonicalOf(canonical) !== canonical) faults.push(`${path}: ${canonical} names another`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});
