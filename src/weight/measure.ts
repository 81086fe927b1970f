import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** What a first visit to a built page loads, read from the files themselves. */

/** Runs beside the others on threads of its own, one for each core. */
const compress = promisify(brotliCompress);
const sizes = new Map<string, Promise<number>>();
const best = constants.BROTLI_MAX_QUALITY;
const compressible = /\.(html|css|js|json|svg|txt)$/;

/** Bytes of a file as they travel: brotli for text, as it is for fonts and pictures. */
function transferSize(file: string, quality: number): Promise<number> {
  const known = sizes.get(file);
  if (known) return known;
  const content = readFileSync(file);
  const size = compressible.test(file)
    ? compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).then(({ length }) => length)
    : Promise.resolve(content.length);
  sizes.set(file, size);
  return size;
}

/** What a page, style sheet or script asks for by itself, as it is written there. */
export const references = (file: string, text: string): string[] => {
  if (file.endsWith('.css')) return [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url!);
  if (file.endsWith('.js')) return [...text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)].map(([, url]) => url!);
  return [
    ...text.matchAll(/<link\b[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)"[^>]*?\bhref="([^"]+)"/g),
    ...text.matchAll(/<link\b[^>]*\bhref="([^"]+)"[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)"/g),
    ...text.matchAll(/<(?:script|img)\b[^>]*\bsrc="([^"]+)"/g),
    ...text.matchAll(/\b(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
  ].map(([, url]) => url!);
};

/** The file of the built site that an address in another one leads to; undefined for an address elsewhere, or in the same file. */
export function fileAt(root: string, base: string, from: string, url: string): string | undefined {
  if (/^(data:|https?:|\/\/|#)/.test(url)) return undefined;
  const path = url.split(/[?#]/)[0]!;
  return path.startsWith('/')
    ? join(root, path.startsWith(base) ? path.slice(base.length) : path)
    : join(dirname(from), path);
}

/** What a page loads on a first visit: bytes of bodies as they travel, and how many files they come in. */
export interface Weight {
  total: number;
  html: number;
  css: number;
  script: number;
  font: number;
  requests: number;
}

const partOf = (file: string): 'html' | 'css' | 'script' | 'font' | undefined =>
  (({ html: 'html', css: 'css', js: 'script', woff2: 'font' }) as const)[file.split('.').at(-1)!];

/**
 * Bytes of a page with its style sheets, fonts, icon, and scripts with all they import at once, each counted once. An icon written
 * into the page travels with it and is no request.
 *
 * @param root folder of the built site
 * @param base path under which the site lives
 * @param page the page's HTML file
 * @param quality of Brotli for the page itself: one step below the best takes a third of the time and finds three hundredths more
 */
export async function pageWeight(root: string, base: string, page: string, quality = best): Promise<Weight> {
  const seen = new Set<string>();
  const queue = [page];
  const weight: Weight = { total: 0, html: 0, css: 0, script: 0, font: 0, requests: 0 };
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    seen.add(file);
    const size = await transferSize(file, file === page ? quality : best);
    const part = partOf(file);
    weight.total += size;
    weight.requests += 1;
    if (part) weight[part] += size;
    if (!/\.(html|css|js)$/.test(file)) continue;
    for (const url of references(file, readFileSync(file, 'utf8'))) {
      const meant = fileAt(root, base, file, url);
      if (meant) queue.push(meant);
    }
  }
  return weight;
}
