import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { learnerIn } from '../browser/learner';
import { startSite, type Site } from '../browser/site';
import { builtLessons, mixedOutcomes } from '../support/lessons';
import type { KeepList } from '../../src/offline/keeping';
import { keepWords } from '../../src/offline/words';

/** How the network behaves in front of the built site: there, gone, or so slow that nobody waits for it. */
let network: 'there' | 'gone' | 'slow' = 'there';
/** What the server says instead of what is built, by path. */
const changed = new Map<string, string>();
/** A policy that the server adds to that of the page. */
let policy: string | undefined;
/** The day by the clock of the server, a week after that of this machine. */
const serverDay = 'Thu, 03 Dec 2026 08:00:00 GMT';

let site: Site;
let front: Server;
let origin: string;
beforeAll(async () => {
  site = await startSite();
  const behind = new URL(site.origin).port;
  front = createServer((request, response) => {
    if (network === 'gone') return void request.socket.destroy();
    const send = () => {
      const own = changed.get(request.url!);
      ask({ port: behind, path: request.url, method: request.method, headers: request.headers }, (answer) => {
        const { 'content-length': _l, 'content-encoding': _e, etag: _t, ...headers } = answer.headers;
        response.writeHead(own ? 200 : answer.statusCode!, {
          ...(own ? headers : answer.headers),
          date: serverDay,
          ...(policy && { 'content-security-policy': policy }),
        });
        if (own) {
          answer.resume();
          response.end(own);
        } else answer.pipe(response);
      }).end();
    };
    if (network === 'slow') setTimeout(send, 8000);
    else send();
  });
  await new Promise<void>((resolve) => front.listen(0, resolve));
  origin = `http://localhost:${(front.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  front.close();
  front.closeAllConnections();
  await site.close();
});

let context: BrowserContext;
let page: Page;
let errors: string[];
beforeEach(async () => {
  network = 'there';
  policy = undefined;
  changed.clear();
  context = await site.browser.newContext();
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(() => context.close());

const open = (path: string) => page.goto(origin + path);
const stored = () =>
  page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  ]);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const status = () => page.locator('main [role=status]', { hasText: /2026|\S/ }).last();
/** Keeps the page at a path and waits until it says so. */
async function keep(path: string): Promise<void> {
  const words = keepWords[path.startsWith('/zh/') ? 'zh' : 'en'];
  await open(path);
  await press(words.keep);
  await page.getByRole('button', { name: words.remove, exact: true }).waitFor();
}
const listOf = (path: string) => JSON.parse(readFileSync(`dist${path}keep.json`, 'utf8')) as KeepList;
const notice = () => page.locator('body > .wrap > .notice');

describe('keeping', () => {
  test('stores nothing before the button is pressed, and says then what was kept', async () => {
    await open('/en/learn/five-cars/');
    await page.waitForLoadState('networkidle');
    expect(await stored()).toEqual([[], []]);
    await press('Keep this page offline');
    await page.getByRole('button', { name: 'Remove from this device' }).waitFor();
    const bytes = listOf('/en/learn/five-cars/').files.reduce((sum, [, size]) => sum + size, 0);
    const shown = /([\d,.]+)\s(k|M)B/.exec(await status().innerText())!;
    expect((Number(shown[1]!.replace(',', '')) * (shown[2] === 'k' ? 1e3 : 1e6)) / bytes).toBeCloseTo(1, 2);
    expect(await status().innerText()).toContain('data release 2026.1, 3 December 2026');
    expect((await stored())[1]).toEqual(['/']);
    expect(errors).toEqual([]);
  });

  test('is undone by the same button, without a trace', async () => {
    await keep('/zh/learn/five-cars/');
    expect(await status().innerText()).toContain('数据版本2026.1，2026年12月3日');
    await page.reload();
    await press('从这台设备上删除');
    await page.getByText('已删除。').waitFor();
    expect(await stored()).toEqual([[], []]);
  });

  test('works where scripts must be vouched for (Trusted Types)', async () => {
    policy = "require-trusted-types-for 'script'; trusted-types svelte-trusted-html atlas-offline";
    await keep('/en/learn/five-cars/');
    expect((await stored())[1]).toEqual(['/']);
    expect(errors).toEqual([]);
  });

  test('is not offered without a script', async () => {
    const plain = await site.browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${origin}/en/learn/five-cars/`);
    expect(await plain.locator('[data-keep]').count()).toBe(1);
    expect(await plain.locator('[data-keep]').isVisible()).toBe(false);
    await plain.close();
  });

  test('keeps nothing by halves where there is not enough room, and says so', async () => {
    await open('/en/calculators/training-in-cars/');
    const tools = await context.newCDPSession(page);
    await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 150_000 });
    await press('Keep this page offline');
    await page.getByText('There is not enough room on this device').waitFor();
    expect(await stored()).toEqual([[], []]);
    expect(await page.getByRole('button', { name: 'Keep this page offline' }).isVisible()).toBe(true);
  });

  test('keeps nothing by halves where a file does not come as its list has it, and says so', async () => {
    changed.set(`/${listOf('/en/learn/five-cars/').files.find(([path]) => path.endsWith('.css'))![0]}`, 'a {}');
    await open('/en/learn/five-cars/');
    await press('Keep this page offline');
    await page.getByText('The page did not come whole').waitFor();
    expect(await stored()).toEqual([[], []]);
  });

  test('says so where the network is gone at the press', async () => {
    await open('/en/learn/five-cars/');
    network = 'gone';
    await press('Keep this page offline');
    await page.getByText('the network did not answer').waitFor();
    expect(await stored()).toEqual([[], []]);
  });
});

