import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { release, site } from '../site.ts';
import { fileAt, references } from '../weight/measure.ts';
import type { KeepList, KeptFile } from './keeping.ts';

/** Writes beside every page that can be kept what it needs: `keep.json`, whose shape is `KeepList`. */

/** The button by which a page says that it can be kept, and what below it goes with it. */
const button = /<button\b[^>]*\bdata-keep="([^"]+)"[^>]*>/;
const also = /\bdata-also="([^"]*)"/;

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/**
 * Addresses that the live parts of a page may fetch later: those among what they were given. The address of something that was
 * given whole beside it, as `packed`, is left alone.
 */
function fetched(html: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && /^\/.+\.\w+$/.test(value)) found.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) if (!(name === 'url' && 'packed' in value)) visit(part);
  };
  for (const [, props] of html.matchAll(/\bprops="([^"]*)"/g)) visit(JSON.parse(plain(props!)));
  return found;
}

/** Files that a file leads to, at once or later. */
function leadsTo(root: string, base: string, file: string, text: string): string[] {
  const urls = references(file, text);
  if (file.endsWith('.js'))
    urls.push(...[...text.matchAll(/\bimport\(\s*["'`]([^"'`$]+)["'`]/g)].map(([, url]) => url!));
  const own = urls.flatMap((url) => fileAt(root, base, file, url) ?? []);
  if (!file.endsWith('.html')) return own;
  const data = fetched(text).flatMap((url) => fileAt(root, base, file, url) ?? []);
  return [...own, ...data.filter((one) => /\.(json|txt|csv)$/.test(one) && isFile(one))];
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * All files that some pages of the built site need, imported and fetched later included.
 *
 * @throws Error where one of them is not there
 */
export function neededBy(root: string, base: string, pages: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...pages];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    if (!isFile(file)) throw new Error(`${file} is needed by ${pages[0]} and is not there`);
    seen.add(file);
    if (/\.(html|css|js)$/.test(file)) queue.push(...leadsTo(root, base, file, readFileSync(file, 'utf8')));
  }
  return [...seen].sort();
}

/**
 * The list of a page; undefined for one that cannot be kept.
 *
 * @param page its path below the base path, such as `en/learn/five-cars/`
 */
export function keepList(
  root: string,
  base: string,
  page: string,
  describe: (file: string) => KeptFile,
): KeepList | undefined {
  const html = readFileSync(join(root, page, 'index.html'), 'utf8');
  const [tag, script] = button.exec(html) ?? [];
  if (!tag) return undefined;
  const below = (also.exec(tag)?.[1] ?? '').split(' ').filter(Boolean);
  const files = neededBy(root, base, [
    ...['', ...below].map((path) => join(root, page, path, 'index.html')),
    join(root, page.split('/')[0]!, 'offline/missing/index.html'),
    fileAt(root, base, '', script!)!,
  ]).map(describe);
  const title = plain(/<meta property="og:title" content="([^"]*)"/.exec(html)![1]!);
  const digest = digestOf(files.map(([path, , own]) => `${path} ${own}\n`).join(''));
  return { page, title, release: release.id, digest, files };
}

/** As `keeping.ts` has it in the browser. */
const digestOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest().subarray(0, 12).toString('base64');

export function keepLists(): AstroIntegration {
  return {
    name: 'keep-lists',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const known = new Map<string, KeptFile>();
        const describe = (file: string): KeptFile => {
          let one = known.get(file);
          if (!one) {
            const content = readFileSync(file);
            const path = relative(root, file)
              .replaceAll('\\', '/')
              .replace(/(^|\/)index\.html$/, '$1');
            known.set(file, (one = [path, content.length, digestOf(content)]));
          }
          return one;
        };
        const pages = globSync('*/{learn,calculators,teach}/*/index.html', { cwd: root }).map((page) =>
          page.replaceAll('\\', '/').replace(/index\.html$/, ''),
        );
        let count = 0;
        for (const page of pages) {
          const list = keepList(root, site.base, page, describe);
          if (!list) continue;
          writeFileSync(join(root, page, 'keep.json'), JSON.stringify(list));
          count++;
        }
        logger.info(`${count} pages can be kept`);
      },
    },
  };
}
