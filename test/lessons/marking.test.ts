import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import Papa from 'papaparse';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales';
import { writeAnswerFile } from '../../src/lessons/answerFile';
import { lessonKey } from '../../src/lessons/lessonKey';
import { writeResult } from '../../src/lessons/resultCode';
import { marking } from '../../src/lessons/words/marking';
import { chromiumPath } from '../../src/social/chromium';
import { lessonOf, oneOfEach } from './lesson';

const lesson = lessonOf(oneOfEach);
const words = marking.en;
const code = (...outcomes: Parameters<typeof writeResult>[2]) => writeResult(lesson, 'KITE 47', outcomes);
const all = code('first', 'first', 'first', 'first');
const some = code('first', 'later', 'wrong', 'open');

/** The component alone on a page under a policy as strict as the site's, with nothing to ask for. */
async function pageOf(locale: Locale): Promise<string> {
  const entry = 'virtual:marking';
  const props = JSON.stringify({ lessons: [lessonKey(lesson)], words: marking[locale], locale });
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      svelte({ configFile: false }),
      {
        name: 'marking-entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `import { mount } from 'svelte'; import Marking from '/src/lessons/Marking.svelte';
               mount(Marking, { target: document.querySelector('main'), props: ${props} });`
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })) as Rollup.RollupOutput;
  const script = built.output.find((part) => part.type === 'chunk')!.code.replaceAll('</script', '<\\/script');
  const sheets = ['layers', 'tokens', 'base', 'layout', 'controls', 'components', 'print', 'pages/teach'];
  const style = sheets.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `<!doctype html><html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>Marking</title>
    <meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}">
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
    <body><main class="wrap"><h1>Marking</h1></main><script>${script}</script></body></html>`;
}

describe('the page that marks a class', () => {
  let browser: Browser;
  let page: Page;
  const messages: string[] = [];
  const asked: string[] = [];
  const rows = () => page.locator('tbody tr');

  const open = async (locale: Locale): Promise<Page> => {
    const opened = await browser.newPage();
    opened.on('console', (message) => messages.push(message.text()));
    opened.on('pageerror', (error) => messages.push(error.message));
    opened.on('request', (request) => asked.push(request.url()));
    await opened.setContent(await pageOf(locale));
    return opened;
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
    page = await open('en');
  });
  afterAll(() => browser?.close());

  test('shows what was pasted as a table, with what each learner got right', async () => {
    await page.getByLabel(words.paste).fill(`Li Ming ${all}\nAna ${some}\nKarl ${some.slice(0, -1)}`);
    await expect.poll(() => rows().count()).toBe(3);
    expect(await page.getByRole('row', { name: 'Li Ming' }).getByRole('cell').allInnerTexts()).toEqual([
      '4 of 4',
      '4',
      ...Array.from({ length: 4 }, () => expect.stringContaining('at once')),
      'line 1',
    ]);
    expect(await page.getByRole('row', { name: 'Karl' }).innerText()).toContain(words.problem['too short']);
    expect(await page.locator('.found').innerText()).toContain('2 learners counted');
  });

  test('shows each question with how it went, without the numbers each class has of its own', async () => {
    const questions = page.locator('.questions li');
    expect(await questions.count()).toBe(4);
    expect(await questions.nth(1).innerText()).toContain('1 at once, 1 later, 0 not right, 0 not done');
    expect(await questions.nth(2).innerText()).toContain('How much do … machines of … W use in … hours?');
    expect(await page.locator('tfoot').innerText()).toMatch(/100%\s+100%\s+50%\s+50%/);
  });

  test('takes files, several at once, and says which cannot be read', async () => {
    const handed = writeAnswerFile(
      lesson,
      { answers: { cause: 'grid' }, tries: { cause: 1 } },
      {
        ...{ name: '王小雨', code: 'KITE 48', date: '2026-11-26' },
      },
    );
    const file = (name: string, text: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) });
    await page
      .locator('input[type="file"]')
      .setInputFiles([
        file('wang.html', handed),
        file('essay.html', '<p>Essay'),
        file('big.html', 'x'.repeat(300_000)),
      ]);
    await expect.poll(() => rows().count()).toBe(6);
    expect(await rows().nth(3).innerText()).toContain('王小雨');
    expect(await rows().nth(4).innerText()).toContain(words.problem['no answers']);
    expect(await rows().nth(5).innerText()).toContain(words.problem['too large']);
    await page.locator('input[type="file"]').setInputFiles([file('wang.html', handed)]);
    await page.getByLabel(words.classCode).fill('kite-47');
    await expect.poll(() => rows().nth(3).innerText()).toContain(words.otherClass);
    expect(await rows().count()).toBe(6);
    expect(await rows().nth(0).innerText()).not.toContain(words.otherClass);
  });

  test('says what is no class code', async () => {
    await page.getByLabel(words.classCode).fill('<b>');
    await expect.poll(() => page.getByText(words.classCodeBad).count()).toBe(1);
    await page.getByLabel(words.classCode).fill('kite 47');
  });

  test('gives the table as CSV', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(words.csv).click()]);
    expect(download.suggestedFilename()).toBe('class-KITE47-made-up.csv');
    const lines = Papa.parse<string[]>(readFileSync(await download.path(), 'utf8'), { skipEmptyLines: true }).data;
    expect(lines.map(([name]) => name?.replace('\ufeff', ''))).toEqual([
      'Name',
      'Li Ming',
      'Ana',
      'Karl',
      '王小雨',
      '',
      '',
    ]);
  });

  test('has no fault that axe finds, scrolls only in its box at 320 pixels, and draws without style attributes', async () => {
    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const session = await page.context().newCDPSession(page);
        await session.send('Runtime.evaluate', {
          expression: readFileSync('node_modules/axe-core/axe.min.js', 'utf8'),
        });
        const faults = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
        });
        expect(faults, `${width} px, ${colorScheme}`).toEqual([]);
      }
    expect(await page.locator('[style]').count()).toBe(0);
  });

  test('clears everything', async () => {
    await page.getByText(words.clear).click();
    await expect.poll(() => rows().count()).toBe(0);
    expect(await page.getByLabel(words.paste).inputValue()).toBe('');
    expect(await page.getByLabel(words.classCode).inputValue()).toBe('');
  });

  test('in Chinese has Chinese words', async () => {
    page = await open('zh');
    await page.getByLabel(marking.zh.paste).fill(`李明：${all}`);
    await expect.poll(() => rows().count()).toBe(1);
    expect(await rows().first().innerText()).toMatch(/李明[\s\S]*4题对4题/);
  });

  test('asked for nothing and broke no policy', () => {
    expect(asked.filter((url) => !/^(about|data|blob):/.test(url))).toEqual([]);
    expect(messages).toEqual([]);
  });
});
