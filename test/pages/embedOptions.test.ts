import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { release } from '../../src/site';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const calculator = '/en/embed/training-in-cars/';
const card = '/en/embed/cases/bloom-carbon-footprint/';
const ground = 'getComputedStyle(document.body).backgroundColor';

describe('what a host may choose in the address', () => {
  test.each([
    [calculator, '?theme=dark', 'rgb(15, 36, 27)'],
    [calculator, '?theme=light', 'rgb(251, 252, 250)'],
    [calculator, '?theme=transparent', 'rgba(0, 0, 0, 0)'],
    [calculator, '?theme=auto', 'rgb(15, 36, 27)'],
    [calculator, '?theme=mauve', 'rgb(15, 36, 27)'],
    [card, '?theme=light', 'rgb(251, 252, 250)'],
    [card, '?theme=transparent', 'rgba(0, 0, 0, 0)'],
  ])('%s%s on a device in dark has the ground %s', async (path, query, colour) => {
    const { page, messages, close } = await site.open(`${path}${query}`, { colorScheme: 'dark' });
    await expect.poll(() => page.evaluate(ground)).toBe(colour);
    expect(await page.locator('.notice:visible').count()).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });

  test('controls=0 leaves the answer and takes the controls, also those in a picture', async () => {
    for (const id of ['training-in-cars', 'where-and-when']) {
      const shown = await site.open(`/en/embed/${id}/?controls=1`);
      await shown.page.locator('.inst[data-alive]').waitFor();
      expect(await shown.page.locator('summary:visible').count()).toBeGreaterThan(0);
      await shown.close();
      const { page, close } = await site.open(`/en/embed/${id}/?controls=0`);
      await page.locator('.inst[data-alive]').waitFor();
      expect(await page.locator('.answer').isVisible()).toBe(true);
      expect(await page.locator(':is(summary, input, select, button):visible').count()).toBe(0);
      await close();
    }
  });

  test.each([calculator, card])('links=0: nothing in %s leads out, also after a change', async (path) => {
    const { page, messages, close } = await site.open(`${path}?links=0`);
    await expect.poll(() => page.locator('a[href]').count()).toBe(0);
    const field = page.locator('input[type="number"], input[inputmode]').first();
    if (path === calculator) {
      await page.locator('.inst[data-alive]').waitFor();
      await page.locator('.fold > summary').click();
      await page.locator('select[name="country"]').selectOption('CHN');
      await expect.poll(() => page.locator('a[href]').count()).toBe(0);
      expect(await field.count()).toBeGreaterThan(0);
    }
    expect(messages).toEqual([]);
    await close();
  });

  test('what hosts write into the address is no wrong state, and stays there for a reload', async () => {
    const query = '?childId=a&initialWidth=600&parentTitle=b&parentUrl=c&theme=dark&dw=1&model=gpt-3';
    const { page, close } = await site.open(`${calculator}${query}`);
    await page.locator('.inst[data-alive]').waitFor();
    await page.waitForTimeout(400);
    expect(await page.locator('.notice:visible').count()).toBe(0);
    expect(new URL(page.url()).search).toBe(query);
    expect(await page.locator('a.back').getAttribute('href')).not.toMatch(/parent|childId|theme/);
    await close();
  });
});

describe.each(['/en/calculators/training-in-cars/', calculator])('the release asked for in %s', (path) => {
  const note = '.corrections .notice a';
  test('is the one it shows: nothing is said', async () => {
    const { page, close } = await site.open(`${path}?v=${release.id}&model=gpt-3`);
    await page.locator('.inst[data-alive]').waitFor();
    expect(await page.locator(note).count()).toBe(0);
    await close();
  });

  test('does not exist: it says so, shows the current figures, and leads to the list', async () => {
    const { page, close } = await site.open(`${path}?v=1999.9&model=bloom-176b`);
    await page.locator(note).waitFor();
    expect(await page.locator('.corrections').innerText()).toContain('1999.9');
    expect(await page.locator(note).getAttribute('href')).toMatch(/\/en\/data\/releases\/$/);
    expect(Number(await page.locator('data[data-quantity="total"]').first().getAttribute('value'))).toBeGreaterThan(0);
    expect(await page.locator('.corrections li').count()).toBe(0);
    await close();
  });
});