describe('without the network', () => {
  test('an explainer is there, says which day and release it is of, and its figure is awake', async () => {
    await keep('/en/learn/five-cars/');
    network = 'gone';
    await page.reload();
    expect(await page.locator('h1').innerText()).toContain('Five cars');
    expect(await notice().innerText()).toBe(
      'Kept copy of 3 December 2026, data release 2026.1. The site could not be reached, so newer numbers may exist.',
    );
    await page.evaluate(() => document.querySelector('main astro-island')!.firstElementChild!.scrollIntoView());
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    const width = page.viewportSize()!.width;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(errors).toEqual([]);
  });

  test('a calculator goes on to values whose data it fetches, and to parts it fetches', async () => {
    const path = '/zh/calculators/training-in-cars/';
    const linked = `${path}?model=bloom-176b&country=CHN&year=2024&runs=3`;
    const total = () => page.locator('.inst data[data-quantity="total"]').first().getAttribute('value');
    await open(linked);
    await page.locator('.inst[data-alive]').waitFor();
    const online = await total();
    await keep(path);
    network = 'gone';
    await open(linked);
    await page.locator('.inst[data-alive]').waitFor();
    expect(await notice().innerText()).toBe(
      '本机副本2026年12月3日的内容，数据版本2026.1。现在连不上网站，网上可能已有更新的数字。',
    );
    expect(await total()).toBe(online);
    const slider = page.locator('.inst input[type=range]').first();
    await slider.focus();
    await slider.press('End');
    await expect.poll(total).not.toBe(online);
    for (const summary of await page.locator('.inst details > summary').all()) await summary.click();
    expect(errors).toEqual([]);
  });

  test('a lesson is done to its end, and its plan and sheets are there', async () => {
    const { lesson, path } = builtLessons().find(({ path }) => path.startsWith('/en/teach/cars-in-one-model/'))!;
    await keep('/en/teach/cars-in-one-model/');
    network = 'gone';
    await open(path);
    expect(await notice().innerText()).toContain('Kept copy of 3 December 2026');
    const learner = learnerIn(page, lesson);
    await learner.play(mixedOutcomes(lesson));
    expect(await learner.resultCode()).not.toBe('');
    for (const part of ['', 'print/']) {
      await open(`/en/teach/cars-in-one-model/${part}`);
      expect(await notice().count()).toBe(1);
    }
    expect(errors).toEqual([]);
  });

  test('a page that is not kept names those that are, in the language of the reader where it can', async () => {
    await keep('/en/learn/five-cars/');
    await keep('/zh/calculators/my-ai-use/');
    network = 'gone';
    for (const [path, title] of [
      ['/en/cases/', 'This page is not kept here'],
      ['/zh/cases/', '这一页没有保存在设备上'],
    ] as const) {
      await open(path);
      expect(await page.locator('h1').innerText()).toBe(title);
      expect(
        (
          await page
            .locator('#kept a')
            .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
        ).sort(),
      ).toEqual(['/en/learn/five-cars/', '/zh/calculators/my-ai-use/']);
    }
    await page.locator('#kept a').first().click();
    await notice().waitFor();
  });
});

