import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { serve } from '../../src/server/serve';
import { chromiumPath } from '../../src/social/chromium';
import { kinds } from '../pages/kinds';
import { copyTree, publishing } from '../support/copyTree';
import { layoutFaults, untranslated } from '../support/layoutFaults';
import { declarePseudo, loosenLimits, onlyPseudoPages, pseudo, writePseudo } from '../support/pseudoLanguage';

/**
 * A third language, which does not exist, is added to a copy of the site the way the README says: first its line alone, then all of its
 * words, 40 % longer and from right to left. Of the pages only those of the new language are built, with one lesson.
 */
const tree = mkdtempSync(join(tmpdir(), 'atlas-third-'));
const node = resolve('node_modules/.bin/node');
const missingNow = (): string[] => {
  const { stderr } = spawnSync(node, ['src/i18n/complete.ts'], { cwd: tree, encoding: 'utf8' });
  return stderr.split('\n').filter((line) => line.includes(': '));
};
let atFirst: string[];
let stopped: number | null;

beforeAll(() => {
  copyTree(tree);
  declarePseudo(tree);
  atFirst = missingNow();
  stopped = spawnSync('npm', ['run', 'build', '--silent'], { cwd: tree }).status;
  writePseudo(tree, localePaths);
}, 120_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('with nothing but its line in `src/i18n/locales.ts`', () => {
  test('the build stops', () => expect(stopped).toBe(1));

  test('every text that is not there is named as a file', () => {
    const texts = globSync('content/*/*/en.mdx').map((file) =>
      file.replaceAll('\\', '/').replace('en.mdx', `${pseudo.path}.mdx`),
    );
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((file) => !atFirst.includes(`${file}: the whole file`))).toEqual([]);
    expect(atFirst).toContain(`src/i18n/${pseudo.path}.ts: the whole dictionary`);
  });

  test('every word that is not there is named by its field', () => {
    expect(atFirst).toContain(`content/terms/pue.yaml: ${pseudo.path}`);
    expect(atFirst).toContain(`content/rules/eu-ai-act-energy.yaml: name.${pseudo.path}`);
    expect(atFirst).toContain(`content/factors/electricity/ember-life-cycle.csv: the column name_${pseudo.path}`);
    for (const end of [
      `mass.${pseudo.path}`,
      `player.${pseudo.path}`,
      `site.name.${pseudo.path}`,
      `figureLabels.hours.${pseudo.path}`,
    ])
      expect(
        atFirst.filter((line) => line.endsWith(`: ${end}`)),
        end,
      ).toHaveLength(1);
    // One list for all of it, not the first of each kind.
    expect(atFirst.length).toBeGreaterThan(5000);
  });
});

describe('with all of its words', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    expect(missingNow()).toEqual([]);
    loosenLimits(tree);
    onlyPseudoPages(tree);
    for (const lesson of globSync('content/lessons/*', { cwd: tree }))
      if (!lesson.endsWith('cars-in-one-model')) rmSync(join(tree, lesson), { recursive: true });
    execFileSync(node, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
      cwd: tree,
      env: publishing,
      stdio: 'inherit',
    });
    const served = await serve(join(tree, 'dist'), 0);
    server = served.server;
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    page = await browser.newPage();
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('a word taken out again is named, and only it', () => {
    const file = join(tree, `src/i18n/${pseudo.path}.ts`);
    const before = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, before.replace(/\n {4}learn: .*\n/, '\n'));
      expect(missingNow()).toEqual([`src/i18n/${pseudo.path}.ts: ${pseudo.path}.nav.learn`]);
    } finally {
      writeFileSync(file, before);
    }
  });

  test('every page of the language says which it is and which way it runs', () => {
    const files = globSync(`dist/${pseudo.path}/**/*.html`, { cwd: tree });
    expect(files.length).toBeGreaterThan(1000);
    const heads = files.filter((file) => {
      const html = readFileSync(join(tree, file), 'utf8').slice(0, 500);
      return !html.includes(`<html lang="${pseudo.lang}" dir="rtl"`);
    });
    expect(heads).toEqual([]);
  });

  test('a link of its pages leads to a page of the language, which is there', () => {
    const lost = globSync(`dist/${pseudo.path}/**/*.html`, { cwd: tree }).flatMap((file) => {
      const html = readFileSync(join(tree, file), 'utf8').replace(/<script[\s\S]*?<\/script>|props="[^"]*"/g, '');
      return [...html.matchAll(/<a\b(?![^>]*\bhreflang=)[^>]*\shref="(\/[^"#?]*)/g)]
        .map(([, path]) => path!)
        .filter(
          (path) =>
            localePaths.some((other) => path.startsWith(`/${other}/`)) ||
            (path.endsWith('/') && !globSync(`dist${path}index.html`, { cwd: tree }).length),
        )
        .map((path) => `${file}: ${path}`);
    });
    expect(lost.slice(0, 10)).toEqual([]);
  });

  describe.each(kinds.map(({ name, path }) => [name, path]))('%s', (_name, path) => {
    test('has no sideways scroll and no cut words at 320 and 1280 px, and its parts have names in the language', async () => {
      const faults: string[] = [];
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${origin}/${pseudo.path}/${path}`, { waitUntil: 'load' });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${width} px: ${fault}`));
      }
      faults.push(...(await page.evaluate(untranslated)).map((text) => `in another language: ${text}`));
      expect(faults).toEqual([]);
    });
  });

  test('the page runs from right to left, its charts and formulas from left to right', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${origin}/${pseudo.path}/calculators/training-in-cars/`, { waitUntil: 'load' });
    const [brand, nav] = await Promise.all(['.brand', '.top nav'].map((part) => page.locator(part).boundingBox()));
    expect(brand!.x).toBeGreaterThan(nav!.x);
    const directionOf = (part: string) =>
      page
        .locator(part)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await directionOf('h1')).toBe('rtl');
    expect(await directionOf('.sum')).toBe('ltr');
    expect(await directionOf('.page svg')).toBe('ltr');
    await page.goto(`${origin}/${pseudo.path}/embed/training-in-cars/`, { waitUntil: 'load' });
    expect(await directionOf('body')).toBe('rtl');
    expect(await directionOf('svg')).toBe('ltr');
  });
});
