import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { readPng } from '../../src/social/png';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const awake = (on: Page) => on.locator('.inst[data-alive]').waitFor();
const bytesOf = async (download: Download) => readFileSync(await download.path());
const press = async (on: Page, name: string | RegExp): Promise<Buffer> => {
  const [download] = await Promise.all([
    on.waitForEvent('download'),
    on.getByRole('button', { name, exact: typeof name === 'string' }).click(),
  ]);
  return bytesOf(download);
};
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const scanned = (png: Buffer) => {
  const { rgba, width, height } = readPng(png);
  return jsQR(rgba, width, height)?.data;
};
/** The file as a browser reads it, on an empty page since ours let no text be parsed: an error of the parser stands in the document. */
const parsed = async (on: Page, svg: string) => {
  const empty = await on.context().newPage();
  const read = await empty.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: file.querySelectorAll('parsererror').length,
      label: file.documentElement.getAttribute('aria-label') ?? '',
      lines: [...file.querySelectorAll('text')].map((line) => line.textContent ?? ''),
    };
  }, svg);
  await empty.close();
  return read;
};

const calculators = [
  {
    address: '/en/calculators/training-in-cars/?model=bloom-176b&runs=2',
    show: 'Pictures, CSV, JSON …',
    shapes: { wide: /^Wide/, square: /^Square/, tall: /^Tall/ },
    png: 'Save as PNG',
    svg: 'Save as SVG',
    source: /Luccioni/,
  },
  {
    address: '/zh/calculators/my-ai-use/',
    show: '图片、CSV、JSON……',
    shapes: { wide: /^横图/, square: /^方图/, tall: /^长图/ },
    png: '存为PNG',
    svg: '存为SVG',
    source: /数据来源：/,
  },
] as const;

describe.each(calculators)('pictures of $address', ({ address, show, shapes, png, svg, source }) => {
  test('come in three sizes; the QR code of the tall one leads to this page with these numbers', async () => {
    const { page: on, messages, foreign, close } = await site.open(address);
    await awake(on);
    await on.getByRole('button', { name: show }).click();
    const pixels: Record<string, Buffer> = {};
    for (const [name, label] of Object.entries(shapes)) {
      await on.getByText(label).click();
      await on.locator(`img[data-shape="${name}"]`).waitFor();
      pixels[name] = await press(on, png);
    }
    expect(sizeOf(pixels['wide']!)).toEqual([1200, 630]);
    expect(sizeOf(pixels['square']!)).toEqual([1080, 1080]);
    expect(sizeOf(pixels['tall']!)[0]).toBe(750);
    expect(scanned(pixels['tall']!)).toBe(site.origin + address);
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('the SVG is well formed and carries question, answer, source, release, licence; the text to copy has number and range', async () => {
    const { page: on, close } = await site.open(address);
    await awake(on);
    const question = (await on.locator('h1 span').first().innerText()).trim();
    const answer = (await on.locator('.inst .big data').first().innerText()).trim();
    await on.getByRole('button', { name: show }).click();
    const { faults, label, lines } = await parsed(on, (await press(on, svg)).toString('utf8'));
    const text = lines.join(' ');
    expect(faults).toBe(0);
    const bare = (part: string) => part.replaceAll(/\s/g, '');
    expect(bare(text)).toContain(bare(question));
    expect(text).toMatch(source);
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain('2026.1');
    expect(bare(text)).toContain(bare(`${site.origin}${address}`));
    const alt = await on.locator('[data-alt]').innerText();
    expect(bare(label)).toBe(bare(alt));
    expect(bare(alt)).toContain(bare(answer));
    expect(alt).toMatch(address.startsWith('/zh/') ? /从[\d.].*到[\d.]/ : /From [\d.,]+ to [\d.,]+/);
    if (address.startsWith('/zh/'))
      expect(lines.filter((line) => /[\u4e00-\u9fff]/.test(line)).length).toBeGreaterThan(5);
    await close();
  });
});

describe('copying and sharing a picture', () => {
  const address = '/en/calculators/training-in-cars/';
  const opened = async (script: string) => {
    const one = await site.open('/en/about/');
    await one.page.context().addInitScript(script);
    await one.page.goto(site.origin + address);
    await awake(one.page);
    await one.page.getByRole('button', { name: 'Pictures, CSV, JSON …' }).click();
    await one.page.locator('img[data-shape]').waitFor();
    return one;
  };

  test('where the clipboard takes no pictures, that is said and what to do instead', async () => {
    const { page: on, close } = await opened('delete globalThis.ClipboardItem');
    await on.getByRole('button', { name: 'Copy the picture' }).click();
    await on.getByText('Save it as PNG instead.').waitFor();
    await close();
  });

  test('the clipboard gets a PNG', async () => {
    const { page: on, close } = await opened(
      'navigator.clipboard.write = async ([item]) => { globalThis.copied = (await item.getType("image/png")).type; }',
    );
    await on.getByRole('button', { name: 'Copy the picture' }).click();
    await on.waitForFunction(() => (globalThis as { copied?: string }).copied === 'image/png');
    await close();
  });

  test.each([true, false])(
    'the share sheet gets the file where it takes files (%s), else the address',
    async (takes) => {
      const { page: on, close } = await opened(
        `navigator.canShare = () => ${takes}; navigator.share = async (what) => { globalThis.shared = { files: what.files?.map(({ name, type }) => [name, type]), url: what.url }; }`,
      );
      await on.getByRole('button', { name: /^Share/ }).click();
      await on.waitForFunction(() => 'shared' in globalThis);
      const shared = await on.evaluate(() => (globalThis as { shared?: unknown }).shared);
      expect(shared).toEqual(
        takes ? { files: [['training-in-cars-wide.png', 'image/png']] } : { url: `${site.origin}${address}` },
      );
      await close();
    },
  );
});

describe.each([
  ['/en/data/training/gpt-3/', 'Picture to take away', /^Wide/, /^Square/, /^Tall/],
  ['/zh/learn/five-cars/', '带走一张图', /^横图/, /^方图/, /^长图/],
  ['/zh/cases/tinybert-distillation/', '带走一张图', /^横图/, /^方图/, /^长图/],
])('the picture of %s', (address, title, wide, square, tall) => {
  test('comes in three sizes, the tall one with a QR code of the page', async () => {
    const { page: on, messages, close } = await site.open(address);
    await on.getByText(title, { exact: true }).click();
    expect(sizeOf(await press(on, wide))).toEqual([1200, 630]);
    expect(sizeOf(await press(on, square))).toEqual([1080, 1080]);
    const long = await press(on, tall);
    expect(sizeOf(long)[0]).toBe(750);
    expect(scanned(long)).toBe(site.origin + address);
    expect(messages).toEqual([]);
    await close();
  });
});
