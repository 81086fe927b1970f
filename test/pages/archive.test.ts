import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archivedEdition, differences } from '../../src/archive/editions';
import { frozenCopy } from '../../src/archive/copies';
import { href, release, site as published } from '../../src/site';
import { startSite, type Site } from '../browser/site';
import { treeEdition } from '../support/editions';

let site: Site;
beforeAll(async () => (site = await startSite()), 60_000);
afterAll(() => site.close());

test('the data files say what the records say, so that a release can be compared with the tree', () => {
  const [files, tree] = [archivedEdition(`dist/data/${release.id}`), treeEdition()];
  expect(tree.size).toBeGreaterThan(5000);
  expect(differences(tree, files)).toEqual([]);
  expect(differences(files, tree)).toEqual([]);
});

/** A made-up release whose copies are made of what is built. */
const frozen = { id: '2099.1', status: 'frozen', date: '2099-02-03' } as const;
const copyOf = (locale: 'en' | 'zh', path: string) =>
  frozenCopy(readFileSync(`dist/${locale}/embed/${path}/index.html`, 'utf8'), frozen, {
    at: `/archive/${frozen.id}/${locale}/${path}/`,
    origin: published.origin,
    base: published.base,
    locale,
  });

describe.each(['en', 'zh'] as const)('a frozen copy, %s', (locale) => {
  /** The copy in a sandbox of another page, as a host would show it. */
  const show = async (path: string, query: string) => {
    const opened = await site.open(`/${locale}/data/releases/`, { viewport: { width: 800, height: 900 } });
    const address = `${site.origin}${href(`/archive/${frozen.id}/${locale}/${path}/`)}`;
    const asked: string[] = [];
    await opened.page.route(`${address}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: copyOf(locale, path) }),
    );
    await opened.page.route(`${site.origin}/host`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts" width="700" height="900" src="${address}${query}"></iframe>`,
      }),
    );
    await opened.page.goto(`${site.origin}/host`);
    opened.messages.length = 0;
    opened.page.on('request', (request) => asked.push(request.url()));
    return { ...opened, asked, frame: opened.page.frameLocator('iframe') };
  };

  test('says that it is one, and leads to the live page with its state and answer', async () => {
    const { frame, messages, asked, close } = await show('training-in-cars', '?mode=hardware');
    await frame.locator('.inst[data-alive]').waitFor();
    expect(await frame.locator('main').textContent()).toContain(frozen.id);
    const link = frame.locator('#newer a');
    await link.hover();
    const target = new URL((await link.getAttribute('href'))!);
    expect(target.pathname).toBe(href(`/${locale}/calculators/training-in-cars/`));
    expect(target.searchParams.get('mode')).toBe('hardware');
    expect(target.searchParams.get('from')).toBe(frozen.id);
    const answer = Number(await frame.locator('.answer data').getAttribute('value'));
    expect(Number(target.searchParams.get('was')) / answer).toBeCloseTo(1, 5);
    expect(messages).toEqual([]);
    expect(asked).toEqual([]);
    await close();
  });

  test.each(['?newer=0', '?links=0'])(
    'with %s it says nothing of newer figures, and still that it is frozen',
    async (query) => {
      const { frame, messages, close } = await show('cases/bloom-carbon-footprint', query);
      await frame.locator('#newer').waitFor({ state: 'detached' });
      expect(await frame.locator('main').textContent()).toContain(frozen.id);
      expect(messages).toEqual([]);
      await close();
    },
  );
});

describe('the live page, reached from a frozen copy', () => {
  const told = async (path: string) => {
    const { page, messages, close } = await site.open(path);
    await page.locator('.inst[data-alive]').waitFor();
    const text = (await page.locator('.corrections').textContent())!.trim();
    const answer = await page.locator('.answer data').getAttribute('value');
    expect(messages).toEqual([]);
    await close();
    return { text, answer: Number(answer) };
  };
  const calculator = 'calculators/carbon-price/';

  test('says what it was and what it is now, in both languages', async () => {
    const { answer } = await told(`/en/${calculator}`);
    const link = `?from=2099.1&was=${answer * 2}`;
    expect((await told(`/en/${calculator}${link}`)).text).toMatch(
      /2099\.1 gave .*\d.*\. With the current figures it is .*\d/,
    );
    expect((await told(`/zh/${calculator}${link}`)).text).toMatch(
      /定稿版本2099\.1的结果是.*\d.*；按现在的数字是.*\d.*。/,
    );
  });

  test('says so when nothing moved', async () => {
    const { answer } = await told(`/en/${calculator}`);
    expect((await told(`/en/${calculator}?from=2099.1&was=${Number(answer.toPrecision(6))}`)).text).toContain(
      'The current figures give the same.',
    );
  });

  test.each(['?from=2099.1', '?was=5', '?from=2099.1&was=x', '?from=<b>&was=5', '?from=2099.1&was=Infinity'])(
    'says nothing for a link that is none: %s',
    async (query) => expect((await told(`/en/${calculator}${query}`)).text).toBe(''),
  );
});
