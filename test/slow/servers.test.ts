import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { zipPath } from '../../src/offline/withZip';
import { zipFolder } from '../../src/offline/zipFolder';
import { contentTypes, headers, headersFor } from '../../src/server/headers';
import { precompress } from '../../src/server/precompress';
import { release } from '../../src/site';
import { chromiumPath } from '../../src/social/chromium';
import { kinds } from '../pages/kinds';
import { webServers, type Running } from '../support/webServers';

const root = '.cache/servers/site';
const lesson = 'teach/cars-in-one-model/';
const zip = zipPath(release.id);
const first = (pattern: string): string => globSync(pattern, { cwd: 'dist' })[0]!.replaceAll('\\', '/');

/** A page of every kind in each language it is looked at in, and files of every kind. */
const paths = [
  '/',
  ...localePaths.flatMap((locale) => [
    ...kinds.filter(({ sameForm }) => !sameForm || sameForm === locale).map(({ path }) => `/${locale}/${path}`),
    ...['teach/', lesson, `${lesson}do/`, `${lesson}launch/`, `${lesson}print/`].map((path) => `/${locale}/${path}`),
    ...['teach/assign/', 'cases/feed.xml', 'cases/library/columns.json'].map((path) => `/${locale}/${path}`),
    `/oembed/${locale}/my-ai-use.json`,
    `/archive/${release.id}/${locale}/my-ai-use/`,
    `/${first(`social/${locale}/**/*.png`)}`,
  ]),
  '/embed/hosts/',
  '/embed.js',
  '/sitemap.xml',
  '/robots.txt',
  '/logo/mark.svg',
  '/schemas/disclosure/1.json',
  `/data/${release.id}/factors.csv`,
  `/data/${release.id}/factors.json`,
  `/archive/${release.id}/data/factors.csv`,
  ...['js', 'css', 'woff2'].map((ending) => `/${first(`_astro/*.${ending}`)}`),
  zip,
];
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

beforeAll(async () => {
  rmSync(root, { recursive: true, force: true });
  for (const path of ['/404.html', '/_astro', ...paths.map(fileOf)])
    if (path !== zip) cpSync(`dist${path}`, `${root}${path}`, { recursive: true });
  // A small one in the place of that of the whole site, which the build does not make.
  await zipFolder(`${root}/logo`, `${root}${zip}`, { day: release.date, without: () => false });
  await precompress(root);
}, 300_000);
afterAll(() => rmSync(dirname(root), { recursive: true, force: true }));

/** An answer as it travelled: no redirect followed, nothing decompressed. */
async function ask(port: number, path: string, asked: Record<string, string> = {}) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ port, host: '127.0.0.1', path, headers: asked }, resolve).on('error', reject).end(),
  );
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
}

const named = [...headers.map(({ name }) => name), 'Content-Type'];
/** Of the headers that headers.ts speaks of, those that came. */
const said = (came: IncomingMessage['headers']) =>
  Object.fromEntries(named.flatMap((name) => (came[name.toLowerCase()] ? [[name, came[name.toLowerCase()]]] : [])));

test('the paths asked for have every type there is', () => {
  const endings = new Set(paths.map((path) => fileOf(path).split('.').at(-1)!));
  expect(Object.keys(contentTypes).filter((ending) => !endings.has(ending))).toEqual([]);
});

describe.each(webServers.map((server) => [server.name, server] as const))('%s', (name, server) => {
  if (server.missing) {
    console.log(`The tests of .deploy/ with ${name} are left out: ${server.missing}.`);
    test.skip(`left out: ${server.missing}`, () => {});
    return;
  }
  let site: Running;
  beforeAll(async () => void (site = await server.start(root, `.cache/servers/${name}`)), 60_000);
  afterAll(() => site?.stop());

  test.each(paths)('sends the headers of headers.ts with %s', async (path) => {
    const { status, headers: came, body } = await ask(site.port, path);
    expect(status).toBe(200);
    expect(said(came)).toEqual(headersFor(path, false));
    expect(body.equals(readFileSync(`${root}${fileOf(path)}`))).toBe(true);
  });

  test('asks for TLS in future only where a proxy in front of it ended TLS', async () => {
    const { headers: came } = await ask(site.port, '/en/', { 'x-forwarded-proto': 'https' });
    expect(said(came)).toEqual(headersFor('/en/', true));
  });

  test.each([
    ['br', '/en/', brotliDecompressSync],
    ['gzip', '/en/', gunzipSync],
    ['br', `/data/${release.id}/factors.csv`, brotliDecompressSync],
    ['br', `/en/${lesson}do/`, brotliDecompressSync],
  ] as const)('sends what was compressed ahead to whoever takes %s: %s', async (coding, path, decompress) => {
    const file = `${root}${fileOf(path)}`;
    const { headers: came, body } = await ask(site.port, path, { 'accept-encoding': coding });
    expect(came['content-encoding']).toBe(coding);
    expect(came.vary?.toLowerCase()).toContain('accept-encoding');
    expect(said(came)).toEqual(headersFor(path, false));
    expect(body.equals(readFileSync(`${file}.${coding === 'br' ? 'br' : 'gz'}`))).toBe(true);
    expect(decompress(body).equals(readFileSync(file))).toBe(true);
  });

  test('prefers brotli, as a browser asks', async () => {
    const { headers: came } = await ask(site.port, '/zh/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(came['content-encoding']).toBe('br');
  });

  test('answers 304 while a page is the same', async () => {
    const { headers: came } = await ask(site.port, '/en/', { 'accept-encoding': 'br' });
    const again = await ask(site.port, '/en/', { 'accept-encoding': 'br', 'if-none-match': came.etag! });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  test.each(['/none', '/en/none/', '/en/embed/none/', '/_astro/none.js', `/archive/${release.id}/none.html`])(
    'answers %s with 404, our page for it, and nothing that is kept',
    async (path) => {
      const { status, headers: came, body } = await ask(site.port, path);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(`${root}/404.html`))).toBe(true);
      expect(said(came)).toEqual(headersFor('/404.html', false));
    },
  );

  test.each(['', '?mode=hardware&hours=100'])(
    'leads a path without its slash, and "%s", to the page',
    async (query) => {
      const { status, headers: came } = await ask(site.port, `/en/calculators/training-in-cars${query}`);
      expect([301, 308]).toContain(status);
      expect(came.location).toBe(`/en/calculators/training-in-cars/${query}`);
    },
  );

  test('pages refuse the frame of another site; embeds, lessons and the archive stand in it', async () => {
    const frame = (path: string) => `<iframe src="http://127.0.0.1:${site.port}${path}"></iframe>`;
    const host = createServer((asked, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(`<!doctype html><title>host</title>${frame(asked.url!)}`);
    });
    await new Promise<void>((done) => host.listen(0, done));
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
    const framed = async (path: string): Promise<boolean> => {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}${path}`, { waitUntil: 'load' });
      const shown = page.frames()[1]!;
      // In place of a page that refuses, Chromium shows one of its own.
      const stands =
        !shown.url().startsWith('chrome-error:') && (await shown.locator('main, .inst, figure').count()) > 0;
      await page.close();
      return stands;
    };
    try {
      for (const path of ['/en/', '/zh/calculators/my-ai-use/', '/404.html'])
        expect(await framed(path), path).toBe(false);
      for (const path of ['/zh/embed/my-ai-use/', `/en/${lesson}do/`, `/archive/${release.id}/en/my-ai-use/`])
        expect(await framed(path), path).toBe(true);
    } finally {
      await browser.close();
      host.close();
    }
  });
});
