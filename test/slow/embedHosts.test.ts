import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';
import { documentedHosts } from '../support/hosts/documented';
import type { Host } from '../support/hosts/host';
import { realHosts } from '../support/hosts/real';

let site: Site;
let server: Server;
let origin: string;
let shown: { html: string; files: Readonly<Record<string, string>> } = { html: '', files: {} };

beforeAll(async () => {
  site = await startSite();
  // Another origin, as a newspaper's page would be.
  server = createServer((request, response) => {
    const file = shown.files[request.url ?? ''];
    response.setHeader('content-type', file === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(file ?? shown.html);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  await site.close();
  server.close();
});

/** Opens a host with an embed in it, in a window of some width. */
async function hosted(host: Host, path: string, width: number) {
  const quiet = '<link rel="icon" href="data:,"><style>body{margin:0}</style>';
  shown = {
    html: `<!doctype html><html lang="en"><title>host</title>${quiet}${host.body(`${site.origin}${path}`)}`,
    files: host.files ?? {},
  };
  const opened = await site.open(`${origin}/`, { viewport: { width, height: 900 } });
  await expect.poll(() => opened.page.frames().length).toBe(2);
  const frame = opened.page.frames()[1]!;
  /** The height the host gives, and the one it should give. */
  const heights = async () => ({
    given: await opened.page.locator('iframe').evaluate((element) => element.clientHeight),
    real: (host.cut ?? ((height) => height))(
      Math.ceil(await frame.evaluate(() => document.documentElement.getBoundingClientRect().height)),
    ),
  });
  /** Waits until the two are within 2 pixels and stay so. */
  const fits = async (): Promise<number> => {
    await expect
      .poll(
        async () => {
          const { given, real } = await heights();
          return Math.abs(given - real);
        },
        { timeout: 10_000 },
      )
      .toBeLessThanOrEqual(2);
    await opened.page.waitForTimeout(60);
    const { given, real } = await heights();
    expect(Math.abs(given - real)).toBeLessThanOrEqual(2);
    return given;
  };
  const wrong = () => opened.messages.filter((message) => !host.says?.test(message));
  return { ...opened, frame, fits, wrong };
}

describe.each([...realHosts, ...documentedHosts].map((host) => [host.name, host] as const))('%s', (_name, host) => {
  test.each(['en', 'zh'])(
    'gives the frame of a calculator its height at 800 and 320 px, once awake and after a change (%s)',
    async (locale) => {
      const { page, frame, fits, wrong, close } = await hosted(host, `/${locale}/embed/training-in-cars/`, 800);
      await frame.locator('.inst[data-alive]').waitFor();
      const closed = await fits();
      await frame.locator('.fold > summary').click();
      await expect.poll(() => frame.locator('.fold').evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(true);
      const open = await fits();
      expect(open).toBeGreaterThan(closed + (host.cut ? 0 : 100));
      await page.setViewportSize({ width: 320, height: 900 });
      const narrow = await fits();
      expect(narrow).toBeGreaterThanOrEqual(open);
      await frame.locator('.fold > summary').click();
      expect(await fits()).toBeLessThan(narrow + (host.cut ? 1 : -100));
      expect(wrong()).toEqual([]);
      await close();
    },
  );

  test('gives the frame of a card its height', async () => {
    const { page, fits, wrong, close } = await hosted(host, '/zh/embed/cases/bloom-carbon-footprint/', 800);
    const wide = await fits();
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await fits()).toBeGreaterThan(wide);
    expect(wrong()).toEqual([]);
    await close();
  });
});

test('a page that is not framed sends nothing', async () => {
  const { page, close } = await site.open('/en/embed/cases/bloom-carbon-footprint/');
  const heard = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        addEventListener('message', () => count++);
        document.body.append('a word more');
        setTimeout(() => resolve(count), 200);
      }),
  );
  expect(heard).toBe(0);
  await close();
});

test('only the page right around it is answered', async () => {
  const host: Host = {
    name: 'two frames',
    body: (src) =>
      `<script>let heard = 0; addEventListener('message', (event) => { if (event.data.greenAiAtlas === 'height') heard++; })</script><iframe src="${src}" title="embed"></iframe>`,
  };
  const { page, frame, close } = await hosted(host, '/en/embed/cases/bloom-carbon-footprint/', 800);
  const heard = () => page.evaluate('heard') as Promise<number>;
  await expect.poll(heard).toBeGreaterThan(0);
  const before = await heard();
  await frame.evaluate(() => window.postMessage({ greenAiAtlas: 'hello' }, '*'));
  await page.waitForTimeout(150);
  expect(await heard()).toBe(before);
  await page.evaluate(() =>
    document.querySelector('iframe')!.contentWindow!.postMessage({ greenAiAtlas: 'hello' }, '*'),
  );
  await expect.poll(heard).toBe(before + 1);
  await close();
});
