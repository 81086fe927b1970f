import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { normaliseCode } from '../../src/lessons/classCode';
import { learnerIn } from '../browser/learner';
import { startSite, type Site } from '../browser/site';
import { builtLessons, mixedOutcomes } from '../support/lessons';

/**
 * The oldest browsers we promise (README: Firefox 115, Chrome 111, Safari 16.4), imitated in the one we have: what each of them lacks
 * is taken away. Sources: the release notes of Firefox 116 to 129 and of Chrome 112 to 123.
 */
let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

/** Selectors, values and properties that one of them does not know. */
const newSelectors = /:has\(|:popover-open|::details-content|:user-(in)?valid|@starting-style/;
const newDeclarations =
  /(?:^|(?<=[;{]))\s*(?:text-wrap|field-sizing|position-area|position-try[\w-]*|interpolate-size|content-visibility)\s*:[^;}]*;?|(?:^|(?<=[;{]))\s*[\w-]+\s*:[^;{}]*(?:light-dark|round|linear)\([^;}]*;?/g;

/** Parts of a style sheet: what stands before a block, and what is in it; a statement has no block. */
function* blocks(css: string): Generator<{ head: string; body?: string }> {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const end = css.indexOf(';', at);
    if (end >= 0 && (open < 0 || end < open)) {
      yield { head: css.slice(at, end + 1) };
      at = end + 1;
      continue;
    }
    if (open < 0) return;
    let close = open + 1;
    for (let depth = 1; depth > 0 && close < css.length; close++)
      depth += css[close] === '{' ? 1 : css[close] === '}' ? -1 : 0;
    yield { head: css.slice(at, open).trim(), body: css.slice(open + 1, close - 1) };
    at = close;
  }
}

/** A style sheet as such a browser reads it. */
function asRead(css: string): string {
  let read = '';
  for (const { head, body } of blocks(css.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    if (body === undefined) read += head;
    else if (head.startsWith('@supports')) {
      const asked = head.replace(/^@supports\s*/, '');
      if (!newSelectors.test(asked) && !/light-dark|position-area|text-wrap|field-sizing/.test(asked))
        read += `${head}{${asRead(body)}}`;
      else if (asked.startsWith('not')) read += asRead(body);
    } else if (/^@media[^{]*scripting/.test(head)) continue;
    else if (/^@(layer|media|container)/.test(head)) read += `${head}{${asRead(body)}}`;
    else if (head.startsWith('@')) read += `${head}{${body}}`;
    else if (!newSelectors.test(head)) read += `${head}{${body.replace(newDeclarations, '')}}`;
  }
  return read;
}

test.each([
  ['a rule with :has() is dropped whole', 'a:has(b),c{x:y}d{x:y}', 'd{x:y}'],
  ['so is what asks for it', '@supports selector(:has(a)){a{x:y}}', ''],
  ['what stands in for it counts', '@supports not selector(:has(a)){a{x:y}}', 'a{x:y}'],
  ['of a rule, only the new value goes', 'a{color:red;color:light-dark(red,blue);x:y}', 'a{color:red;x:y}'],
  ['within layers too', '@layer b{a{text-wrap:balance;x:y}}', '@layer b{a{x:y}}'],
])('in the imitation, %s', (_what, css, read) => expect(asRead(css)).toBe(read));

/** What these browsers do not have and programs like to use. Runs in the page, before any script. */
function withoutNewMethods(): void {
  const owners: [object, string[]][] = [
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any']],
    [
      Set.prototype,
      ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    ],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [ArrayBuffer.prototype, ['transfer', 'resize']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'moveBefore']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [window, ['Iterator', 'scheduler', 'navigation', 'CompressionStream', 'requestIdleCallback']],
    [Document.prototype, ['startViewTransition']],
    [RegExp, ['escape']],
  ];
  for (const [owner, names] of owners)
    for (const name of names) {
      try {
        delete (owner as Record<string, unknown>)[name];
      } catch {
        // Some belong to the window for good.
      }
    }
  for (const step of [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ])
    delete Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))[step];
}

async function inOldBrowser(path: string, look: (page: Page, wrong: string[]) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(withoutNewMethods);
    await page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: asRead(await response.text()) });
    });
    await page.route(site.origin + path, async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace(/ popover="auto"| interestfor="[^"]*"| popovertarget="[^"]*"/g, '')
        .replace(/<style>([\s\S]*?)<\/style>/g, (_all, css: string) => `<style>${asRead(css)}</style>`);
      await route.fulfill({ response, body: html });
    });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(site.origin + path);
    await look(page, wrong);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Texts that lie over each other: two, neither of which is inside the other. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const texts: { node: Element; box: DOMRect; said: string }[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const said = node.textContent!.trim();
      const parent = node.parentElement!;
      if (!said || parent.closest('svg, .vh, script, style, template, option, datalist')) continue;
      // What is folded away keeps its boxes.
      if (parent.closest('details:not([open]) > :not(summary)')) continue;
      const { visibility, clipPath } = getComputedStyle(parent);
      if (visibility !== 'visible' || clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2) texts.push({ node: parent, box, said: said.slice(0, 30) });
    }
    const found: string[] = [];
    for (const [at, one] of texts.entries())
      for (const other of texts.slice(at + 1)) {
        if (one.node === other.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of large type are set tighter than their boxes.
        if (across > 3 && down > 0.5 * Math.min(one.box.height, other.box.height))
          found.push(`${one.said} / ${other.said}`);
      }
    return found.slice(0, 5);
  });

