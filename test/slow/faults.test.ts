import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths, type Locale } from '../../src/i18n/locales';
import { messages } from '../../src/i18n/messages';
import { normaliseCode } from '../../src/lessons/classCode';
import { assigning } from '../../src/lessons/words/assigning';
import { marking } from '../../src/lessons/words/marking';
import { player } from '../../src/lessons/words/player';
import { printing } from '../../src/lessons/words/printing';
import { learnerIn } from '../browser/learner';
import { startSite, type Site } from '../browser/site';
import { builtLessons, mixedOutcomes, oneOfEachShape } from '../support/lessons';
import { kinds } from '../pages/kinds';

/** Something fails: the reader keeps the text, the answer and their work, and is told in their language what is off. */
let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

interface Fault {
  options?: BrowserContextOptions;
  /** Requests that fail. */
  lost?: RegExp;
  /** A policy that the page's own host, a proxy or a school sets. */
  policy?: string;
  /** Runs before any script of the page. */
  before?: () => void;
  /** Timers wait for the test. */
  clock?: boolean;
}

/** Opens a page under a fault, lets what waits eight seconds come at once, and closes it. */
async function under(fault: Fault, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...fault.options });
  try {
    const page = await context.newPage();
    if (fault.clock) await page.clock.install();
    if (fault.before) await page.addInitScript(fault.before);
    if (fault.lost) await page.route(fault.lost, (route) => route.abort());
    if (fault.policy)
      await page.route(site.origin + path, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': fault.policy! },
        });
      });
    const tools = await context.newCDPSession(page);
    await tools.send('Animation.enable');
    await page.goto(site.origin + path);
    await tools.send('Animation.setPlaybackRate', { playbackRate: 100 });
    await look(page);
  } finally {
    await context.close();
  }
}

const told = (page: Page, text: string) =>
  page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 15_000 });
const calculator = 'calculators/training-in-cars/';
/** GPT-3 as its makers published it, which is the standard example: 9.66 cars over their lifetimes. */
const standard = async (page: Page) => {
  const value = page.locator('.answer data[data-quantity="equivalents"]');
  await value.waitFor({ state: 'visible' });
  expect(Number(await value.getAttribute('value'))).toBeCloseTo(9.66, 2);
};

describe('no script runs', () => {
  test.each(kinds.map(({ name, path, sameForm }) => [name, `/${sameForm ?? 'zh'}/${path}`] as const))(
    'on the page “%s” every control works by itself or the page says that it cannot',
    (_name, path) =>
      under({ options: { javaScriptEnabled: false } }, path, async (page) => {
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
        const dead = page.locator(
          'main :is(button:not([popovertarget], [type="reset"]), input, select, textarea):not(form[action] *, .pledge *):visible',
        );
        if ((await dead.count()) > 0) await page.locator('.late').first().waitFor({ state: 'visible' });
      }),
  );

  const faults: readonly [string, Fault][] = [
    ['switched off', { options: { javaScriptEnabled: false } }],
    ['forbidden by a policy', { policy: "script-src 'none'" }],
  ];
  test.each(faults.flatMap(([name, fault]) => localePaths.map((locale) => [name, locale, fault] as const)))(
    '%s, in %s: calculator, explainer, lesson, search and case say what there is and what is off',
    async (_name, locale, fault) => {
      const t = messages(locale);
      await under(fault, `/${locale}/${calculator}?model=bloom-176b`, async (page) => {
        await standard(page);
        await told(page, t.calculator.heldFailed);
        expect(await page.locator('#models tbody tr').count()).toBeGreaterThan(20);
      });
      await under(fault, `/${locale}/learn/five-cars/`, async (page) => {
        await told(page, t.figureEmbed.asleep);
        expect(await page.locator('.fig svg').count()).toBeGreaterThan(0);
        expect(await page.locator('.fig table').count()).toBeGreaterThan(0);
      });
      await under(fault, `/${locale}/teach/cars-in-one-model/do/`, (page) => told(page, player[locale].noScript));
      await under(fault, `/${locale}/search/`, (page) => told(page, t.search.noScript));
      await under(fault, `/${locale}/cases/bloom-carbon-footprint/`, async (page) => {
        expect(await page.locator('main a').count()).toBeGreaterThan(10);
      });
    },
  );
});

