import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyboard } from '../../src/i18n/keyboard';
import { localePaths, type Locale } from '../../src/i18n/locales';
import { fill, messages } from '../../src/i18n/messages';
import { player } from '../../src/lessons/words/player';
import { startSite, type Site } from '../browser/site';
import { learnerIn } from '../browser/learner';
import { answersTo, builtLessons } from '../support/lessons';

/**
 * Everything the page on accessibility says of the keys, with keys alone. After each of them the focus stands on something that is shown,
 * in sight, not covered, with a ring around it.
 */

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

/** Where the focus is and what is wrong with it; a control that is drawn by its label has its ring there. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body || at === document.documentElement) return { name: 'nothing', faults: ['lost'] };
    const label = (at as HTMLInputElement).labels?.[0];
    const ringed = (one: Element | null | undefined) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const shown = label && at.getBoundingClientRect().width < 2 ? label : at;
    // What breaks over lines has its middle beside it.
    const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20)];
    // The card of a term closes by itself once the focus has left the word, and by Escape.
    const over = document.elementFromPoint(x, y);
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
      name: `${at.tagName.toLowerCase()} ${at.id || at.className} ${(at.getAttribute('aria-label') ?? label?.innerText ?? at.innerText ?? '').trim().slice(0, 40)}`,
      faults: [
        ...(ringed(at) || ringed(label) ? [] : ['no ring']),
        ...(inSight ? [] : ['out of sight']),
        ...(!inSight ||
        !over ||
        over.closest('[popover]') ||
        over.contains(shown) ||
        shown.contains(over) ||
        label?.contains(over)
          ? []
          : [`covered by ${over.tagName} ${over.className}`]),
      ],
    };
  });

/** Presses a key and looks where the focus is then. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => lookAtFocus(page), { message: `after ${key}` }).toMatchObject({ faults: [] });
}
const focused = <T>(page: Page, ask: (at: HTMLElement) => T): Promise<T> =>
  page.evaluate(`(${ask})(document.activeElement)`) as Promise<T>;
const focusOn = async (page: Page, selector: string): Promise<void> => {
  // A key first: a ring is for those who came by keyboard.
  await page.keyboard.press('Shift');
  await page.locator(selector).first().focus();
  expect(await focused(page, (at) => at !== document.body), selector).toBe(true);
};
const settled = (page: Page) => page.locator('#library section[aria-busy="false"]').waitFor();
const library = async (query: string) => {
  const opened = await site.open(`/en/cases/${query}`);
  await settled(opened.page);
  return opened;
};
/** A lesson at the first step that has an item of this kind. */
async function lessonAt(kind: string) {
  const { path, lesson } = builtLessons().find(({ lesson: { items } }) =>
    Object.values(items).some((item) => item.kind === kind && (item.kind !== 'order' || item.options.length > 2)),
  )!;
  const opened = await site.open(path);
  const learner = learnerIn(opened.page, lesson);
  await learner.awake();
  const [id] = Object.entries(lesson.items).find(
    ([, item]) => item.kind === kind && (item.kind !== 'order' || item.options.length > 2),
  )!;
  for (let step = lesson.steps.findIndex(({ items }) => items.includes(id)); step > 0; step--) await learner.next();
  await learner.item(id).waitFor();
  return { ...opened, lesson, learner, id, words: player[lesson.locale] };
}

