import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales';
import { serve } from '../../src/server/serve';
import { startLighthouse, type Lighthouse } from '../support/lighthouse';

/** What Lighthouse cannot ask of a page that stands inside pages of others, by the path after the locale. */
const exceptions: readonly { of: RegExp; audits: readonly string[]; reason: string }[] = [
  {
    of: /^embed\/.|^teach\/[^/]+\/(do|launch)\//,
    audits: ['is-crawlable'],
    reason: 'asks not to be found, because the page it is taken from is to be found instead',
  },
  {
    of: /^embed\/.|^teach\/[^/]+\/(do|launch)\//,
    audits: ['robots-txt'],
    reason: 'may ask for nothing by its policy, and Lighthouse asks for robots.txt from inside the page',
  },
  {
    of: /^offline\/missing\/$/,
    audits: ['is-crawlable'],
    reason: 'is shown by the worker in the place of another page, and is not to be found by itself',
  },
];

/** A test for each page: 100 in accessibility, best practices and SEO by Lighthouse, as a phone sees it. */
export function hundredOn(pages: readonly { name: string; locale: Locale; path: string }[]): void {
  let server: Server;
  let origin: string;
  let lighthouse: Lighthouse;
  beforeAll(async () => {
    ({ server } = await serve('dist', 0));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    lighthouse = await startLighthouse();
  }, 120_000);
  afterAll(async () => {
    await lighthouse.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each(pages.map((page) => [`${page.name}, ${page.locale}`, page] as const))('%s', async (_name, page) => {
    const skip = exceptions.flatMap(({ of, audits }) => (of.test(page.path) ? audits : []));
    expect(await lighthouse.faults(`${origin}/${page.locale}/${page.path}`, skip)).toEqual([]);
  });
}