describe.each(localePaths)('one part of the script does not come, in %s', (locale) => {
  const t = messages(locale);

  test.each([
    ['the component', /\/_astro\/View\./],
    ['the runtime', /\/_astro\/svelte\./],
    ['what wakes components', /\/_astro\/client\.svelte\./],
    ['a part of the component', /\/_astro\/Shell\./],
  ])('%s of a calculator: the answer stays, is released and explained', (_name, lost) =>
    under({ lost, clock: true }, `/${locale}/${calculator}?model=bloom-176b`, async (page) => {
      await page.clock.runFor(9_000);
      await standard(page);
      await told(page, t.calculator.heldFailed);
      expect(await page.locator('.held-note').isVisible()).toBe(false);
      expect(await page.locator('#models tbody tr').count()).toBeGreaterThan(20);
    }),
  );

  test('the figures that a link needs: the standard example is shown and called so', () =>
    under({ lost: /\/data\/.*\.(json|txt)$/ }, `/${locale}/${calculator}?country=FRA`, async (page) => {
      await page.locator('.inst[data-alive]').waitFor();
      await standard(page);
      await told(page, t.calculator.heldFailed);
    }));

  test('the figures that a choice needs: the last answer stays, and that is said', () =>
    under({ lost: /\/data\/.*\.(json|txt)$/ }, `/${locale}/${calculator}`, async (page) => {
      await page.locator('.inst[data-alive]').waitFor();
      await page.locator('.modes input').last().focus();
      await told(page, t.calculator.gridFailed);
      await standard(page);
    }));

  test('what is fetched when it is asked for: each says that it did not come', () =>
    under(
      { lost: /\/_astro\/(Cite|Embedding|Files|Compare)\.(?!astro)[\w-]+\.js/ },
      `/${locale}/${calculator}`,
      async (page) => {
        await page.locator('.inst[data-alive]').waitFor();
        for (const name of [t.calculator.citeMore, t.calculator.embedCode, t.calculator.downloadShow]) {
          const part = page.locator('.give > div').filter({ has: page.getByRole('button', { name, exact: true }) });
          await part.getByRole('button', { name, exact: true }).click();
          await part.getByText(t.calculator.downloadFailed).waitFor();
        }
        await page.getByRole('button', { name: t.calculator.compareKeep, exact: true }).click();
        await told(page, t.calculator.compareFailed);
        await standard(page);
      },
    ));

  test('a figure of an explainer: it stays as it was drawn, with its table', () =>
    under({ lost: /\/_astro\/FiveCars\./ }, `/${locale}/learn/five-cars/`, async (page) => {
      await page.locator('.fig').first().scrollIntoViewIfNeeded();
      await told(page, t.figureEmbed.asleep);
      expect(await page.locator('.fig svg').count()).toBeGreaterThan(0);
    }));

  test('what writes citations: those that came with the page stay, the others say so', () =>
    under({ lost: /\/_astro\/fill\./ }, `/${locale}/learn/five-cars/`, async (page) => {
      const box = page.locator('[data-cite]');
      await box.scrollIntoViewIfNeeded();
      await box.locator('summary').last().click();
      await box.locator('details[open] pre').getByText(t.calculator.downloadFailed).waitFor();
      expect((await box.locator('pre').first().innerText()).length).toBeGreaterThan(40);
    }));

  test('the tools for teachers: each says that it could not start', async () => {
    const lost = /\/_astro\/(Assign|Marking|PrintPack)\./;
    await under({ lost }, `/${locale}/teach/assign/`, (page) => told(page, assigning[locale].noScript));
    await under({ lost }, `/${locale}/teach/mark/`, (page) => told(page, marking[locale].noScript));
    await under({ lost }, `/${locale}/teach/cars-in-one-model/print/`, (page) => told(page, printing[locale].noScript));
  });
});

