import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { release } from '../../src/site';
import { startSite, type Site } from '../browser/site';

let site: Site;
let host: Server;
let hostOrigin: string;
let hostPage = '';

beforeAll(async () => {
  site = await startSite();
  // Another origin, as a newspaper's page would be.
  host = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(hostPage));
  await new Promise<void>((resolve) => host.listen(0, resolve));
  hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  await site.close();
  host.close();
});

const listener = '<script>window.heard=[];addEventListener("message",(event)=>heard.push(event.data))</script>';

async function embed(
  attributes: string,
  query = '',
  hash = '',
  locale = 'en',
): Promise<{ page: Page; frame: Frame; messages: string[]; foreign: string[]; close: () => Promise<void> }> {
  hostPage = `<!doctype html><title>host</title>${listener}<iframe ${attributes} src="${site.origin}/${locale}/embed/training-in-cars/${query}${hash}"></iframe>`;
  const opened = await site.open(`${hostOrigin}/`);
  const frame = opened.page.frames()[1]!;
  return { ...opened, frame };
}
const sandbox = 'sandbox="allow-scripts" width="600" height="620"';

describe('the embed, inside sandbox="allow-scripts" from another origin', () => {
  test.each(['en', 'zh'])('hydrates, and shows the state of its address (%s)', async (locale) => {
    const { frame, messages, close } = await embed(sandbox, '?model=bloom-176b', '', locale);
    await frame.locator('.inst[data-alive]').waitFor();
    expect(Number(await frame.locator('data[data-quantity="total"]').first().getAttribute('value')) / 1e6).toBeCloseTo(
      50.5,
      1,
    );
    expect(messages).toEqual([]);
    await close();
  });

  test('answers the keyboard and any grid without asking for anything', async () => {
    const { page, frame, messages, foreign, close } = await embed(sandbox);
    await frame.locator('.inst[data-alive]').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await frame.getByText('Change the numbers').click();
    await frame.locator('select[name="country"]').selectOption('CHN');
    await frame.locator('input[name="year"]').fill('2005');
    await frame.locator('input[name="year"]').press('Enter');
    // 1,287 MWh on the Chinese grid of 2005, which was above 700 g/kWh
    await expect
      .poll(async () => Number(await frame.locator('data[data-quantity="total"]').first().getAttribute('value')))
      .toBeGreaterThan(1_287_000 * 700);
    expect(asked).toEqual([]);
    expect(messages).toEqual([]);
    expect(foreign.filter((url) => !url.startsWith(hostOrigin))).toEqual([]);
    await close();
  });

  test('is one file under a policy of its own that allows nothing but its own script and style', async () => {
    const answer = await fetch(`${site.origin}/en/embed/training-in-cars/`);
    const html = await answer.text();
    expect(html).toMatch(/content="default-src &#39;none&#39;|content="default-src 'none'/);
    expect(html).not.toMatch(/'unsafe-inline'|unsafe-eval|type="module"|<link[^>]+stylesheet|\bsrc="/);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
  });

  test('tells its height to Sidechain and AMP hosts, and again when it grows', async () => {
    const { page, frame, close } = await embed(sandbox);
    await frame.locator('.inst[data-alive]').waitFor();
    const heights = () =>
      page.evaluate(() =>
        (window as unknown as { heard: { sentinel?: string; type?: string; height?: number }[] }).heard
          .filter((data) => data.sentinel === 'amp' && data.type === 'embed-size')
          .map((data) => data.height!),
      );
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    const first = (await heights()).at(-1)!;
    const real = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(Math.abs(first - real)).toBeLessThanOrEqual(1);
    await frame.getByText('Change the numbers').click();
    await page.waitForFunction(
      (before) =>
        (window as unknown as { heard: { height?: number }[] }).heard.some((data) => (data.height ?? 0) > before + 100),
      first,
    );
    await close();
  });

  test('tells its height to WordPress with the secret from its address, and answers a greeting only with that secret', async () => {
    const { page, frame, close } = await embed(sandbox, '', '#?secret=AbCdEfGh12');
    await frame.locator('.inst[data-alive]').waitFor();
    const told = () =>
      page.evaluate(() =>
        (window as unknown as { heard: { message?: string; secret?: string; value?: number }[] }).heard.filter(
          (data) => data.message === 'height',
        ),
      );
    await page.waitForFunction(() =>
      (window as unknown as { heard: { message?: string }[] }).heard.some((data) => data.message === 'height'),
    );
    const count = (await told()).length;
    expect((await told())[0]).toMatchObject({ secret: 'AbCdEfGh12' });
    expect((await told())[0]!.value).toBeGreaterThan(200);
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready', secret: 'wrong' }, '*'),
    );
    await page.waitForTimeout(200);
    expect((await told()).length).toBe(count);
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready', secret: 'AbCdEfGh12' }, '*'),
    );
    await page.waitForFunction(
      (before) =>
        (window as unknown as { heard: { message?: string }[] }).heard.filter((data) => data.message === 'height')
          .length > before,
      count,
    );
    await close();
  });

  test('scrolls when its frame is short, and links back to the full page with its state', async () => {
    const { frame, close } = await embed('sandbox="allow-scripts" width="320" height="200"', '?model=gpt-3&runs=2');
    await frame.locator('.inst[data-alive]').waitFor();
    await frame.evaluate(() => window.scrollTo(0, 9999));
    expect(await frame.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    expect(await frame.locator('a.back').getAttribute('href')).toContain('/en/calculators/training-in-cars/?runs=2');
    await close();
  });
});