/** Each part of the map, walked; a part that is added without a walk does not compile. */
const walks: Record<keyof typeof keyboard, () => Promise<{ messages: string[]; close: () => Promise<void> }>> = {
  async skip() {
    const opened = await site.open('/en/learn/five-cars/');
    const { page } = opened;
    await press(page, 'Tab');
    expect(await focused(page, (at) => at.textContent!.trim())).toBe(messages('en').skip);
    await page.keyboard.press('Enter');
    await press(page, 'Tab');
    expect(await focused(page, (at) => Boolean(at.closest('main')))).toBe(true);
    return opened;
  },

  async search() {
    const opened = await site.open('/zh/data/');
    await press(opened.page, '/');
    expect(await focused(opened.page, (at) => at.id)).toBe('header-search');
    await opened.page.keyboard.type('水');
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForURL('**/zh/search/?q=*');
    return opened;
  },

  async menu() {
    const opened = await site.open('/zh/', { viewport: { width: 320, height: 640 } });
    const { page } = opened;
    await focusOn(page, '.menu summary');
    await press(page, 'Enter');
    expect(await page.locator('.menu').getAttribute('open')).not.toBeNull();
    await press(page, 'Tab');
    expect(await focused(page, (at) => at.matches('.menu li:first-child a'))).toBe(true);
    await press(page, 'Shift+Tab');
    await press(page, 'Space');
    expect(await page.locator('.menu').getAttribute('open')).toBeNull();
    return opened;
  },

  async language() {
    const opened = await site.open('/en/calculators/training-in-cars/?runs=3');
    await focusOn(opened.page, 'header a[data-keep-query]');
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForURL('**/zh/calculators/training-in-cars/?runs=3');
    return opened;
  },

  async details() {
    const opened = await site.open('/en/learn/five-cars/');
    const { page } = opened;
    const folded = page.locator('figure details').first();
    await folded.locator('summary').focus();
    const before = await folded.getAttribute('open');
    await press(page, 'Enter');
    expect(await folded.getAttribute('open')).not.toBe(before);
    await press(page, 'Space');
    expect(await folded.getAttribute('open')).toBe(before);
    return opened;
  },

  async term() {
    const opened = await site.open('/en/learn/model-compression/');
    const { page } = opened;
    await focusOn(page, 'main .term');
    await press(page, 'Enter');
    await expect.poll(() => page.locator('.card:popover-open').count()).toBe(1);
    await press(page, 'Escape');
    await expect.poll(() => page.locator('.card:popover-open').count()).toBe(0);
    expect(await focused(page, (at) => at.matches('.term'))).toBe(true);
    return opened;
  },

  async slider() {
    const opened = await site.open('/en/calculators/training-in-cars/');
    const { page } = opened;
    await page.locator('.inst[data-alive]').waitFor();
    await focusOn(page, 'form.panel input[type="range"]');
    const [value, least, most] = await focused(page, (at) => {
      const { valueAsNumber, min, max } = at as HTMLInputElement;
      return [valueAsNumber, Number(min), Number(max)] as [number, number, number];
    });
    const now = () => focused(page, (at) => (at as HTMLInputElement).valueAsNumber);
    await press(page, 'ArrowRight');
    const little = (await now()) - value;
    expect(little).toBeGreaterThan(0);
    await press(page, 'PageUp');
    expect((await now()) - value - little).toBeGreaterThan(little);
    await press(page, 'Home');
    expect(await now()).toBe(least);
    await press(page, 'End');
    expect(await now()).toBe(most);
    expect(await focused(page, (at) => at.getAttribute('aria-valuetext'))).toBeTruthy();
    return opened;
  },

  async choice() {
    const opened = await site.open('/zh/calculators/training-in-cars/');
    const { page } = opened;
    await page.locator('.inst[data-alive]').waitFor();
    await focusOn(page, 'form.panel .seg input:checked');
    const first = await focused(page, (at) => (at as HTMLInputElement).value);
    await press(page, 'ArrowRight');
    expect(await focused(page, (at) => (at as HTMLInputElement).checked && (at as HTMLInputElement).value)).not.toBe(
      first,
    );
    await press(page, 'Tab');
    expect(await focused(page, (at) => (at as HTMLInputElement).type)).not.toBe('radio');
    return opened;
  },

  async select() {
    const opened = await site.open('/en/calculators/where-and-when/');
    const { page } = opened;
    await page.locator('.inst[data-alive]').waitFor();
    await focusOn(page, 'form.panel select');
    const now = () => focused(page, (at) => (at as HTMLSelectElement).selectedOptions[0]!.text);
    const first = await now();
    await press(page, 'ArrowDown');
    expect(await now()).not.toBe(first);
    await page.keyboard.type('Fra');
    await expect.poll(now).toBe('France');
    return opened;
  },

  async formats() {
    const opened = await site.open('/en/calculators/training-in-cars/');
    const { page } = opened;
    await page.locator('.inst[data-alive]').waitFor();
    const { citeMore, embedCode, downloadShow } = messages('en').calculator;
    for (const name of [citeMore, embedCode, downloadShow]) {
      await page.keyboard.press('Shift');
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      // The button gives way to a choice, which has the focus then.
      await expect.poll(() => focused(page, (at) => (at as HTMLInputElement).type)).toBe('radio');
      const first = await focused(page, (at) => (at as HTMLInputElement).value);
      await press(page, 'ArrowRight');
      expect(await focused(page, (at) => (at as HTMLInputElement).value)).not.toBe(first);
    }
    return opened;
  },

  async copy() {
    const opened = await site.open('/zh/cases/bloom-carbon-footprint/');
    const { page } = opened;
    await page.locator('.citebox[data-cite]').scrollIntoViewIfNeeded();
    await focusOn(page, '.citebox[data-cite] summary');
    await page.keyboard.press('Shift');
    await focusOn(page, '.citebox[data-cite] button');
    await press(page, 'Enter');
    await expect
      .poll(() => page.locator('.citebox[data-cite] button + [role="status"]').first().textContent())
      .not.toBe('');
    expect(await focused(page, (at) => at.tagName)).toBe('BUTTON');
    return opened;
  },

  async compare() {
    const opened = await site.open('/zh/calculators/training-in-cars/');
    const { page } = opened;
    await page.locator('.inst[data-alive]').waitFor();
    await focusOn(page, '.tools button');
    await press(page, 'Enter');
    await page.locator('section.compare').waitFor();
    await page.getByRole('button', { name: messages('zh').calculator.compareEnd }).focus();
    await press(page, 'Enter');
    expect(await page.locator('section.compare').count()).toBe(0);
    expect(await focused(page, (at) => at.matches('.tools button'))).toBe(true);
    return opened;
  },

  async facets() {
    const opened = await library('?verdict=watch');
    const { page } = opened;
    await focusOn(page, '.facets input:not(:disabled, :checked)');
    const before = await page.locator('#found').innerText();
    await press(page, 'Space');
    await expect.poll(() => page.locator('#found').innerText()).not.toBe(before);
    expect(await focused(page, (at) => (at as HTMLInputElement).checked)).toBe(true);
    await focusOn(page, '.chip');
    await press(page, 'Enter');
    expect(await focused(page, (at) => at.id)).toBe('found');
    return opened;
  },

  async sort() {
    const opened = await library('?verdict=watch&view=table');
    const { page } = opened;
    await focusOn(page, '.case-table thead th:last-child button');
    await press(page, 'Enter');
    await page.locator('.case-table thead th:last-child[aria-sort]').waitFor();
    await settled(page);
    expect(await focused(page, (at) => at.matches('.case-table thead th:last-child button'))).toBe(true);
    return opened;
  },

  async views() {
    const opened = await library('?verdict=watch&view=world');
    const { page } = opened;
    for (const view of ['world', 'time']) {
      await focusOn(page, `input[name="view"][value="${view}"]`);
      await press(page, 'Space');
      await page.locator(`.${view} .tally button`).first().waitFor();
      await focusOn(page, `.${view} .tally button`);
      await press(page, 'Enter');
      await settled(page);
      expect(await focused(page, (at) => at.getAttribute('aria-pressed'))).toBe('true');
      await press(page, 'Enter');
      await settled(page);
      expect(await focused(page, (at) => at.getAttribute('aria-pressed'))).toBe('false');
    }
    return opened;
  },

  async beside() {
    const opened = await library('?verdict=watch');
    const { page } = opened;
    for (const nth of [0, 1]) {
      await page.keyboard.press('Shift');
      await page.locator('.hit .beside input').nth(nth).focus();
      await press(page, 'Space');
    }
    await page.locator('.compare thead button').nth(1).waitFor();
    await focusOn(page, '.compare thead button');
    await press(page, 'Enter');
    expect(await focused(page, (at) => at.id)).toBe('side-by-side');
    await focusOn(page, '.compare .head button');
    await press(page, 'Enter');
    expect(await focused(page, (at) => at.id)).toBe('found');
    return opened;
  },

  async results() {
    const opened = await site.open('/en/search/');
    const { page } = opened;
    await focusOn(page, 'main input[type="search"]');
    await page.keyboard.type('energy');
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('.answers [role="status"]').innerText()).toMatch(/\d/);
    for (let tabs = 0; tabs < 12 && !(await focused(page, (at) => at.matches('.results a'))); tabs++)
      await press(page, 'Tab');
    expect(await focused(page, (at) => at.matches('.results a'))).toBe(true);
    const before = await page.locator('.results li').count();
    await focusOn(page, '.results .more button');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(before);
    await expect.poll(() => focused(page, (at) => at.matches('.results a'))).toBe(true);
    return opened;
  },

  async steps() {
    const opened = await lessonAt('choice');
    const { page } = opened;
    await focusOn(page, '.prog li:nth-child(1) button');
    await press(page, 'Enter');
    await expect.poll(() => focused(page, (at) => at.tagName)).toBe('H2');
    await focusOn(page, '.go .btn:not(.quiet)');
    await press(page, 'Enter');
    await expect.poll(() => focused(page, (at) => at.closest<HTMLElement>('[data-step]')?.dataset['step'])).toBe('1');
    expect(await focused(page, (at) => at.tagName)).toBe('H2');
    await focusOn(page, '.remember button');
    for (const _ of ['remember', 'wipe']) {
      await press(page, 'Enter');
      expect(await focused(page, (at) => at.matches('.remember button'))).toBe(true);
    }
    return opened;
  },

  async answer() {
    const opened = await lessonAt('choice');
    const { page, lesson, learner, id } = opened;
    const { right, wrong } = answersTo(lesson, id, '');
    for (const answer of [wrong, right]) {
      await page.keyboard.press('Shift');
      await learner.item(id).locator(`input[value="${answer}"]`).focus();
      await press(page, 'Space');
      await learner.checkButton(id).focus();
      await press(page, 'Enter');
      expect((await learner.says(id).innerText()).length).toBeGreaterThan(3);
      expect(await focused(page, (at) => Boolean(at.closest('.item')))).toBe(true);
    }
    return opened;
  },

  async order() {
    const opened = await lessonAt('order');
    const { page, learner, id, words, lesson } = opened;
    const rows = learner.item(id).locator('.sort li > span:first-child');
    const lowest = (await rows.allTextContents()).at(-1)!;
    const item = lesson.items[id]!;
    await page.keyboard.press('Shift');
    await learner
      .item(id)
      .getByRole('button', { name: fill(words.up, { item: lowest }) })
      .focus();
    for (let move = 1; move < (item.kind === 'order' ? item.options.length : 0); move++) {
      await press(page, 'Enter');
      expect(await focused(page, (at) => at.closest('li')?.firstElementChild?.textContent)).toBe(lowest);
    }
    expect((await rows.allTextContents())[0]).toBe(lowest);
    return opened;
  },

  async file() {
    const opened = await site.open('/en/teach/mark/');
    const { page } = opened;
    // Asked for first: what the browser opens before it is listened to is lost.
    const chooser = page.waitForEvent('filechooser');
    await page.locator('.marking textarea').waitFor();
    await focusOn(page, '.marking textarea');
    await press(page, 'Tab');
    expect(await focused(page, (at) => (at as HTMLInputElement).type)).toBe('file');
    await page.keyboard.press('Space');
    await chooser;
    return opened;
  },
};

