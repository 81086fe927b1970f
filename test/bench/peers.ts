import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { startSite, type Site } from '../browser/site.ts';
import { startLighthouse } from '../support/lighthouse.ts';
import { kilobytes, scrollToEnd } from './page.ts';
import { quantile, type Table } from './table.ts';

type Spread = number | readonly [number, number];
interface Peer {
  name: { en: string };
  requests: Spread;
  elsewhere?: number;
  total: Spread;
  script: Spread;
  performance?: Spread;
  slider?: Spread;
}

/** Our pages that stand beside those of others: what is like their tools, their articles, their lists, and a page of text. */
const ours = [
  ['home', ''],
  ['calculator', 'calculators/training-in-cars/'],
  ['calculator with the map', 'calculators/where-and-when/'],
  ['embed of a calculator', 'embed/training-in-cars/'],
  ['explainer', 'learn/five-cars/'],
  ['case', 'cases/bloom-carbon-footprint/'],
  ['list of cases', 'cases/'],
  ['record', 'data/training/bloom-176b/'],
  ['lesson', 'teach/cars-in-one-model/do/'],
  ['method', 'method/'],
] as const;

interface Painted {
  largest: number;
  blocked: number;
  shifted: number;
}

/** Runs in the page, before all else: notes what the browser says of paints, long tasks and shifts. */
function watch(): void {
  const noted = { largest: 0, blocked: 0, shifted: 0, first: 0 };
  Object.assign(window, { noted });
  const observe = (
    type: string,
    note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (noted.largest = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) noted.shifted += value ?? 0;
  });
  // Total blocking time: of each task after the first paint, what goes beyond 50 ms.
  observe('longtask', ({ startTime, duration }) => {
    if (noted.first > 0 && startTime + duration > noted.first) noted.blocked += Math.max(0, duration - 50);
  });
}

/** A page opened cold on a slow phone: processor four times slower, 1.6 Mbit/s with 150 ms to and fro. */
async function paint(site: Site, path: string): Promise<Painted> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6e6 * 0.9) / 8,
    uploadThroughput: (750e3 * 0.9) / 8,
  });
  await page.addInitScript(watch);
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  // Under load the network can be idle before anything is painted.
  await page.waitForFunction(() => (window as unknown as { noted: Painted }).noted.largest > 0);
  await page.waitForTimeout(1000);
  const painted = await page.evaluate(() => (window as unknown as { noted: Painted }).noted);
  await context.close();
  return painted;
}

/** Ours beside those of others, which were measured once and stand in `content/peers/`. */
export async function peers(): Promise<Table> {
  const site = await startSite();
  const lighthouse = await startLighthouse();
  const rows: string[][] = [];
  for (const [name, path] of ours) {
    const { page, bytes, close } = await site.open(`/en/${path}`);
    await scrollToEnd(page);
    const { requests, total, script } = bytes();
    await close();
    const runs: Painted[] = [];
    for (let run = 0; run < 3; run++) runs.push(await paint(site, `/en/${path}`));
    const middle = (pick: (run: Painted) => number) => quantile(runs.map(pick), 0.5);
    rows.push([
      `**ours: ${name}**`,
      String(requests),
      kilobytes(total),
      kilobytes(script),
      middle(({ largest }) => largest).toFixed(0),
      middle(({ blocked }) => blocked).toFixed(0),
      middle(({ shifted }) => shifted).toFixed(3),
      String(await lighthouse.performance(`${site.origin}/en/${path}`)),
      '',
    ]);
  }
  await lighthouse.close();
  await site.close();

  const file = globSync('content/peers/*.yaml').sort().at(-1)!;
  const { pages } = parse(readFileSync(file, 'utf8')) as { pages: Peer[] };
  const print = (value: Spread | undefined) =>
    value === undefined ? '' : typeof value === 'number' ? String(value) : value.join('–');
  for (const { name, requests, elsewhere, total, script, performance, slider } of pages)
    rows.push([
      name.en,
      print(requests) + (elsewhere ? ` (+${elsewhere} to third parties)` : ''),
      print(total),
      print(script),
      '',
      '',
      '',
      print(performance),
      print(slider),
    ]);
  return {
    title: 'Ours beside others',
    note: `Cold, English, kB after Brotli. LCP, TBT (ms) and CLS on ours: processor four times slower, slow 4G, middle of three runs; Lighthouse's performance likewise, with its own mobile settings. Others as measured on ${basename(file, '.yaml')} (how: content/peers/); compare times within one run only. Sliders of ours: see “input”.`,
    head: ['page', 'requests', 'total kB', 'script kB', 'LCP ms', 'TBT ms', 'CLS', 'Lighthouse', 'slider p95 ms'],
    rows,
  };
}
