import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators';
import { localePaths } from '../../src/i18n/locales';
import { writeAnswerFile } from '../../src/lessons/answerFile';
import { lessonKey } from '../../src/lessons/lessonKey';
import { packProgress } from '../../src/lessons/progress';
import { writeResult } from '../../src/lessons/resultCode';
import { marking } from '../../src/lessons/words/marking';
import { expectShownSense, watch, type Watched } from '../browser/hostile';
import { startSite, type Site } from '../browser/site';
import { builtLessons } from '../support/lessons';
import { expectSense, formulas, hostile, longestWait, nasties, nonsense, scripts } from '../support/hostile';

/** The lesson whose pages are tried. */
const lessonId = 'cars-in-one-model';

/** Pages that read a query string, with the names they know. */
const readers: readonly { path: string; names: readonly string[] }[] = [
  ...calculators.flatMap(({ id, inputs }, index) => {
    const names = [...Object.keys(inputs), 'v', 'from', 'was', 'against', 'theme'];
    const place = index % 2 ? 'zh' : 'en';
    const other = index % 2 ? 'en' : 'zh';
    return [
      { path: `/${place}/calculators/${id}/`, names },
      { path: `/${other}/embed/${id}/`, names: [...names, 'controls', 'links', 'secret', 'childId', 'dw'] },
    ];
  }),
  ...localePaths.flatMap((locale) => [
    {
      path: `/${locale}/teach/${lessonId}/do/`,
      names: ['code', 'preset', 'steps', 'lock', 'projector', 'links', 'theme'],
    },
    { path: `/${locale}/teach/${lessonId}/print/`, names: ['code'] },
    { path: `/${locale}/teach/assign/`, names: ['lesson', 'code'] },
    { path: `/${locale}/teach/mark/`, names: ['code'] },
    { path: `/${locale}/teach/`, names: ['age', 'subject', 'time'] },
    { path: `/${locale}/search/`, names: ['q', 'kind'] },
    { path: `/${locale}/cases/`, names: ['q', 'verdict', 'grade', 'sort', 'view', 'compare'] },
    { path: `/${locale}/glossary/`, names: ['q'] },
  ]),
  { path: '/en/embed/figures/five-cars/', names: ['theme', 'links', 'dw'] },
  { path: '/zh/embed/cases/bloom-carbon-footprint/', names: ['theme', 'links', 'childId'] },
  { path: '/en/embed/series/electricity/ember-life-cycle/', names: ['theme', 'links'] },
  {
    path: '/en/teach/cars-in-one-model/launch/',
    names: ['endpoint', 'fetch', 'actor', 'registration', 'activityId', 'code'],
  },
  { path: '/archive/2026.1/en/training-in-cars/', names: ['model', 'runs', 'newer', 'links', 'theme'] },
];

/**
 * Hostile input in the pages as they are built: nothing of it runs, nothing breaks, no word of a program is shown, no page hangs.
 *
 * @param rounds how much of it: 1 for every day, more in the slow tests
 */