describe('numbers never grow old unsaid', () => {
  /** A new version of a page on the server, with its list. */
  function publish(path: string, change: (html: string) => string): void {
    const html = change(readFileSync(`dist${path}index.html`, 'utf8'));
    const digest = createHash('sha256').update(html).digest().subarray(0, 12).toString('base64');
    const list = listOf(path);
    const files = list.files.map((file) =>
      file[0] === path.slice(1) ? [file[0], Buffer.byteLength(html), digest] : file,
    );
    changed.set(path, html);
    changed.set(`${path}keep.json`, JSON.stringify({ ...list, release: '2026.2', digest: 'another', files }));
  }
  const path = '/en/learn/five-cars/';
  const heading = () => page.locator('h1').innerText();
  const keptRelease = () =>
    page.evaluate(
      async (address) => ((await (await caches.match(address))!.json()) as { release: string }).release,
      `${path}keep.json`,
    );

  test('with the network the page of the site is shown, without a line, and the copy is renewed', async () => {
    await keep(path);
    publish(path, (html) => html.replace(/<h1>[^<]*/, '<h1>Six cars'));
    await page.reload();
    expect(await heading()).toBe('Six cars');
    expect(await notice().count()).toBe(0);
    await expect.poll(keptRelease).toBe('2026.2');
    network = 'gone';
    await page.reload();
    expect(await heading()).toBe('Six cars');
    expect(await notice().innerText()).toContain('data release 2026.2');
  });

  test('a network that takes too long gives way to the copy, and still renews it', async () => {
    await keep(path);
    publish(path, (html) => html.replace(/<h1>[^<]*/, '<h1>Six cars'));
    network = 'slow';
    await page.reload();
    expect(await heading()).toContain('Five cars');
    expect(await notice().innerText()).toContain('data release 2026.1');
    network = 'there';
    await expect.poll(keptRelease, { timeout: 20_000 }).toBe('2026.2');
  });

  test('a page with a new list whose files do not come leaves the old copy whole', async () => {
    await keep(path);
    publish(path, (html) => html.replace(/<h1>[^<]*/, '<h1>Six cars'));
    changed.set(path, 'cut off');
    await page.reload();
    await page.waitForTimeout(500);
    network = 'gone';
    await page.reload();
    expect(await heading()).toContain('Five cars');
    expect(await notice().innerText()).toContain('data release 2026.1');
  });
});

describe('the rest of the site', () => {
  test('is not touched by the worker', async () => {
    await keep('/en/calculators/my-ai-use/');
    const through = async (path: string) => {
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.url() === origin + path),
        page.evaluate((address) => fetch(address).then((response) => response.text()), path),
      ]);
      return answer.fromServiceWorker();
    };
    expect(await through('/data/2026.1/calculators/my-ai-use.en.json')).toBe(true);
    expect(await through('/data/2026.1/rules.json')).toBe(false);
    expect(await through('/en/calculators/my-ai-use/')).toBe(false);
  });

  test('its list names what is kept, removes one page, or everything', async () => {
    await keep('/en/calculators/my-ai-use/');
    await keep('/en/learn/five-cars/');
    await open('/en/offline/');
    const rows = page.locator('#kept tbody tr');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.filter({ hasText: 'Five cars' }).innerText()).toMatch(
      /[\d.]+\s[kM]B\s+2026\.1\s+3 December 2026/,
    );
    await page.getByRole('button', { name: /^Remove: Five cars/ }).click();
    await expect.poll(() => rows.count()).toBe(1);
    expect((await stored())[1]).toEqual(['/']);
    await press('Remove everything');
    await page.getByText('Nothing is kept on this device any more.').waitFor();
    expect(await stored()).toEqual([[], []]);
    expect(errors).toEqual([]);
  });
});
