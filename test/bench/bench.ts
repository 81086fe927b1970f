import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { serve } from '../../src/server/serve.ts';
import { chromiumPath } from '../../src/social/chromium.ts';
import { budgets } from '../budgets.ts';
import { kinds } from '../pages/kinds.ts';
import { floorPage } from './floor.ts';

/** Prints what the site weighs and how fast it answers. Timings belong here and in no test. */

const row = (cells: (string | number)[], widths: number[]) =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(widths[index]!) : String(cell).padStart(widths[index]!)))
    .join('  ');
const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

const start = performance.now();
execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log(`build with search index: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);

const { server, port } = await serve('dist', 0, '/', 11);
const origin = `http://localhost:${port}`;
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

console.log(row(['page (Chinese / English)', 'requests', 'total kB', 'script kB', 'budget'], [28, 9, 15, 15, 12]));
for (const kind of kinds) {
  const weights = await Promise.all(
    (['zh', 'en'] as const).map((locale) => weigh(browser, `${origin}/${locale}/${kind.path}`)),
  );
  const { total, script } = budgets[kind.budget];
  const both = (pick: (weight: (typeof weights)[number]) => number) =>
    weights.map((weight) => (pick(weight) / 1000).toFixed(1)).join(' / ');
  console.log(
    row(
      [
        kind.name,
        weights[0]!.requests,
        both((weight) => weight.total),
        both((weight) => weight.script),
        `${total} (${script})`,
      ],
      [28, 9, 15, 15, 12],
    ),
  );
}

const floor = createServer((_request, response) => response.setHeader('content-type', 'text/html'));
const html = await floorPage();
floor.on('request', (_request, response) => response.end(html));
await new Promise<void>((resolve) => floor.listen(0, resolve));
const floorOrigin = `http://localhost:${(floor.address() as AddressInfo).port}`;

// A burst of other work on the machine spoils a round, not the row: the middle of the rounds counts.
console.log('\nslider to paint, CPU four times slower, ms (median / p95 of 60 moves, middle of five rounds in turn)');
const floorName = 'minimal Svelte calculator';
/** What is slid on each page. The batch moves most of a picture. */
const slid: Record<string, [url: string, range: string, first?: string]> = {
  [floorName]: [`${floorOrigin}/`, 'input[type=range]'],
  'training-in-cars': [`${origin}/en/calculators/training-in-cars/`, 'input[type=range]'],
  'my-ai-use, batch': [`${origin}/en/calculators/my-ai-use/`, '.field:has(input[name=batch]) input[type=range]'],
  'where-and-when, year': [
    `${origin}/en/calculators/where-and-when/?year=2000`,
    '.field:has(input[name=year]) input[type=range]',
  ],
  'whose-number, batch': [`${origin}/en/calculators/whose-number/`, '.field:has(input[name=batch]) input[type=range]'],
  ...Object.fromEntries(
    [
      ['data-centre', '', 'itLoad'],
      ['server-life', '', 'utilisation'],
      ['red-or-green', '?mode=law', 'toError'],
      ['edge-or-cloud', '', 'outputTokens'],
      ['carbon-price', '?mode=own', 'tonnes'],
      ['growth-and-rebound', '', 'growth'],
      ['disclosure', '', 'energy'],
    ].map(([id, query, input]) => [
      `${id}, ${input}`,
      [`${origin}/en/calculators/${id}/${query}`, `.field:has(input[name=${input}]) input[type=range]`],
    ]),
  ),
  'embed of training-in-cars': [`${origin}/en/embed/training-in-cars/`, 'input[type=range]', 'details.fold > summary'],
};
const rounds: Record<string, number[][]> = Object.fromEntries(Object.keys(slid).map((name) => [name, []]));
for (let round = 0; round < 5; round++)
  for (const [name, where] of Object.entries(slid)) rounds[name]!.push(await slide(browser, ...where));
const middle = (name: string, share: number) =>
  quantile(
    rounds[name]!.map((times) => quantile(times, share)),
    0.5,
  );
const p95 = (name: string) => middle(name, 0.95);
for (const name of Object.keys(rounds)) {
  console.log(
    row(
      [
        name,
        `${middle(name, 0.5).toFixed(0)} / ${p95(name).toFixed(0)}`,
        name === floorName ? '' : `${(p95(name) / p95(floorName)).toFixed(2)} × floor (goal ≤ 1.5)`,
      ],
      [28, 12, 30],
    ),
  );
}

await browser.close();
server.close();
floor.close();

async function weigh(on: Browser, url: string): Promise<{ requests: number; total: number; script: number }> {
  const context = await on.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  const heads = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, type);
    heads.set(requestId, response.encodedDataLength);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength - (heads.get(requestId) ?? 0)),
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  await scrollToEnd(page);
  await page.waitForLoadState('networkidle');
  const sum = (wanted: (type: string) => boolean) =>
    [...sizes].reduce((total, [id, size]) => total + (wanted(types.get(id) ?? '') ? size : 0), 0);
  const weight = { requests: sizes.size, total: sum(() => true), script: sum((type) => type === 'Script') };
  await context.close();
  return weight;
}

async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 800) {
      window.scrollTo(0, at);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
}

/** Times from an arrow key on a slider to the frame after it is painted. */
async function slide(on: Browser, url: string, slider: string, first?: string): Promise<number[]> {
  const context = await on.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  if (first) await page.locator(first).click();
  await page.locator(slider).first().focus();
  await page.waitForLoadState('networkidle');
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate((selector) => {
    const times: number[] = ((window as unknown as { times: number[] }).times = []);
    document.querySelector(selector)!.addEventListener(
      'input',
      (event) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(0);
        }),
      { capture: true },
    );
  }, slider);
  for (let move = 1; move <= 65; move++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((count) => (window as unknown as { times: number[] }).times.length >= count, move, {
      timeout: 10_000,
    });
  }
  const times = (await page.evaluate(() => (window as unknown as { times: number[] }).times)).slice(5);
  await context.close();
  return times;
}
