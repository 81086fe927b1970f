import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const path = '/en/calculators/disclosure/';
const csv = (text: string) => ({ name: 'emissions.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const shown = async (page: Page, quantity: string) =>
  Number(await page.locator(`.inst data[data-quantity="${quantity}"]`).first().getAttribute('value'));
async function opened(query = '') {
  const open = await site.open(path + query);
  await open.page.locator('.inst[data-alive]').waitFor();
  return open;
}

describe('a log of CodeCarbon', () => {
  test('is taken over: answer, address, place, model card; nothing is sent', async () => {
    const { page, messages, foreign, close } = await opened();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await page
      .locator('.import input')
      .setInputFiles(
        csv(
          'run_id,duration,emissions,energy_consumed,country_name,gpu_model,gpu_count,codecarbon_version\n' +
            'a,7200,1,2,Canada,2 x A GPU,2,2.8.0\nb,7200,0.5,1,Canada,2 x A GPU,2,2.8.0\n',
        ),
      );
    await page.getByText('Taken over from emissions.csv: 2 runs, 3 kWh, 1.5 kg CO₂e.').waitFor();
    // 3 kWh at 0.5 kg each
    await expect.poll(() => shown(page, 'facilityEnergy')).toBeCloseTo(3, 6);
    const operational = page.locator('#working data[data-quantity="operational"]').first();
    await expect.poll(() => operational.getAttribute('value')).toBe('1500');
    await expect.poll(() => page.url()).toContain('energy=3');
    const card = await page.locator('.given pre').first().innerText();
    expect(card).toContain('geographical_location: "Canada"');
    expect(card).toContain('hardware_used: "2 x A GPU"');
    expect(card).toContain('CodeCarbon 2.8.0');
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(foreign).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });

  test('that is broken gets a message with line and column, and changes nothing', async () => {
    const { page, close } = await opened();
    const before = await shown(page, 'total');
    await page.locator('.import input').setInputFiles(csv('duration,emissions,energy_consumed\n1,two,3\n'));
    await page.getByText('Line 2, column emissions: “two” is not a number.').waitFor();
    await page.locator('.import input').setInputFiles(csv('name,colour\ncat,black\n'));
    await page.getByText('This is not an emissions.csv of CodeCarbon').waitFor();
    expect(await shown(page, 'total')).toBe(before);
    await close();
  });

  test('in Chinese, and with the keyboard alone', async () => {
    const { page, close } = await site.open('/zh/calculators/disclosure/');
    await page.locator('.inst[data-alive]').waitFor();
    // Asked for first: what the browser opens before it is listened to is lost.
    const chosen = page.waitForEvent('filechooser');
    for (let pressed = 0; pressed < 40; pressed++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.import input'))) break;
    }
    await page.keyboard.press('Space');
    await (await chosen).setFiles(csv('duration,emissions,energy_consumed\n1,,3\n'));
    await page.getByText('第2行，emissions列：缺少数值。').waitFor();
    await close();
  });
});

test('what is typed appears in words, table, model card and JSON, in both languages, and not in the address', async () => {
  const { page, close } = await opened();
  await page.getByLabel('Name of the model or service').fill('Tiny "quoted" model');
  await page.getByLabel('Place').fill('Zhangbei');
  await page.locator('.given summary').first().click();
  const given = page.locator('.given');
  await expect.poll(() => given.innerText()).toContain('训练Tiny "quoted" model用电');
  expect(await given.innerText()).toContain('Training Tiny "quoted" model used');
  // The name of the grid comes in the other language too.
  await expect.poll(() => given.innerText()).toContain('新加坡2024年');
  await given.getByText('JSON', { exact: true }).click();
  const written = JSON.parse(await given.locator('pre').last().innerText());
  expect(written.subject).toMatchObject({ name: 'Tiny "quoted" model', place: 'Zhangbei' });
  expect(page.url()).not.toContain('Tiny');
  const schema = await page.request.get(site.origin + written.$schema);
  expect(schema.ok()).toBe(true);
  await close();
});

test('on paper the disclosure stands without fields and buttons', async () => {
  const { page, close } = await site.open(path, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.given').isVisible()).toBe(true);
  expect(await page.locator('.disclosure form').isVisible()).toBe(false);
  expect(await page.locator('.import').isVisible()).toBe(false);
  await close();
});
