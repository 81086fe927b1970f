import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heightOf } from '../../src/formats/embedSnippets';
import { localePaths } from '../../src/i18n/locales';
import { measureHeights } from '../browser/heights';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

test(
  'heights handed out are those measured at 600 px, within 15 percent; if not: npm run heights',
  { timeout: 240_000 },
  async () => {
    const { page, close } = await site.open('/robots.txt');
    const wrong: string[] = [];
    for (const locale of localePaths) {
      const paths = globSync(`dist/${locale}/embed/{*,cases/b*}/index.html`)
        .map((file) => file.replaceAll('\\', '/').replace(`dist/${locale}/embed/`, '').replace('/index.html', ''))
        .filter((path) => path !== 'cases');
      expect(paths.length).toBeGreaterThan(13);
      const heights = await measureHeights(
        page,
        paths.map((path) => `/${locale}/embed/${path}/`),
      );
      for (const [index, path] of paths.entries()) {
        const given = heightOf(path, locale);
        if (Math.abs(given / heights[index]! - 1) > 0.15)
          wrong.push(`${locale} ${path}: ${given}, measured ${heights[index]}`);
      }
    }
    expect(wrong).toEqual([]);
    await close();
  },
);
