import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { rowsPerFile } from '../../src/library/files';
import type { CaseRow } from '../../src/library/row';
import { facts } from '../content/entries';
import { readCsv } from '../support/csv';

/** The case library as files, read from the built site. */

const json = (file: string) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const ids = facts('cases').map(({ id }) => id);
const data = 'data/2026.1';

describe('the data files', () => {
  const table = readCsv(readFileSync(`dist/${data}/cases.csv`, 'utf8')).rows;

  test('hold every case', () => {
    expect(table.map(({ id }) => id)).toEqual(ids);
    expect(json(`${data}/cases.json`).cases.map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const id of ids) expect(existsSync(`dist/${data}/cases/${id}.json`), id).toBe(true);
  });

  test('say by whom a number was reported, and how sure each claim is', () => {
    const one = json(`${data}/cases/lumi-kajaani-district-heat.json`);
    const claim = (id: string) => one.claims.find((told: { id: string }) => told.id === id);
    expect(claim('delivered-share').reportedBy.en).toMatch(/Frontier News/);
    // a news report: D by the rule; the operator's own promise is a plan: E
    expect(claim('delivered-share').grade).toBe('D');
    expect(claim('promised').grade).toBe('E');
    expect(one.words.zh.sections).toHaveLength(7);
  });
});

describe.each(localePaths)('the files of the library page, %s', (locale) => {
  const folder = `${locale}/cases/library`;
  const { size } = json(`${folder}/index.json`);
  const rows: CaseRow[] = Array.from({ length: Math.ceil(size / rowsPerFile) }, (_, file) =>
    json(`${folder}/rows-${file}.json`),
  ).flat();

  test('hold every case once, the largest metered saving first', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(ids);
    expect(json(`${folder}/columns.json`).size).toBe(ids.length);
    const metered = rows.filter(({ effect }) => effect?.tone);
    expect(metered.length).toBeGreaterThan(10);
    expect(rows.slice(0, metered.length)).toEqual(metered);
    const changes = metered.map(({ effect }) => effect!.percent);
    expect(changes).toEqual([...changes].sort((a, b) => a - b));
  });

  test('name for every case its page in the search index, none twice', () => {
    const pages: string[] = json(`${folder}/pages.json`);
    expect(pages).toHaveLength(rows.length);
    expect(new Set(pages).size).toBe(rows.length);
    for (const page of pages) expect(existsSync(`dist/pagefind/cases/fragment/${page}.pf_fragment`), page).toBe(true);
  });

  test('the feed tells of new cases with title and address', () => {
    const feed = readFileSync(`dist/${locale}/cases/feed.xml`, 'utf8');
    const items = [...feed.matchAll(/<entry>[\s\S]*?<\/entry>/g)];
    expect(items).toHaveLength(50);
    for (const [item] of items) {
      expect(item).toMatch(/<title type="html"><!\[CDATA\[[^\]]+\]\]><\/title>/);
      expect(item).toMatch(new RegExp(`<link href="http[^"]+/${locale}/cases/[a-z0-9-]+/(#changed-[0-9-]{10})?"/>`));
      expect(item).toMatch(/<updated>\d{4}-\d{2}-\d{2}T[0-9:.]+Z<\/updated>/);
    }
  });

  test('every choice has a page that needs no script, with as many cases as it says', () => {
    const { facets } = json(`${folder}/index.json`) as {
      facets: { name: string; options: { value: string; count: number }[] }[];
    };
    expect(facets).toHaveLength(9);
    for (const { name, options } of facets)
      for (const { value, count } of options.filter((option) => option.count > 0)) {
        const base = `dist/${locale}/cases/by/${name}/${value.toLowerCase()}`;
        let found = 0;
        for (let page = 1; ; page++) {
          const file = page === 1 ? `${base}/index.html` : `${base}/${page}/index.html`;
          if (!existsSync(file)) break;
          found += readFileSync(file, 'utf8').split('class="hit').length - 1;
        }
        expect(found, `${name} ${value}`).toBe(count);
      }
  });
});
