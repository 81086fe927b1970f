import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatNumber, formatQuantity } from '../i18n/format.ts';
import { isLocale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { pageWeight } from './measure.ts';

/** What the footer writes where the weight of its page will stand, once the page is built and can be weighed. */
export const weightMark = {
  size: '{weight-size}',
  emissions: '{weight-emissions}',
  perGigabyte: /data-grams-per-gigabyte="([\d.e+-]+)"/,
} as const;

/** Weighs every built page and prints its weight and footprint in its own footer. */
export function pageWeights(): AstroIntegration {
  return {
    name: 'page-weights',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root });
        let heaviest = { page: '', total: 0 };
        const weigh = async (page: string) => {
          const file = join(root, page);
          const text = readFileSync(file, 'utf8');
          const perGigabyte = Number(weightMark.perGigabyte.exec(text)?.[1]);
          if (!perGigabyte) return;
          const { total } = await pageWeight(root, site.base, file);
          if (total > heaviest.total) heaviest = { page, total };
          const first = page.split('/')[0];
          const locale = isLocale(first) ? first : 'en';
          const size = `${formatNumber(total / 1000, locale, 2)}${locale === 'zh' ? '' : '\u00a0'}kB`;
          const emissions = formatQuantity((total / 1e9) * perGigabyte, 'gCO2e', locale, 2);
          writeFileSync(file, text.replaceAll(weightMark.size, size).replaceAll(weightMark.emissions, emissions));
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
