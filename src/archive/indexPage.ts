import { createHash } from 'node:crypto';
import { formatDay } from '../i18n/format.ts';
import { langAttributes } from '../i18n/direction.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Release } from '../site.ts';
import { fillWords, words } from './words.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const style = [
  ':root{color-scheme:light dark}',
  'body{font:1rem/1.6 system-ui,sans-serif;max-inline-size:60rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}',
  'section{margin-block:2rem 4rem}',
  'h1{line-height:1.2}h2{font-size:1.1rem;margin-block:1.5rem .25rem}',
  'summary{font-weight:600;min-block-size:2.75rem;display:flex;align-items:center;cursor:pointer}',
  'ul{padding-inline-start:1.2rem}',
].join('');

/** A file of a release as its list names it. */
export interface Listed {
  /** Below the folder of the release. */
  path: string;
  /** What the page is called; a data file is called by its path. */
  title?: string;
}

const list = (files: readonly Listed[]): string =>
  `<ul>${files.map(({ path, title }) => `<li><a href="${escape(path)}">${escape(title ?? path.replace(/^data\//, ''))}</a></li>`).join('')}</ul>`;

function half(
  release: Release,
  files: readonly Listed[],
  { path: locale, lang }: { path: Locale; lang: string },
): string {
  const t = words[locale];
  const say = (text: string, more: Record<string, string> = {}) =>
    escape(fillWords(text, { release: release.id, day: formatDay(release.date, locale), ...more }));
  const own = files.filter(({ path }) => path.startsWith(`${locale}/`));
  const depth = ({ path }: Listed) => path.split('/').filter(Boolean).length;
  const kinds: [string, readonly Listed[]][] = [
    [t.calculators, own.filter((file) => depth(file) === 2)],
    [t.figures, own.filter(({ path }) => path.startsWith(`${locale}/figures/`))],
    [t.cases, own.filter(({ path }) => path.startsWith(`${locale}/cases/`))],
  ];
  const placed = new Set(kinds.flatMap(([, those]) => those));
  const data = files.filter(({ path }) => path.startsWith('data/'));
  const families = [...new Set(data.filter((file) => depth(file) === 3).map(({ path }) => path.split('/')[1]!))];
  const folded: [string, readonly Listed[]][] = [
    ...kinds.slice(1),
    [t.other, own.filter((file) => !placed.has(file))],
    ...families.map((family): [string, readonly Listed[]] => [
      fillWords(t.records, { family }),
      data.filter(({ path }) => path.startsWith(`data/${family}/`)),
    ]),
  ];
  return [
    `<section ${langAttributes(lang)}><h1>${say(t.title)}</h1><p>${say(t.what)}</p><p>${say(t.cite)}</p>`,
    `<p>${say(t.verify).replace('manifest.json', '<a href="manifest.json">$&</a>')}</p>`,
    `<p><a href="../../${locale}/data/releases/">${escape(t.live)}</a></p>`,
    `<h2>${escape(t.calculators)}</h2>${list(kinds[0]![1])}`,
    `<h2>${escape(t.tables)}</h2>${list(data.filter((file) => depth(file) === 2))}`,
    ...folded
      .filter(([, those]) => those.length > 0)
      .map(([name, those]) => `<details><summary>${escape(name)} (${those.length})</summary>${list(those)}</details>`),
    '</section>',
  ].join('\n');
}

/** The page of a frozen release: what it is, how to cite it, and every file of it, in both languages. */
export function indexPage(release: Release, files: readonly Listed[]): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const title = locales.map(({ path }) => fillWords(words[path].title, { release: release.id })).join(' · ');
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title><link rel="canonical" href="./"><meta name="data-release" content="${release.id}">`,
    `<style>${style}</style></head><body><main>`,
    ...locales.map((locale) => half(release, files, locale)),
    '</main></body></html>',
    '',
  ].join('\n');
}
