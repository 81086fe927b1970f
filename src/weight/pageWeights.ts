import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatQuantity } from '../i18n/format.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { marks, weightMark, type Told } from './marks.ts';
import { pageWeight } from './measure.ts';
import { kilobytes, milligrams } from './print.ts';

/** All that can be told of a built page; undefined if there is none at that path. */
async function toldOf(
  root: string,
  path: string,
  locale: Locale,
  perGigabyte: number,
): Promise<Record<Told, string> | undefined> {
  const file = join(root, locale, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const { total, script, html, requests } = await pageWeight(root, site.base, file);
  const title = /<title>([^<]*)<\/title>/.exec(readFileSync(file, 'utf8'))?.[1] ?? path;
  return {
    // Without the name of the site, which stands last, on the home page first.
    title: title.replace(` · ${site.name[locale]}`, '').replace(`${site.name[locale]} · `, ''),
    size: kilobytes(total, locale),
    // In pages of one file the script is within the HTML, and not told apart.
    script: requests === 1 ? '–' : kilobytes(script, locale),
    requests: String(requests),
    first: milligrams(total, perGigabyte, locale),
    // Everything else is kept by the browser, under names that change with what is in it (`src/server/headers.ts`).
    return: milligrams(html, perGigabyte, locale),
  };
}

/** Fills a page with everything that it tells of others, of itself last; a dash stands for what is no longer there. */
async function tellOfOthers(root: string, page: string, html: string): Promise<void> {
  const file = join(root, page);
  const [locale, ...rest] = page.split(/[\\/]/);
  const perGigabyte = Number(weightMark.perGigabyte.exec(html)?.[1]);
  if (!isLocale(locale) || !perGigabyte) throw new Error(`${page} tells of other pages and is none of the site's own`);
  const own = rest
    .slice(0, -1)
    .map((folder) => `${folder}/`)
    .join('');
  const others = new Set([...html.matchAll(marks)].map(([, , path]) => path!).filter((path) => path !== own));
  const told = new Map<string, Record<Told, string> | undefined>();
  const filled = () =>
    html.replace(marks, (mark, what: Told, of: string) => (told.has(of) ? (told.get(of)?.[what] ?? '–') : mark));
  // Side by side, since each is compressed as well as can be.
  await Promise.all(Array.from(others, async (path) => told.set(path, await toldOf(root, path, locale, perGigabyte))));
  // Then itself, weighed with what it tells of them.
  writeFileSync(file, filled());
  told.set(own, await toldOf(root, own, locale, perGigabyte));
  writeFileSync(file, filled());
}

/** Weighs every built page and prints its weight and footprint in its own footer, and those of others where a page tells of them. */
export function pageWeights(): AstroIntegration {
  return {
    name: 'page-weights',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root });
        // Before any page is changed, so that a build tells the same each time.
        for (const page of pages) {
          const html = readFileSync(join(root, page), 'utf8');
          if (html.search(marks) >= 0) await tellOfOthers(root, page, html);
        }
        let heaviest = { page: '', total: 0 };
        const weigh = async (page: string) => {
          const file = join(root, page);
          const text = readFileSync(file, 'utf8');
          const perGigabyte = Number(weightMark.perGigabyte.exec(text)?.[1]);
          if (!perGigabyte) return;
          // Thousands of pages, each of which is weighed once.
          const { total } = await pageWeight(root, site.base, file, 10);
          if (total > heaviest.total) heaviest = { page, total };
          const first = page.split('/')[0];
          const locale = isLocale(first) ? first : 'en';
          writeFileSync(
            file,
            text
              .replaceAll(weightMark.size, kilobytes(total, locale))
              .replaceAll(weightMark.emissions, formatQuantity((total / 1e9) * perGigabyte, 'gCO2e', locale, 2)),
          );
        };
        // A few at a time: enough to keep every core at work, few enough to hold their texts in memory.
        const queue = pages.values();
        await Promise.all(
          Array.from({ length: 8 }, async () => {
            for (const page of queue) await weigh(page);
          }),
        );
        logger.info(
          `${pages.length} pages weighed; the heaviest, ${heaviest.page}, has ${Math.round(heaviest.total / 1000)} kB`,
        );
      },
    },
  };
}
