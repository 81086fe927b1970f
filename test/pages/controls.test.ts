import { afterAll, beforeAll, expect, test } from 'vitest';
import { calculators } from '../../src/calculators';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

/** Each calculator in one of the languages: the controls are the same, the names differ. */
test.each(calculators.map(({ id }, index) => [id, index % 2 ? 'zh' : 'en'] as const))(
  '%s (%s): every control has a name, is reached by Tab, and moves the answer by its keys; the change is announced',
  async (id, locale) => {
    const { page, messages, close } = await site.open(`/${locale}/calculators/${id}/`);
    await page.locator('.inst[data-alive]').waitFor();
    const unnamed = (await page.locator('.inst').ariaSnapshot())
      .split('\n')
      .filter((line) => /^\s*- (textbox|slider|combobox|radio|button|img|link|spinbutton)(:|$)/.test(line));
    expect(unnamed).toEqual([]);

    // From the last thing before the form, as a reader who tabs would come to it.
    const form = page.locator('form.panel').first();
    const controls = await form.locator('input, select, button, summary').count();
    await form.locator('input[type="radio"]:checked').first().focus();
    const say = page.locator('.say');
    expect(await say.getAttribute('aria-live')).toBe('polite');
    let changed = false;
    const reached = new Set<string>();
    for (let step = 0; step < controls + 5; step++) {
      const at = await page.evaluate(() => {
        const active = document.activeElement as HTMLInputElement | null;
        if (!active?.closest('form.panel')) return null;
        return {
          kind: active.type || active.tagName,
          name: active.name || active.getAttribute('aria-label') || active.textContent!,
        };
      });
      if (!at) break;
      reached.add(`${at.kind} ${at.name}`);
      if (!changed && (at.kind === 'range' || at.kind === 'select-one')) {
        const before = await say.innerText();
        await page.keyboard.press(at.kind === 'range' ? 'PageUp' : 'ArrowDown');
        changed = await page
          .waitForFunction((old) => document.querySelector<HTMLElement>('.say')!.innerText !== old, before, {
            timeout: 1500,
          })
          .then(() => true)
          .catch(() => false);
      }
      await page.keyboard.press('Tab');
    }
    expect(reached.size, [...reached].join(', ')).toBeGreaterThan(2);
    expect(changed).toBe(true);
    expect(messages).toEqual([]);
    await close();
  },
);
