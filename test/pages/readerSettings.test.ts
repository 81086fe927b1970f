import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Opened, type Site } from '../browser/site';
import { kinds } from './kinds';

/** What readers set in their system and browser, on every kind of page: zoom, spacing of text, less motion, colours of their own. */

let site: Site;
let opened: Opened;
let page: Page;
beforeAll(async () => {
  site = await startSite();
  opened = await site.open('/robots.txt', { bypassCSP: true, reducedMotion: 'reduce' });
  ({ page } = opened);
}, 120_000);
afterAll(() => site.close());

/** Kinds of one form are looked at once, and one after the other in the two languages. */
const paths = kinds.map(({ path, sameForm }, index) => `/${sameForm ?? (index % 2 ? 'zh' : 'en')}/${path}`);
const wide = { width: 1280, height: 900 };
/** What a window of 1280 by 1024 pixels shows at 400 %. */
const zoomed = { width: 320, height: 256 };

async function goTo(path: string, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await page.goto(site.origin + path, { waitUntil: 'load' });
}

describe('at 400 %', () => {
  test.each(paths)('%s scrolls in one direction only, and nothing covers what has the focus', async (path) => {
    await goTo(path, zoomed);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(zoomed.width);
    const faults = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('body *')];
      const stays = all.filter(
        (one) =>
          /sticky|fixed/.test(getComputedStyle(one).position) && one.checkVisibility() && !one.matches('[popover]'),
      );
      const reached = all.filter(
        (one) =>
          one.matches(
            'a[href], button:enabled, input:enabled:not([type="hidden"]), select:enabled, textarea:enabled, summary',
          ) && one.checkVisibility({ visibilityProperty: true }),
      );
      // The lists of all cases and of all records repeat themselves.
      const some = reached.filter((_, index) => index < 60 || index % 20 === 0);
      const lost = some.filter((one) => {
        one.focus();
        const label = (one as HTMLInputElement).labels?.[0];
        const box = (label && one.getBoundingClientRect().width < 2 ? label : one).getClientRects()[0];
        return (
          document.activeElement !== one ||
          !box ||
          box.top >= innerHeight ||
          box.bottom <= 0 ||
          box.right <= 0 ||
          box.left >= innerWidth
        );
      });
      const name = (one: HTMLElement) => `${one.tagName} ${one.className} ${one.innerText.slice(0, 30)}`;
      return { stays: stays.map(name), lost: lost.map(name) };
    });
    expect(faults).toEqual({ stays: [], lost: [] });
  });
});