describe.each(localePaths)('the search index is missing, in %s', (locale) => {
  const t = messages(locale);
  const word = { en: 'heat', zh: '余热' }[locale];

  test.each([
    ['whole', /\/pagefind\//],
    ['its engine', /\/pagefind\/(cases\/)?pagefind\.js/],
    ['its table', /\.pf_meta/],
    ['the words', /\/index\/.*\.pf_index/],
    ['the texts', /\/fragment\//],
  ])('%s: search page and library say so and lead on', async (_name, lost) => {
    await under({ lost }, `/${locale}/search/?q=${encodeURIComponent(word)}`, async (page) => {
      await told(page, t.search.failed);
      await page.locator('.results').getByRole('button', { name: t.search.again }).waitFor();
      expect(await page.locator('.results[aria-busy]').count()).toBe(0);
    });
    await under({ lost }, `/${locale}/cases/?q=${encodeURIComponent(word)}`, async (page) => {
      await told(page, t.cases.failed);
      expect(await page.getByRole('link', { name: t.cases.all }).first().getAttribute('href')).toBe(
        `/${locale}/cases/all/`,
      );
    });
  });

  test('so is the library itself: the list that came with the page stays', () =>
    under({ lost: /\/cases\/library\/|\/_astro\/start\./ }, `/${locale}/cases/?verdict=watch`, async (page) => {
      await told(page, t.cases.failed);
      expect(await page.locator('#library [aria-busy="true"]').count()).toBe(0);
      expect(await page.locator('#library a[data-choice]').count()).toBeGreaterThan(10);
    }));
});

const shapes = oneOfEachShape();
const lessons = builtLessons().filter(({ id }) => shapes.includes(id));
const lessonOf = (locale: Locale) => lessons.find((one) => one.locale === locale)!;
const code = 'KITE 47';
const withCode = (path: string) => `${path}?${new URLSearchParams({ code })}`;
const oneGroup = /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/;

/** Plays a lesson to its end and takes code and file. */
async function toTheEnd(page: Page, locale: Locale): Promise<void> {
  const { lesson } = lessonOf(locale);
  const learner = learnerIn(page, lesson, normaliseCode(code));
  await learner.awake();
  await learner.play(mixedOutcomes(lesson));
  expect(await learner.resultCode()).toMatch(oneGroup);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: player[locale].saveFile }).click();
  expect((await download).suggestedFilename()).toMatch(/\.html$/);
}

test.each(localePaths)('a lesson goes on to its end when the connection breaks off in the middle (%s)', (locale) =>
  under({}, withCode(lessonOf(locale).path), async (page) => {
    await page.context().setOffline(true);
    await toTheEnd(page, locale);
  }),
);

const storageFaults: readonly [string, () => void][] = [
  [
    'forbidden',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
];
describe.each(storageFaults)('storage is %s', (_name, before) => {
  test.each(localePaths)('a lesson goes on and says that nothing was kept (%s)', (locale) =>
    under({ before }, withCode(lessonOf(locale).path), async (page) => {
      await learnerIn(page, lessonOf(locale).lesson).awake();
      await page.getByRole('button', { name: player[locale].remember }).click();
      await told(page, player[locale].cannotRemember);
      await toTheEnd(page, locale);
    }),
  );

  test.each(['act/pledge/', 'teach/mark/', 'teach/assign/', calculator, 'cases/?verdict=watch', 'search/?q=heat'])(
    '%s goes on as ever',
    (path) =>
      under({ before }, `/en/${path}`, async (page) => {
        const wrong: string[] = [];
        page.on('pageerror', (error) => wrong.push(error.message));
        await page.reload();
        await page.waitForLoadState('networkidle');
        expect(wrong).toEqual([]);
        expect(await page.locator('main .late:visible').count()).toBe(0);
        expect(await page.locator('main [data-lost]:visible').count()).toBe(0);
      }),
  );
});

describe.each(['1970-01-01T00:00:10Z', '2099-12-31T23:59:50Z'])('the clock says %s', (time) => {
  /** Opens a page at the time of the device. */
  const at = (path: string, look: (page: Page) => Promise<void>) =>
    under({}, '/robots.txt', async (page) => {
      await page.clock.setFixedTime(new Date(time));
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      await page.goto(site.origin + path);
      await look(page);
      expect(wrong).toEqual([]);
    });
  const answer = async (page: Page) => {
    await page.locator('.inst[data-alive]').waitFor();
    return page.locator('.answer-side .say').innerText();
  };

  test('answers and the note on newer figures are the same; a citation has the day of the device', async () => {
    const link = `/en/${calculator}?model=bloom-176b&country=FRA&from=2026.1&was=1`;
    let said = '';
    let note = '';
    await under({}, link, async (page) => {
      said = await answer(page);
      note = await page.locator('.corrections').innerText();
    });
    await at(link, async (page) => {
      expect(await answer(page)).toBe(said);
      expect(await page.locator('.corrections').innerText()).toBe(note);
      expect(note).not.toBe('');
      const give = page.locator('#give');
      await give.scrollIntoViewIfNeeded();
      await give.getByRole('radio', { name: 'RIS', exact: true }).check({ force: true });
      const dayThere = new Date(time).toLocaleDateString('sv');
      await expect.poll(() => give.locator('pre').first().textContent()).toContain(dayThere.slice(0, 4));
    });
  });

  test('a lesson goes to its end', () => at(withCode(lessonOf('en').path), (page) => toTheEnd(page, 'en')));
});