export function hostilePages(rounds: number): void {
  let site: Site;
  let watched: Watched;
  beforeAll(async () => void (site = await startSite()), 120_000);
  afterAll(() => site.close());
  afterEach(() => watched.close());

  /** Texts that are nothing but what they are: those that name words of a program would be found in the page that quotes them. */
  const quotable = [...scripts, ...formulas, ...nasties].filter((text) => !nonsense.test(text));

  test('in the query and the fragment of every page that reads one', async () => {
    watched = await watch(site, '/en/nothing/');
    const source = hostile(31 + rounds);
    const addresses = Array.from({ length: rounds }, () =>
      readers.map(({ path, names }) => {
        // A search shows what was asked, so it is asked for nothing that the page may not show.
        const asked = /search|cases\/$|mark|print|do\//.test(path);
        const query = asked
          ? `?${names.map((name) => `${name}=${encodeURIComponent(source.pick(quotable).toWellFormed())}`).join('&')}`
          : source.query(names, ['1', 'gpt-3', 'CHN', 'dark']).replaceAll('#', '').toWellFormed();
        const fragment = source.next() < 0.5 ? `#${source.text().toWellFormed()}` : '';
        // Addresses lose tabs and ends of lines in any case; with them Chromium asks for nothing.
        return (path + query.slice(0, 4000) + fragment).replace(/[\t\r\n]/g, '');
      }),
    ).flat();
    const together = 6;
    for (let from = 0; from < addresses.length; from += together) {
      const batch = addresses.slice(from, from + together);
      const before = await watched.busy();
      for (const { address, shown } of await watched.frames(batch)) expectShownSense(shown, address);
      expect((await watched.busy()) - before, batch.join('\n')).toBeLessThan(together * longestWait);
      await watched.calm(batch.join('\n'));
    }
  }, 240_000);

  test('in fragments, one after the other, on a page with many places', async () => {
    watched = await watch(site, '/en/glossary/');
    const source = hostile(41);
    for (const text of [...nasties, ...Array.from({ length: 50 * rounds }, source.text)])
      await watched.page.evaluate((fragment) => {
        location.hash = fragment;
      }, text);
    await watched.calm('fragments of the glossary');
  }, 60_000);

  test.each(localePaths)(
    'in what is asked of the search and of the library, in %s',
    async (locale) => {
      const source = hostile(51);
      const asked = Array.from({ length: 12 * rounds }, source.text);
      for (const path of [`/${locale}/search/?q=x`, `/${locale}/cases/?q=x`]) {
        watched = await watch(site, path);
        const { page } = watched;
        await page
          .locator('#library .lib, #search .results, [data-search] .results')
          .first()
          .waitFor({ state: 'attached' });
        for (const text of asked) {
          const before = await watched.busy();
          await page.evaluate((query) => {
            history.pushState(null, '', `?q=${encodeURIComponent(query)}&compare=${encodeURIComponent(query)}`);
            dispatchEvent(new PopStateEvent('popstate'));
          }, text.toWellFormed());
          await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
          expect((await watched.busy()) - before, text).toBeLessThan(longestWait);
        }
        // Typed, too: a field may hold what no address can.
        const field = page.locator('main input[type="search"]').first();
        for (const text of ['\ud800', scripts[5], '\u202e余热', 'co2 '.repeat(20)]) {
          await field.evaluate((element, typed) => {
            (element as HTMLInputElement).value = typed;
            element.dispatchEvent(new InputEvent('input', { bubbles: true }));
            (element as HTMLInputElement).form!.requestSubmit();
          }, text);
          await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
        }
        await watched.calm(path);
        if (path.includes('search')) await watched.close();
      }
    },
    120_000,
  );

  describe('in what a class hands in', () => {
    const { lesson } = builtLessons().find(({ id, locale }) => id === lessonId && locale === 'en')!;
    const outcomes = lessonKey(lesson).items.map(() => 'first' as const);
    const code = writeResult(lesson, '', outcomes);
    const source = hostile(61);
    const lines = quotable.map((text) => `${text.replace(/[\r\n]+/g, ' ')}\t${code}`);
    const names = [...formulas, ...scripts].map((name, at) => ({
      name: `${at}.html`,
      text: writeAnswerFile(lesson, { answers: {}, tries: {} }, { name, code: '', date: '2026-11-26' }),
    }));
    const broken = Array.from({ length: 40 * rounds }, (_, at) => ({
      // Names of files are shown as they are.
      name: `${source.pick(quotable).slice(0, 60)}${at}.html`,
      text: names[at % names.length]!.text.replace(
        /("answers">)([^<]*)/,
        (_whole, before: string, data: string) => before + source.json(JSON.parse(data)).replaceAll('<', '\\u003c'),
      ),
    }));

    test.each(localePaths)(
      'pasted, dropped and taken home as a table, in %s',
      async (locale) => {
        watched = await watch(site, `/${locale}/teach/mark/`);
        const { page } = watched;
        await page.locator('.marking').waitFor();
        const before = await watched.busy();
        const paste = (text: string) =>
          page.locator('.marking textarea').evaluate((area, pasted) => {
            (area as HTMLTextAreaElement).value = pasted;
            area.dispatchEvent(new Event('input', { bubbles: true }));
          }, text);
        await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
        await paste(`Li Ming ${code}\n`.repeat(3000));
        expect(await page.locator('.found').innerText()).toContain(marking[locale].left.split('{n}')[1]!.trim());
        await paste(lines.join('\n'));
        await page.locator('.drop').evaluate(
          (box, files) => {
            const dropped = new DataTransfer();
            for (const { name, text } of files) dropped.items.add(new File([text], name, { type: 'text/html' }));
            box.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
          },
          [...names, ...broken],
        );
        await expect
          .poll(() => page.locator('.marking tbody tr').count())
          .toBeGreaterThan(names.length + broken.length);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: marking[locale].csv }).click(),
        ]);
        const parts: Buffer[] = [];
        for await (const part of await download.createReadStream()) parts.push(part as Buffer);
        const rows = Papa.parse<string[]>(Buffer.concat(parts).toString('utf8').slice(1)).data;
        expect(rows.length).toBeGreaterThan(names.length);
        for (const cell of rows.flat())
          if (!/^[+-]\d[\d.,]*%?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
        expectShownSense(await page.locator('.marking table').innerText(), 'the class');
        expect((await watched.busy()) - before).toBeLessThan(10 * longestWait);
        await watched.calm('the class');
      },
      60_000,
    );
  });

  test.each(localePaths)(
    'in logs that are opened in the disclosure, in %s',
    async (locale) => {
      watched = await watch(site, `/${locale}/calculators/disclosure/`);
      const { page } = watched;
      await page.locator('.inst[data-alive]').waitFor();
      const source = hostile(71);
      const columns = [
        'project_name',
        'run_id',
        'duration',
        'emissions',
        'energy_consumed',
        'country_name',
        'gpu_model',
        'pue',
      ];
      const sound = (name: string) =>
        `project_name,duration,emissions,energy_consumed,country_name\n"${name.replaceAll('"', '""')}",10,0.1,0.2,"${name.replaceAll('"', '""')}"\n`;
      const files = [
        ...Array.from({ length: 15 * rounds }, () => source.csv(columns)),
        ...scripts.slice(0, 8).map(sound),
        sound('a').replace('0.2', '1e309'),
        sound('a').replace('0.2', '5e-324'),
        `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n${'1,'.repeat(10_000)}`,
        `duration,emissions,energy_consumed\n${'"'.repeat(300_001)}`,
        '\0'.repeat(300_000),
      ];
      for (const text of files) {
        const before = await watched.busy();
        await page.locator('.import').evaluate((box, csv) => {
          const dropped = new DataTransfer();
          dropped.items.add(new File([csv], '<img src=x onerror=__hurt(1)>.csv', { type: 'text/csv' }));
          box.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
        }, text);
        // Told what came of it, good or bad.
        await page.waitForFunction(() => {
          const status = document.querySelector('.import [role="status"]')!;
          return status.textContent!.includes('.csv');
        });
        expect((await watched.busy()) - before, text.slice(0, 300)).toBeLessThan(2 * longestWait);
        expect(await page.locator('.answer').innerText(), text.slice(0, 300)).not.toMatch(nonsense);
      }
      await watched.calm('logs');
    },
    120_000,
  );

  test('in progress that was kept on the device', async () => {
    watched = await watch(site, '/en/nothing/');
    const { lesson } = builtLessons().find(({ id, locale }) => id === lessonId && locale === 'en')!;
    const source = hostile(81);
    const answers = Object.fromEntries(
      Object.entries(lesson.items).map(([id, item]) => [
        id,
        item.kind === 'guess' ? String(item.from) : source.text().slice(0, 40),
      ]),
    );
    const packed = JSON.parse(packProgress({ answers, tries: {}, step: 1 })) as unknown;
    const texts = Array.from({ length: 10 * rounds }, () => source.json(packed));
    // Own words are shown as they were written; numbers and choices are not.
    const noNumbers = Object.entries(lesson.items).map(([id, { kind }]) => [id, kind === 'text' ? 'so' : 'NaN', 1]);
    for (const text of [...texts, JSON.stringify([1, 99, noNumbers])]) {
      await watched.page.evaluate(
        ([key, kept]) => localStorage.setItem(key!, kept!),
        [`green-ai-atlas/lesson/${lessonId}/`, text.toWellFormed()],
      );
      const [only] = await watched.frames([`/en/teach/${lessonId}/do/`]);
      if (texts.includes(text)) expectSense(only!.shown, text);
      else expectShownSense(only!.shown, text);
      await watched.calm(text);
    }
  }, 120_000);
}