/** The four spacings of WCAG 2.2, success criterion 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

describe('with the text spacing of WCAG 1.4.12', () => {
  test.each(paths)('%s cuts nothing off and covers nothing', async (path) => {
    await goTo(path, wide);
    await page.addStyleTag({ content: spacing });
    for (const width of [wide.width, zoomed.width]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((one) => {
            const { overflowX, overflowY, clipPath } = getComputedStyle(one);
            // Read by screen readers only; drawn, not written; a list shows its choice in full once it is open.
            if (clipPath !== 'none' || one instanceof SVGElement || one.matches('select, option, input')) return false;
            const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
            return (
              one.checkVisibility({ visibilityProperty: true }) &&
              one.innerText.trim() !== '' &&
              ((clips(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
                (clips(overflowY) && one.scrollHeight > one.clientHeight + 1))
            );
          })
          .map((one) => `${one.tagName} ${one.className} ${one.innerText.slice(0, 40)}`),
      );
      expect(cut, `${width} px`).toEqual([]);
    }
  });
});

describe('with reduced motion', () => {
  test.each(paths)('%s moves nothing', async (path) => {
    await goTo(path, wide);
    const moving = await page.evaluate(() => [
      // What only waits, and then stands there at once, is no motion.
      ...document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0)
        .map(() => 'an animation'),
      ...[...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(one);
          const animated = animationName !== 'none' && parseFloat(animationDuration) > 0;
          return parseFloat(transitionDuration) > 0 || animated || scrollBehavior === 'smooth';
        })
        .map((one) => `${one.tagName} ${one.className}`),
    ]);
    expect(moving).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' }));
  afterAll(() => page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', reducedMotion: 'reduce' }));

  /** Colours of the system as the browser names them here, and what is painted. */
  const painted = <T>(ask: (system: { canvas: string; text: string }) => T): Promise<T> =>
    page.evaluate(`(() => {
      const probe = document.createElement('i');
      probe.id = 'probe';
      document.body.append(probe);
      const read = (colour) => { probe.setAttribute('class', ''); probe.style.color = colour; return getComputedStyle(probe).color; };
      const system = { canvas: read('Canvas'), text: read('CanvasText') };
      probe.remove();
      return (${ask})(system);
    })()`) as Promise<T>;

  test('a calculator: what is chosen, sliders, lists, marks and the scale can be told apart', async () => {
    await goTo('/en/calculators/training-in-cars/', wide);
    await page.locator('.inst[data-alive]').waitFor();
    const seen = await painted((system) => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      const chosen = style('.seg label:has(:checked)');
      const other = style('.seg label:not(:has(:checked))');
      const steps = [...document.querySelectorAll('.ruler i')].map((step) => getComputedStyle(step).backgroundColor);
      return {
        chosen: [chosen.backgroundColor === system.text, chosen.color === system.canvas],
        other: [other.backgroundColor !== system.text, other.color === system.text],
        // Drawn by backgrounds, which forced colours take away.
        slider: style('input[type="range"]').forcedColorAdjust,
        select: [style('select').forcedColorAdjust, style('select').backgroundImage !== 'none'],
        edge: style('.units .mark').stroke === system.text,
        steps: [new Set(steps).size, steps.includes(system.canvas)],
        here: parseFloat(style('.ruler .here').outlineWidth) > 0,
        tag: style('.heat').backgroundImage !== 'none',
        range: [style('.range .span').stroke === system.text, style('.range .mark').stroke === system.text],
      };
    });
    expect(seen).toEqual({
      chosen: [true, true],
      other: [true, true],
      slider: 'none',
      select: ['none', true],
      edge: true,
      steps: [12, false],
      here: true,
      tag: true,
      range: [true, true],
    });
  });

  test('the library: what is ticked, what is seen, the bars of effect and the squares of the grade', async () => {
    await goTo('/en/cases/?verdict=watch', wide);
    await page.locator('#library section[aria-busy="false"]').waitFor();
    const seen = await painted((system) => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        ticked: style('.check input:checked').backgroundImage !== style('.check input:not(:checked)').backgroundImage,
        view: style('.bar .seg label:has(:checked)').backgroundColor === system.text,
        bar: style('.hit .mark').stroke === system.text,
        zero: style('.hit .axis0').stroke === system.text,
        hatched: style('.hit .nomark').stroke !== system.canvas,
      };
    });
    expect(seen).toEqual({ ticked: true, view: true, bar: true, zero: true, hatched: true });
  });

  test('a lesson: the step one is at, an answer that is chosen', async () => {
    await goTo('/en/teach/cars-in-one-model/do/', wide);
    await page.locator('.doing[data-alive]').waitFor();
    const widths = await page.evaluate(() =>
      ['.prog .now', '.prog li:not(.now)'].map((one) =>
        parseFloat(getComputedStyle(document.querySelector(one)!).borderBlockStartWidth),
      ),
    );
    expect(widths[0]!).toBeGreaterThan(widths[1]! * 2);
  });

  test('the focus is drawn in the colour of the text', async () => {
    await goTo('/en/', wide);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const seen = await painted((system) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
      return { style: outlineStyle, wide: parseFloat(outlineWidth) >= 2, seen: outlineColor !== system.canvas };
    });
    expect(seen).toEqual({ style: 'solid', wide: true, seen: true });
  });
});
