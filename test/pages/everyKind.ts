import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';
import { budgets, overBudget } from '../budgets';
import type { Locale } from '../../src/i18n/locales';
import { expectAccessible } from './accessible';
import { kinds, lookedAtIn } from './kinds';
import { expectTextRefused } from './textRefused';

/** What every kind of page must keep, in one language; a file a language, so that they run side by side. */
export function everyKindOfPage(locale: Locale): void {
  let site: Site;
  beforeAll(async () => void (site = await startSite()), 120_000);
  afterAll(() => site.close());

  const here = kinds.filter(({ sameForm }) => !sameForm || sameForm === locale);
  describe.each(here.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    const path = `/${locale}/${kind.path}`;

    // The form is the same in every language: one here, the others in the slow tests.
    test.skipIf(lookedAtIn(kind) !== locale)(
      'has no fault that axe finds, and no sideways scroll, at 320 and 1280 px, and in dark',
      () => expectAccessible(site, path, 'once in dark'),
    );

    test(`says nothing, asks nobody else, stores nothing, makes no markup or script of text, is complete without its script, and weighs at most ${budgets[kind.budget].total} kB, ${budgets[kind.budget].script} kB of it script, in ${budgets[kind.budget].requests} requests`, async () => {
      const { page, messages, foreign, bytes, close } = await site.open(path);
      await page.evaluate(async () => {
        for (let at = 0; at < document.body.scrollHeight; at += 800) {
          window.scrollTo(0, at);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });
      await page.waitForLoadState('networkidle');
      expect(await page.locator('meta[http-equiv="content-security-policy" i]').count()).toBe(1);
      expect(messages).toEqual([]);
      expect(foreign).toEqual([]);
      await expectTextRefused(page);
      expect(await page.context().cookies()).toEqual([]);
      expect(
        await page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
          (await caches.keys()).length,
        ]),
      ).toEqual([0, 0, 0, 0]);
      const weight = bytes();
      expect(weight.total).toBeGreaterThan(1000);
      expect(overBudget(weight, kind.budget)).toEqual([]);

      // The same page once more, its scripts off.
      const tools = await page.context().newCDPSession(page);
      await tools.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.reload();
      expect(await page.locator('.inst[data-alive]').count()).toBe(0);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'zh' ? 'zh-CN' : 'en');
      await close();
    });
  });
}
