import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardAlt, type Card } from '../../src/pictures/card';
import { drawnFrom, shortHash } from '../../src/social/drawn';
import manifest from '../../src/social/manifest.json';
import { facts } from '../content/entries';
import { calculators } from '../../src/calculators';

/** The pictures services show beside a link, as they lie in the built site. */
const cards = JSON.parse(readFileSync('dist/social/cards.json', 'utf8')) as Record<string, Card>;
const kept = manifest as Record<string, { file: string; drawn: string; alt: string }>;
const bytes = (file: string) => readFileSync(`public/social/${file}`);

describe('pictures beside links', () => {
  test('are as the pages are now: nothing missing, nothing stale (else run "npm run build && npm run social")', () => {
    const missing = Object.keys(cards).filter((page) => !kept[page] || !existsSync(`public/social/${kept[page].file}`));
    const stale = Object.entries(cards)
      .filter(
        ([page, card]) => kept[page] && (kept[page].drawn !== drawnFrom(card) || kept[page].alt !== cardAlt(card)),
      )
      .map(([page]) => page);
    const gone = Object.keys(kept).filter((page) => !(page in cards));
    expect({ missing, stale, gone }).toEqual({ missing: [], stale: [], gone: [] });
  });

  test('there is one for every calculator, explainer, fact check, case and lesson, the home page and all others, in each language', () => {
    const pages = [
      '*',
      '',
      ...calculators.map(({ id }) => `calculators/${id}/`),
      ...facts('explainers').map(({ id }) => `learn/${id}/`),
      ...facts('facts').map(({ id }) => `facts/${id}/`),
      ...facts('cases').map(({ id }) => `cases/${id}/`),
      ...facts('lessons').map(({ id }) => `teach/${id}/`),
    ];
    expect(Object.keys(cards).sort()).toEqual(
      ['en', 'zh'].flatMap((locale) => pages.map((page) => `${locale}/${page}`)).sort(),
    );
  });

  test('each is a PNG of 1200 × 630 and 15 kB at most, named by its bytes; all together at most 8 MB', () => {
    const wrong = Object.values(kept).filter(({ file }) => {
      const data = bytes(file);
      return (
        data.toString('latin1', 1, 4) !== 'PNG' ||
        data.readUInt32BE(16) !== 1200 ||
        data.readUInt32BE(20) !== 630 ||
        data.length > 15_000 ||
        !file.endsWith(`.${shortHash(data)}.png`)
      );
    });
    expect(wrong).toEqual([]);
    const all = globSync('public/social/**/*.png');
    expect(all.length).toBe(new Set(Object.values(kept).map(({ file }) => file)).size);
    expect(all.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(8_000_000);
  });

  test.each([
    ['en/cases/tinybert-distillation/', 'en/cases/tinybert-distillation/index.html'],
    ['zh/facts/five-cars/', 'zh/facts/five-cars/index.html'],
    ['zh/*', 'zh/glossary/index.html'],
    ['en/', 'en/index.html'],
  ])('the page of %s names its picture, its size and what it says', (page, file) => {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(meta('og:image')).toMatch(new RegExp(`^https?://.+/social/${kept[page]!.file.replaceAll('.', '\\.')}$`));
    expect(meta('og:image:width')).toBe('1200');
    expect(meta('og:image:height')).toBe('630');
    expect(meta('og:image:alt')?.replaceAll('&#38;', '&').replaceAll('&#34;', '"').replaceAll('&quot;', '"')).toBe(
      kept[page]!.alt,
    );
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(existsSync(`dist/social/${kept[page]!.file}`)).toBe(true);
  });

  test('Chinese pictures say it in Chinese, and a case says its change', () => {
    for (const [page, { alt }] of Object.entries(kept).filter(([page]) => page.startsWith('zh/')))
      expect(/[\u4e00-\u9fff]{4}/.test(alt), page).toBe(true);
    // 109 million parameters to 14.5 million
    expect(kept['en/cases/tinybert-distillation/']!.alt).toContain('−87%');
  });
});
