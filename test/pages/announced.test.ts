import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { startSite, type Site } from '../browser/site';
import { learnerIn } from '../browser/learner';
import { answersTo, builtLessons } from '../support/lessons';

/** What a screen reader is given to say by itself: the texts of live regions, in the order in which they change. */

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], output';

/** Notes from now on every live region that changes, with its new text; changes of one frame are one announcement. */
const listen = (page: Page) =>
  page.evaluate((live) => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    let changed = new Set<Element>();
    new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region) changed.add(region);
      }
      if (changed.size > 0)
        requestAnimationFrame(() => {
          // Of what is not shown nothing is said.
          for (const region of changed)
            if (region.checkVisibility() && region.textContent.trim()) heard.push(region.textContent.trim());
          changed = new Set();
        });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, regions);
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
/** Longer than the pause after which a page says what is new. */
const silence = (page: Page) => page.waitForTimeout(1000);

describe('a calculator', () => {
  test('says the new answer once after a slider was dragged, and nothing while it moves', async () => {
    const { page, close } = await site.open('/en/calculators/training-in-cars/');
    await page.locator('.inst[data-alive]').waitFor();
    // The first touch fetches the rest of the data.
    await page.locator('form.panel input[type="range"]').first().press('ArrowRight');
    await silence(page);
    await listen(page);
    await page.evaluate(async () => {
      const slider = document.querySelector<HTMLInputElement>('form.panel input[type="range"]')!;
      for (let step = 0; step < 40; step++) {
        slider.valueAsNumber += 5;
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    });
    await silence(page);
    const texts = await heard(page);
    // A busy machine may take one pause between two frames for a hand at rest.
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThanOrEqual(2);
    expect(texts.at(-1)).toBe((await page.locator('.say').textContent())!.trim());
    await close();
  });

  test('says that a link asked for what there is not', async () => {
    const { page, close } = await site.open('/zh/calculators/training-in-cars/?model=no-such-model');
    await page.locator('.corrections:not(:empty)').waitFor();
    expect(await page.locator('.corrections').getAttribute('role')).toBe('status');
    expect((await page.locator('.corrections').innerText()).length).toBeGreaterThan(10);
    await close();
  });
});

describe('a figure', () => {
  test('has nothing that repeats the value which the slider says itself', async () => {
    const { page, close } = await site.open('/en/learn/model-compression/');
    const slider = page.locator('figure input[type="range"]').first();
    await slider.scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr]) input[type="range"]').first().waitFor();
    await listen(page);
    for (let press = 0; press < 5; press++) await slider.press('ArrowRight');
    await silence(page);
    const said = await slider.getAttribute('aria-valuetext');
    expect(said).toBeTruthy();
    expect((await heard(page)).filter((text) => text === said)).toEqual([]);
    await close();
  });
});

describe('the number of results', () => {
  test('is said once for each box that is ticked in the library', async () => {
    const { page, close } = await site.open('/en/cases/?verdict=watch');
    await page.locator('#library section[aria-busy="false"]').waitFor();
    await listen(page);
    await page.locator('.facets input:not(:disabled, :checked)').first().press('Space');
    await silence(page);
    expect(await heard(page)).toEqual([await page.locator('#found').innerText()]);
    await close();
  });

  test('is said in the search once the words are typed', async () => {
    const { page, close } = await site.open('/zh/search/');
    await page.locator('main input[type="search"]').focus();
    await listen(page);
    await page.keyboard.type('水');
    await page.locator('.results li').first().waitFor();
    await silence(page);
    const texts = await heard(page);
    expect(texts.at(-1)).toMatch(/\d/);
    // On their way, if that takes long, and found.
    expect(texts.length).toBeLessThanOrEqual(2);
    await close();
  });

  test('is said where a list narrows as one types', async () => {
    const { page, close } = await site.open('/en/data/');
    await page.locator('#narrow').focus();
    await listen(page);
    await page.keyboard.type('water');
    await silence(page);
    expect((await heard(page)).at(-1)).toMatch(/\d/);
    await close();
  });
});

test('a lesson says once what is wrong with an answer, and once that it is right', async () => {
  const { path, lesson } = builtLessons().find(({ lesson: { items } }) =>
    Object.values(items).some(({ kind }) => kind === 'choice'),
  )!;
  const { page, close } = await site.open(path);
  const learner = learnerIn(page, lesson);
  await learner.awake();
  const [id] = Object.entries(lesson.items).find(([, { kind }]) => kind === 'choice')!;
  for (let step = lesson.steps.findIndex(({ items }) => items.includes(id)); step > 0; step--) await learner.next();
  const { right, wrong } = answersTo(lesson, id, '');
  await listen(page);
  for (const [count, answer] of [wrong, right].entries()) {
    await learner.put(id, answer);
    await learner.checkButton(id).press('Enter');
    await silence(page);
    expect(await heard(page)).toHaveLength(count + 1);
  }
  await close();
});

test('copying says that it is done, or that the text is selected', async () => {
  const { page, close } = await site.open('/en/calculators/training-in-cars/');
  await page.locator('.inst[data-alive]').waitFor();
  await listen(page);
  const { copyLink, copied, copyFailed } = messages('en').calculator;
  await page.getByRole('button', { name: copyLink }).press('Enter');
  await silence(page);
  const texts = await heard(page);
  expect(texts).toHaveLength(1);
  expect([copied, copyFailed]).toContain(texts[0]);
  await close();
});
