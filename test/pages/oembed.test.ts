import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absolute } from '../../src/site';
import { startSite, type Site } from '../browser/site';
import { asked, discover, posted, scriptOf } from '../support/wordpress';

/** Pages that can be embedded, and embeds themselves, by their path. */
const pages = [
  'dist/*/calculators/*/index.html',
  'dist/*/cases/*/index.html',
  'dist/*/embed/{*,cases/*,figures/*,series/*/*}/index.html',
  ...globSync('dist/en/embed/series/*/*').map((embed) =>
    embed.replaceAll('\\', '/').replace('/en/embed/series/', '/*/data/').concat('/index.html'),
  ),
]
  .flatMap((pattern) => globSync(pattern))
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
  )
  .filter((path) => !/^\/\w+\/cases\/(all|by|library)\//.test(path));
/** The explainer that shows a figure. */
const explainerOf = (id: string) =>
  /<link rel="canonical" href="[^"]*\/(learn\/[^"]+)"/.exec(read(`/en/embed/figures/${id}/`).toString('utf8'))![1]!;
/** The part of an embed's address after `/<locale>/embed/`, and of that of the page about it. */
function addressesOf(path: string): { locale: string; embed: string; page: string } {
  const [, locale, kind, rest] = /^\/(\w+)\/(embed|calculators|data|cases)\/(.*)\/$/.exec(path)!;
  if (kind !== 'embed')
    return { locale: locale!, embed: { calculators: '', data: 'series/', cases: 'cases/' }[kind!] + rest!, page: path };
  const [, group, id] = /^(cases|figures|series)\/(.*)$/.exec(rest!) ?? [];
  const page = !group
    ? `calculators/${rest}/`
    : group === 'cases'
      ? `cases/${id}/`
      : group === 'series'
        ? `data/${id}/`
        : explainerOf(id!);
  return { locale: locale!, embed: rest!, page: `/${locale}/${page}` };
}
const read = (path: string) => readFileSync(`dist${path}index.html`);
const local = (address: string) => address.replace(absolute('/'), '/');

describe('oEmbed as WordPress goes about it', () => {
  test('there is something to find', () => expect(pages.length).toBeGreaterThan(950));

  test('every calculator, case, series and embed names a file that gives one frame of its own embed', () => {
    const seen = new Set<string>();
    for (const path of pages) {
      const address = discover(read(path));
      expect(address, path).toMatch(/\/oembed\/(en|zh)\/[\w/.-]+\.json$/);
      const answer = JSON.parse(readFileSync(`dist${local(address!)}`, 'utf8')) as Record<string, unknown>;
      const { locale, embed, page } = addressesOf(path);
      expect(answer, path).toMatchObject({ version: '1.0', type: 'rich' });
      expect(answer.width, path).toBeLessThanOrEqual(600);
      expect(answer.height, path).toBeGreaterThan(100);
      expect(answer.title, path).toBeTruthy();
      const html = posted(answer, 'Ab3dEf6h1J')!;
      expect(html, path).toContain(` src="${absolute(`/${locale}/embed/${embed}/`)}#?secret=Ab3dEf6h1J"`);
      expect(html, path).toMatch(/ sandbox="allow-scripts" /);
      expect(html, path).toMatch(/ title="[^"]+"/);
      expect(html, path).toContain(`<a href="${absolute(page)}">`);
      // Nothing was cut: the frame has no attribute that WordPress takes away.
      const bare = html
        .replace(' class="wp-embedded-content" sandbox="allow-scripts" security="restricted"', '')
        .replace(' class="wp-embedded-content" data-secret="Ab3dEf6h1J"', '')
        .replace(' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"', '')
        .replace('#?secret=Ab3dEf6h1J" data-secret="Ab3dEf6h1J', '');
      expect(bare, path).toBe(answer.html);
      expect(['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((key) => key in answer).length % 3).toBe(
        0,
      );
      seen.add(address!);
    }
    const files = globSync('dist/oembed/**/*.json').map((file) => file.replaceAll('\\', '/').replace('dist', ''));
    expect(files.filter((file) => ![...seen].some((address) => local(address) === file))).toEqual([]);
  });

  test('the link comes first of all links, and its title has no sign that ends the pattern', () => {
    for (const path of pages) {
      const first = /<link[^>]*>/.exec(read(path).toString('utf8'))![0];
      expect(first, path).toContain('application/json+oembed');
      expect(/title="([^"]*)"/.exec(first)![1], path).not.toMatch(/[<>]|&[lg]t;/);
    }
  });
});

describe('the steps of WordPress, written again', () => {
  const frame = '<iframe src="https://a.example/" title="t" width="600" height="300"></iframe>';
  test.each([
    [
      'beyond the part that is read',
      `${' '.repeat(153_600)}<link type="application/json+oembed" href="https://a.example/x.json">`,
    ],
    ['after the head', '</head><link type="application/json+oembed" href="https://a.example/x.json">'],
    [
      'with a sign of less in its title',
      '<link title="a < b" type="application/json+oembed" href="https://a.example/x.json">',
    ],
    ['of another type', '<link type="application/json" href="https://a.example/x.json">'],
  ])('a link %s is not found', (_name, html) => expect(discover(Buffer.from(html))).toBeUndefined());

  test('what a stranger may not use is taken away, and without a frame nothing remains', () => {
    expect(posted({ type: 'rich', html: `<script src="x"></script><p style="a">${frame}</p>` }, 'S')).not.toMatch(
      /<script|<p|style/,
    );
    expect(posted({ type: 'rich', html: '<p>words</p>' }, 'S')).toBeUndefined();
    expect(posted({ type: 'link', html: frame }, 'S')).toBeUndefined();
    expect(posted({ type: 'rich', html: frame.replace('title="t"', 'loading="lazy" style="a"') }, 'S')).not.toMatch(
      /loading|style/,
    );
  });
});

describe('a post in a browser', () => {
  let site: Site;
  let host: Server;
  let post = '';
  beforeAll(async () => {
    site = await startSite();
    host = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(post),
    );
    await new Promise<void>((resolve) => host.listen(0, resolve));
  }, 120_000);
  afterAll(async () => {
    await site.close();
    host.close();
  });

  test.each([
    ['/en/calculators/training-in-cars/', '.inst[data-alive]'],
    ['/zh/cases/bloom-carbon-footprint/', 'h1'],
  ])('the address of %s becomes a frame that is alive and tells its height', async (path, sign) => {
    const address = discover(Buffer.from(await (await fetch(`${site.origin}${path}`)).arrayBuffer()))!;
    // The site is built for its public address and served from another.
    const here = (text: string) => text.replaceAll(absolute('/'), `${site.origin}/`);
    const response = await fetch(asked(here(address), `${site.origin}${path}`));
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const answer = (await response.json()) as { height: number; html: string; type: string };
    const body = here(posted(answer, 'Ab3dEf6h1J')!);
    expect(scriptOf(body)).not.toBe('');
    post = `<!doctype html><link rel="icon" href="data:,"><title>post</title>${scriptOf(body)}${body}`;
    const { page, messages, close } = await site.open(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await page.frames()[1]!.locator(sign).waitFor();
    const frame = page.locator('iframe');
    await expect.poll(() => frame.getAttribute('style')).toBeNull();
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    const real = await page.frames()[1]!.evaluate(() => document.documentElement.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs(Number(await frame.getAttribute('height')) - real)).toBeLessThanOrEqual(2);
    expect(Math.abs(real / answer.height - 1)).toBeLessThan(0.15);
    expect(messages).toEqual([]);
    await close();
  });
});