describe('what the page on accessibility says of the keys is so', () => {
  test.each(Object.entries(keyboard).map(([id, { part }]) => [part.en, id as keyof typeof keyboard] as const))(
    '%s',
    async (_part, id) => {
      const { messages: said, close } = await walks[id]();
      expect(said).toEqual([]);
      await close();
    },
  );

  test.each(localePaths)('and the page prints every part (%s)', async (locale: Locale) => {
    const { page, close } = await site.open(`/${locale}/accessibility/`);
    for (const [id, { part, keys }] of Object.entries(keyboard))
      expect(await page.locator(`tr[id="${id}"]`).innerText()).toBe(`${part[locale]}\t${keys[locale]}`);
    await close();
  });
});

/** Pages that hold the most to step through. */
describe.each([
  '/en/',
  '/zh/learn/model-compression/',
  '/en/calculators/whose-number/',
  '/zh/cases/?verdict=watch',
  '/en/search/?q=water',
  '/zh/teach/assign/',
  '/en/teach/cars-in-one-model/do/',
  '/zh/data/electricity/ember-life-cycle/',
  '/en/embed/training-in-cars/',
])('Tab on %s', (path) => {
  test('goes through everything in the order of the page, always in sight, and out at the end', async () => {
    const { page, close } = await site.open(path);
    if (path.includes('/cases/')) await settled(page);
    if (path.includes('/search/')) await page.locator('.hit').first().waitFor();
    await page.locator('body').press('Shift');
    const faults: string[] = [];
    let steps = 0;
    for (; steps < 400; steps++) {
      await page.keyboard.press('Tab');
      const { name, faults: found } = await lookAtFocus(page);
      if (found.includes('lost')) break;
      faults.push(...found.map((fault) => `${name}: ${fault}`));
      const backwards = await page.evaluate(() => {
        const walked = window as unknown as { before?: Element };
        const at = document.activeElement!;
        const wrong = walked.before && walked.before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING;
        walked.before = at;
        return Boolean(wrong);
      });
      if (backwards) faults.push(`${name}: before the one before`);
    }
    expect(faults).toEqual([]);
    expect(steps).toBeGreaterThan(1);
    expect(steps).toBeLessThan(400);
    await close();
  });
});