describe('the page hands out, when asked for it', () => {
  const code = '#give .code-b';
  async function asked(locale = 'en') {
    const opened = await site.open(`/${locale}/calculators/training-in-cars/?model=bloom-176b`);
    await opened.page.locator('.inst[data-alive]').waitFor();
    await opened.page.getByRole('button', { name: locale === 'zh' ? '显示代码' : 'Show the code' }).click();
    await opened.page.locator(code).waitFor();
    return opened;
  }

  test.each(['en', 'zh'])('a snippet with the current state that works as it stands (%s)', async (locale) => {
    const { page, messages, close } = await asked(locale);
    const snippet = (await page.locator(code).textContent()) ?? '';
    expect(messages).toEqual([]);
    await close();
    expect(snippet).toMatch(
      new RegExp(
        `^<iframe src="[^"]+/${locale}/embed/training-in-cars/\\?model=bloom-176b" title="[^"]+" width="100%" height="\\d+" frameborder="0" style="width:100%"></iframe>$`,
      ),
    );
    hostPage = `<!doctype html><title>host</title>${snippet}`;
    const opened = await site.open(`${hostOrigin}/`);
    await opened.page.frames()[1]!.locator('.inst[data-alive]').waitFor();
    await opened.close();
  });

  test('with a second line, a frame that follows its height', async () => {
    const { page, close } = await asked();
    await page.getByRole('checkbox', { name: 'Let the height follow' }).check();
    const snippet = (await page.locator(code).textContent()) ?? '';
    await close();
    expect(snippet).toMatch(/<\/iframe>\n<script async src="[^"]+\/embed\.js"><\/script>$/);
    hostPage = `<!doctype html><title>host</title>${snippet}`;
    const opened = await site.open(`${hostOrigin}/`, { viewport: { width: 420, height: 700 } });
    const frame = opened.page.frames()[1]!;
    await frame.locator('.inst[data-alive]').waitFor();
    await expect
      .poll(async () => {
        const real = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
        return Math.abs(real - (await opened.page.locator('iframe').evaluate((one) => one.clientHeight)));
      })
      .toBeLessThanOrEqual(2);
    await opened.close();
  });

  test('a picture with a link; of a draft no frozen copy', async () => {
    const { page, close } = await asked();
    await page.getByRole('radio', { name: 'Picture' }).check({ force: true });
    expect(await page.locator(code).textContent()).toMatch(
      /^<a href="[^"]+\/en\/calculators\/training-in-cars\/\?model=bloom-176b"><img src="[^"]+\.png" alt="[^"]{20,}"/,
    );
    await page.getByRole('radio', { name: 'Frozen' }).check({ force: true });
    if (release.status === 'draft') expect(await page.locator(code).count()).toBe(0);
    else expect(await page.locator(code).textContent()).toContain(`/archive/${release.id}/en/training-in-cars/?model=`);
    await close();
  });
});

test('hosts stand side by side, and each frame has its height', async () => {
  const { page, messages, close } = await site.open('/embed/hosts/');
  await expect.poll(() => page.frames().length).toBe(9);
  for (const frame of page.frames().slice(1)) await frame.locator('.inst[data-alive]').waitFor();
  for (const selector of ['[data-pym-src] iframe', 'side-chain iframe']) {
    const frames = await page.locator(selector).elementHandles();
    expect(frames.length).toBe(2);
    for (const element of frames) {
      const inside = (await element.contentFrame())!;
      await expect
        .poll(async () =>
          Math.abs(
            (await inside.evaluate(() => document.documentElement.getBoundingClientRect().height)) -
              (await element.evaluate((one) => (one as HTMLElement).clientHeight)),
          ),
        )
        .toBeLessThanOrEqual(2);
    }
  }
  expect(messages).toEqual([]);
  await close();
});

test.each(['training-in-cars', 'my-ai-use'])('of %s says through what it compares, as the page does', async (id) => {
  const { page, close } = await site.open(`/en/embed/${id}/`);
  expect(await page.locator('main').innerText()).toMatch(/Compared through (energy|CO₂e)/);
  await close();
});
