import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { startSite } from '../browser/site.ts';
import { floorPage } from './floor.ts';
import { quantile, type Table } from './table.ts';

const floorName = 'minimal Svelte calculator';
type Slid = readonly [url: string, range: string, first?: string];

/** What is slid on each page. The batch moves most of a picture. */
const slidOn = (origin: string, floorOrigin: string): Record<string, Slid> => ({
  [floorName]: [`${floorOrigin}/`, 'input[type=range]'],
  'training-in-cars': [`${origin}/en/calculators/training-in-cars/`, 'input[type=range]'],
  'my-ai-use, batch': [`${origin}/en/calculators/my-ai-use/`, '.field:has(input[name=batch]) input[type=range]'],
  'where-and-when, year': [
    `${origin}/en/calculators/where-and-when/?year=2000`,
    '.field:has(input[name=year]) input[type=range]',
  ],
  'whose-number, batch': [`${origin}/en/calculators/whose-number/`, '.field:has(input[name=batch]) input[type=range]'],
  ...Object.fromEntries(
    (
      [
        ['data-centre', '', 'itLoad'],
        ['server-life', '', 'utilisation'],
        ['red-or-green', '?mode=law', 'toError'],
        ['edge-or-cloud', '', 'outputTokens'],
        ['carbon-price', '?mode=own', 'tonnes'],
        ['growth-and-rebound', '', 'growth'],
        ['disclosure', '', 'energy'],
      ] as const
    ).map(([id, query, input]): [string, Slid] => [
      `${id}, ${input}`,
      [`${origin}/en/calculators/${id}/${query}`, `.field:has(input[name=${input}]) input[type=range]`],
    ]),
  ),
  'embed of training-in-cars': [`${origin}/en/embed/training-in-cars/`, 'input[type=range]', 'details.fold > summary'],
});

/** From a slider to the frame after it, with the processor four times slower, against a minimal calculator. */
export async function input(): Promise<Table> {
  const site = await startSite();
  const html = await floorPage();
  const floor = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => floor.listen(0, resolve));
  const slid = slidOn(site.origin, `http://localhost:${(floor.address() as AddressInfo).port}`);
  // A burst of other work on the machine spoils a round, not the row: the middle of the rounds counts.
  const rounds: Record<string, number[][]> = Object.fromEntries(Object.keys(slid).map((name) => [name, []]));
  for (let round = 0; round < 5; round++)
    for (const [name, where] of Object.entries(slid)) rounds[name]!.push(await slide(site.browser, ...where));
  floor.close();
  await site.close();
  const middle = (name: string, share: number) =>
    quantile(
      rounds[name]!.map((times) => quantile(times, share)),
      0.5,
    );
  return {
    title: 'Slider to paint',
    note: 'Milliseconds from the key to the frame after it is painted, processor four times slower; 60 moves, middle of five rounds in turn. Goal: at most 1.5 times the floor.',
    head: ['page', 'median', 'p95', 'times the floor'],
    rows: Object.keys(rounds).map((name) => [
      name,
      middle(name, 0.5).toFixed(0),
      middle(name, 0.95).toFixed(0),
      (middle(name, 0.95) / middle(floorName, 0.95)).toFixed(2),
    ]),
  };
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
