import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { startSite, type Opened, type Site } from '../browser/site';
import { budgets } from '../budgets';
import { factors, sources } from '../content/entries';

/** Every figure on disk, as it is embedded in each language. */
const ids = globSync('src/figures/*/Figure.astro').map((file) => file.replaceAll('\\', '/').split('/')[2]!);
const series = factors()
  .filter(({ data }) => data.series)
  .map(({ id }) => id);
const figureEmbeds = localePaths.flatMap((locale) =>
  ids.map((id) => ({ locale, id, path: `/${locale}/embed/figures/${id}/` })),
);
const seriesEmbeds = localePaths.flatMap((locale) =>
  series.map((id) => ({ locale, id, path: `/${locale}/embed/series/${id}/` })),
);
const read = (path: string) => readFileSync(`dist${path}index.html`, 'utf8');

const words = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const figureIn = (html: string, title: string): string | undefined =>
  [...html.matchAll(/<figure class="fig[\s\S]*?<\/figure>/g)]
    .map(([figure]) => words(figure))
    .find((one) => one.startsWith(title));

test('there is an embed of every figure and of every series', () => {
  expect(ids.length).toBeGreaterThanOrEqual(50);
  expect(series.length).toBeGreaterThanOrEqual(5);
  expect(
    [...figureEmbeds, ...seriesEmbeds].map(({ path }) => path).filter((path) => !existsSync(`dist${path}index.html`)),
  ).toEqual([]);
});

describe.each(localePaths)('the file, in %s', (locale) => {
  const here = figureEmbeds.filter((one) => one.locale === locale);
  const all = [...here, ...seriesEmbeds.filter((one) => one.locale === locale)];

  test('is one file under a policy that allows its own script and style, and within the budget', () => {
    for (const { path } of all) {
      const html = read(path);
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)![1]!;
      expect(policy, path).toMatch(
        /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types (svelte-trusted-html|'none')$/,
      );
      expect(html, path).not.toMatch(/type="module"|<link[^>]+stylesheet|<[^>]+\ssrc="|<astro-|\sstyle="/);
      expect(html, path).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
      expect(brotliCompressSync(html).length / 1000, path).toBeLessThanOrEqual(budgets.embed.total);
      // Links are read elsewhere, so each has an address of its own.
      for (const [, href] of html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/<a\b[^>]*\shref="([^"]*)"/g))
        expect(href, path).toMatch(/^https?:\/\//);
    }
  });

  test('says what its explainer shows, word for word, and leads to that place', () => {
    const codes = read(`/${locale}/embed/`);
    for (const { id, path } of here) {
      const html = read(path);
      const title = words(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)![1]!);
      const [, page, place] = /A figure from|图出自/.test(html)
        ? /<p>(?:A figure from “|图出自《)<a href="https?:\/\/[^/]+(\/[^"#]+)#([^"]+)"/.exec(html)!
        : [];
      const explainer = read(page!);
      expect(explainer, path).toContain(`<figure class="fig keep" id="${place}"`);
      expect(explainer, path).toContain(`href="/${locale}/embed/#figures-${id}"`);
      expect(codes, path).toContain(`id="figures-${id}"`);
      expect(codes, path).toContain(`href="${path}"`);
      const shown = figureIn(html, title);
      expect(shown!.length, path).toBeGreaterThan(100);
      expect(shown, path).toBe(figureIn(explainer, title));
    }
  });

  test('has its numbers as a table, or is one', () => {
    for (const { path } of all) expect(read(path), path).toMatch(/<table[\s\S]*?<td/);
  });

  test('names the source of every record whose number it prints', () => {
    const sourceOf = new Map(factors().map(({ id, data }) => [id, data.source as string]));
    const who = new Map(
      sources().map(({ id, data }) => [id, JSON.stringify([data.authors, String(data.date).slice(0, 4)])]),
    );
    let seen = 0;
    for (const { path } of here) {
      const html = read(path);
      const foot = html.slice(html.indexOf('<footer'), html.indexOf('</footer>'));
      const named = new Set(
        [...foot.matchAll(/\/data\/([a-z0-9-]+\/[a-z0-9-]+)\//g)].map(([, id]) => who.get(sourceOf.get(id!)!)),
      );
      for (const [, id] of html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/data-figure="([^"#]+)/g)) {
        seen++;
        expect(named.has(who.get(sourceOf.get(id!)!)), `${path}: ${id}`).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('in a frame with sandbox="allow-scripts" from another origin', () => {
  let site: Site;
  let host: Server;
  let origin: string;
  let framed = '';
  let opened: Opened;
  beforeAll(async () => {
    site = await startSite();
    host = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<!doctype html><title>host</title><link rel="icon" href="data:,"><script>window.heard=[];addEventListener("message",(event)=>heard.push(event.data))</script><iframe sandbox="allow-scripts" width="600" height="600" src="${framed}"></iframe>`,
        ),
    );
    await new Promise<void>((resolve) => host.listen(0, resolve));
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    // A page with an icon of its own, so that no browser asks for another meanwhile.
    opened = await site.open('/en/about/');
  }, 120_000);
  afterAll(async () => {
    await site.close();
    host.close();
  });

  async function show(path: string) {
    framed = site.origin + path;
    opened.messages.length = 0;
    const asked: string[] = [];
    const note = (request: { url(): string }) => void asked.push(request.url());
    opened.page.on('request', note);
    await opened.page.goto(`${origin}/`, { waitUntil: 'load' });
    const frame = opened.page.frames()[1]!;
    return { frame, asked, done: () => opened.page.off('request', note) };
  }

  test.each(localePaths)(
    'every figure wakes, moves, tells its height, and asks for nothing (%s)',
    async (locale) => {
      // The script of a figure is the same in every language, so each is woken in one.
      const turn = localePaths.indexOf(locale);
      for (const { path } of figureEmbeds.filter(
        ({ id, locale: own }) => own === locale && ids.indexOf(id) % localePaths.length === turn,
      )) {
        const { frame, asked, done } = await show(path);
        const found = await frame.evaluate(async () => {
          // Moved one after the other, each as a reader's hand would, until one changes what is drawn or said.
          const drawn = () => [...document.querySelectorAll('[data-part]')].map((part) => part.innerHTML).join();
          const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
            '[data-part] :is(input, select, button)',
          );
          const start = drawn();
          for (const control of controls) {
            if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
            else if (control.type === 'range') control.value = (control as HTMLInputElement).max;
            else control.click();
            for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
            await new Promise((resolve) => setTimeout(resolve));
            if (drawn() !== start) return { controls: controls.length, answers: true };
          }
          return { controls: controls.length, answers: false };
        });
        expect(found.controls, path).toBeGreaterThan(0);
        expect(found.answers, path).toBe(true);
        await opened.page.waitForFunction(
          (real) =>
            (window as unknown as { heard: { type?: string; height?: number }[] }).heard
              .filter(({ type }) => type === 'embed-size')
              .some(({ height }) => Math.abs(height! - real) <= 2),
          await frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
        );
        expect(opened.messages, path).toEqual([]);
        expect(asked, path).toEqual([`${origin}/`, site.origin + path]);
        done();
      }
    },
    180_000,
  );

  test('every series tells its height and asks for nothing', async () => {
    for (const { path } of seriesEmbeds) {
      const { frame, asked, done } = await show(path);
      expect(await frame.locator('svg').count(), path).toBeGreaterThan(0);
      await opened.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
      expect(opened.messages, path).toEqual([]);
      expect(asked, path).toEqual([`${origin}/`, site.origin + path]);
      done();
    }
  });

  test('follows the theme asked for, and takes one it does not know as none', async () => {
    const scheme = async (query: string) => {
      const { frame, done } = await show(`/en/embed/figures/five-cars/${query}`);
      done();
      return frame.evaluate(() => [
        getComputedStyle(document.documentElement).colorScheme,
        getComputedStyle(document.body).backgroundColor,
      ]);
    };
    const start = await scheme('');
    expect(start[0]).toBe('light dark');
    expect((await scheme('?theme=dark'))[0]).toBe('dark');
    expect((await scheme('?theme=light'))[0]).toBe('light');
    expect((await scheme('?theme=transparent'))[1]).toBe('rgba(0, 0, 0, 0)');
    expect(await scheme('?theme=pink')).toEqual(start);
    expect(await scheme('?theme=auto')).toEqual(start);
  });

  test('with links=0 nothing leads out, what is written later included', async () => {
    const count = async (query: string) => {
      const { frame, done } = await show(`/en/embed/figures/pledges/${query}`);
      done();
      await frame.locator('details.reveal > summary').click();
      const first = await frame.locator('.reveal a').first().textContent();
      await frame.locator('.reveal label').nth(1).click();
      await expect.poll(() => frame.locator('.reveal a').first().textContent(), { timeout: 10_000 }).not.toBe(first);
      return frame.evaluate(() => document.querySelectorAll('a[href]').length);
    };
    expect(await count('')).toBeGreaterThan(5);
    expect(await count('?links=0')).toBe(0);
  });

  test('its links open in the frame where the sandbox lets nothing leave it', async () => {
    const { frame, done } = await show('/en/embed/figures/five-cars/');
    done();
    expect(await frame.locator('base').getAttribute('target')).toBeNull();
    expect(read('/en/embed/figures/five-cars/')).toContain('<base target="_top">');
  });
});