describe.each(localePaths)('in an old browser, in %s', (locale) => {
  test.each([
    '',
    'learn/five-cars/',
    'learn/who-must-disclose/',
    'calculators/training-in-cars/',
    'cases/',
    'cases/bloom-carbon-footprint/',
    'glossary/',
    'teach/cars-in-one-model/',
    'teach/cars-in-one-model/do/',
    'act/pledge/',
    'search/',
  ])('the page “%s” is read on phone and desk, by day and by night', (path) =>
    inOldBrowser(`/${locale}/${path}`, async (page) => {
      await page.addScriptTag({ content: axe });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await overlaps(page), `${width} px`).toEqual([]);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const unreadable = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: { run(of: object): Promise<{ violations: { nodes: { html: string }[] }[] }> };
            }
          ).axe.run({ runOnly: { type: 'rule', values: ['color-contrast'] } });
          return violations.flatMap(({ nodes }) => nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)));
        });
        expect(unreadable, colorScheme).toEqual([]);
      }
    }),
  );

  test('what is chosen can be seen, and a choice moves the answer', () =>
    inOldBrowser(`/${locale}/calculators/training-in-cars/`, async (page) => {
      await page.locator('.inst[data-alive]').waitFor();
      const modes = page.locator('.modes input');
      expect(await modes.first().evaluate((input) => getComputedStyle(input).opacity)).toBe('1');
      const before = await page.locator('.answer data').innerText();
      await modes.nth(1).click();
      await expect.poll(() => page.locator('.answer data').innerText()).not.toBe(before);
    }));

  test('a term is explained when it is pressed, and not before', () =>
    inOldBrowser(`/${locale}/learn/five-cars/`, async (page) => {
      const term = page.locator('.termed').first();
      expect(await page.locator('.termed .card:visible').count()).toBe(0);
      await term.locator('.term').focus();
      expect(await term.locator('.card').isVisible()).toBe(true);
    }));

  test('the search finds', () =>
    inOldBrowser(`/${locale}/search/?q=${encodeURIComponent({ en: 'heat', zh: '余热' }[locale])}`, (page) =>
      page.locator('.results h3 a').first().waitFor({ timeout: 30_000 }),
    ));

  test('the library narrows', () =>
    inOldBrowser(`/${locale}/cases/?verdict=watch`, (page) => page.locator('.chips .chip').first().waitFor()));

  test('a lesson goes to its end', () => {
    const { path, lesson } = builtLessons().find((one) => one.locale === locale)!;
    return inOldBrowser(path, async (page) => {
      const learner = learnerIn(page, lesson, normaliseCode(''));
      await learner.awake();
      await learner.play(mixedOutcomes(lesson));
      expect(await learner.resultCode()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    });
  });
});
