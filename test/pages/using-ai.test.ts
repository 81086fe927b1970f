import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const mine = '/en/calculators/my-ai-use/';
const whose = '/en/calculators/whose-number/';
const value = async (on: Page, quantity: string): Promise<number> =>
  Number(await on.locator(`.inst data[data-quantity="${quantity}"]`).first().getAttribute('value'));
const awake = (on: Page) => on.locator('.inst[data-alive]').waitFor();
const choose = (on: Page, label: string) => on.locator('.panel').getByText(label, { exact: true }).first().click();

describe('“What does my AI use cost?”', () => {
  test('without script gives an answer, keeps energy, carbon and the two waters apart, and lists what was measured', async () => {
    const { page: on, close } = await site.open(mine, { javaScriptEnabled: false });
    // 0.7972 J a token, 352.1 tokens, server 1.351, building 1.54
    expect((await value(on, 'energy')) / ((0.7972 * 352.1 * 1.351 * 1.54) / 3.6e6)).toBeCloseTo(1, 2);
    const beside = await on.locator('.beside').innerText();
    for (const word of ['CO₂e', 'on site', 'power plant']) expect(beside).toContain(word);
    expect(await on.locator('#models tbody tr').count()).toBeGreaterThan(30);
    await close();
  });

  test('the batch slider moves the answer and the picture of who else is on the server', async () => {
    const { page: on, close } = await site.open(mine);
    await awake(on);
    const before = await value(on, 'energy');
    expect(await on.locator('.server figcaption').innerText()).toContain('63 others');
    const field = on.locator('input[name="batch"]');
    await field.fill('8');
    await field.blur();
    await expect.poll(() => on.locator('.server figcaption').innerText()).toContain('7 others');
    // 3.759 J a token with 8 together, 0.7972 J with 64
    expect((await value(on, 'energy')) / before).toBeCloseTo(3.759 / 0.7972, 1);
    await close();
  });

  test('each boundary switch moves the number, from the chip outwards', async () => {
    const { page: on, close } = await site.open(mine);
    await awake(on);
    const energies: number[] = [];
    for (const boundary of ['Chip', 'Server', 'Building']) {
      await choose(on, boundary);
      await on.waitForTimeout(150);
      energies.push(await value(on, 'energy'));
    }
    expect(energies[1]! / energies[0]!).toBeCloseTo(1.351, 2);
    expect(energies[2]!).toBeGreaterThan(energies[1]!);
    const carbon = await value(on, 'emissions');
    await on.locator('fieldset', { hasText: 'Making the hardware' }).getByText('Leave out').click();
    await expect.poll(() => value(on, 'emissions')).toBeLessThan(carbon);
    await close();
  });

  test.each([
    ['en', '?mode=image&imageModel=flux-1-dev', 'imageEnergy', 7949 / 3.6e6],
    ['zh', '?mode=video&videoModel=wan-2-1-14b&videoSeconds=5.4', 'videoEnergy', 289_300 / 3.6e6],
    ['en', '?mode=search&searches=3', 'searchEnergy', 0.0009],
    ['zh', '?mode=agent&steps=10&outputPerStep=100&promptTokens=0&toolTokens=0', 'writtenTokens', 1000],
  ])('a link opens the task it names: %s %s', async (locale, query, quantity, expected) => {
    const { page: on, messages, close } = await site.open(`/${locale}/calculators/my-ai-use/${query}`);
    await awake(on);
    const there = on.locator(`#working data[data-quantity="${quantity}"]`).first();
    await expect.poll(async () => Number(await there.getAttribute('value'))).toBeCloseTo(expected, 6);
    expect(messages).toEqual([]);
    await close();
  });

  test('says through what it compares, and changes with the thing chosen', async () => {
    const { page: on, close } = await site.open(`${mine}?equivalence=car-km-us-epa-2026`);
    await awake(on);
    await expect.poll(() => on.locator('.inst').innerText()).toContain('Compared through CO₂e');
    await close();
    const other = await site.open(mine);
    expect(await other.page.locator('.inst').innerText()).toContain('Compared through energy');
    await other.close();
  });

  test('uses the water of the place’s own power plants', async () => {
    const { page: on, close } = await site.open(`${mine}?country=CHN`);
    await awake(on);
    // 6.0065 L/kWh for China against 3.908 for the world, read from the table of the World Resources Institute
    const china = await value(on, 'waterAtPlant');
    await close();
    const world = await site.open(mine);
    await awake(world.page);
    expect(china / (await value(world.page, 'waterAtPlant'))).toBeCloseTo(6.0065 / 3.908, 3);
    await world.close();
  });
});

describe('two scenarios side by side', () => {
  test.each([
    ['my-ai-use', 'Image'],
    ['whose-number', 'Carbon'],
    ['training-in-cars', 'Chips and hours'],
  ])('%s keeps one, changes the other, and the address holds both', async (id, mode) => {
    const { page: on, messages, close } = await site.open(`/en/calculators/${id}/`);
    await awake(on);
    await on.getByRole('button', { name: /Keep this one/ }).click();
    const compare = on.locator('.compare');
    await compare.waitFor();
    await choose(on, mode);
    await expect.poll(() => compare.innerText()).toContain('What differs');
    await on.waitForFunction(() => /mode=.*against=/.test(location.search));
    const address = on.url();
    const said = await compare.locator('p[aria-live]').innerText();
    await compare.getByRole('button', { name: 'Swap' }).click();
    await on.waitForFunction((old) => location.href !== old, address);
    await compare.getByRole('button', { name: 'Stop comparing' }).click();
    expect(await compare.count()).toBe(0);
    expect(messages).toEqual([]);
    await close();
    const again = await site.open(address.replace(site.origin, ''));
    await awake(again.page);
    await again.page.locator('.compare').waitFor();
    await expect.poll(() => again.page.locator('.compare p[aria-live]').innerText()).toBe(said);
    await again.close();
  });

  test('a broken scenario in the address is corrected and said', async () => {
    const { page: on, close } = await site.open(`${mine}?against=${encodeURIComponent('model=nonsense&batch=0')}`);
    await awake(on);
    await on.locator('.compare').waitFor();
    const said = await on.locator('.corrections').innerText();
    for (const word of ['nonsense', '0']) expect(said).toContain(word);
    await close();
  });
});

describe('“One answer, whose number?”', () => {
  test('shows every method on one scale without script, from the largest down, each with what it counts', async () => {
    const { page: on, close } = await site.open(whose, { javaScriptEnabled: false });
    const rows = on.locator('.ladder-chart li');
    expect(await rows.count()).toBeGreaterThanOrEqual(15);
    expect(await rows.first().innerText()).toContain('EcoLogits 0.8.2');
    expect(await rows.first().locator('.parts').getAttribute('aria-label')).toMatch(/chip.*server.*building/);
    // 95.17 Wh in the middle of what EcoLogits 0.8.2 prints, over the 0.274 Wh of TokenFlop
    expect(await value(on, 'spread')).toBeCloseTo(95.17 / 0.27421, 0);
    expect(await on.locator('#constants details').count()).toBeGreaterThanOrEqual(8);
    await close();
  });

  test('carbon and water are compared too, and documented and shipped water stand apart', async () => {
    const { page: on, close } = await site.open(`${whose}?mode=water`);
    await awake(on);
    const text = await on.locator('.ladder-chart').innerText();
    expect(text).toContain('as its document has it');
    expect(text).toContain('as its code has it');
    await choose(on, 'Carbon');
    await expect.poll(() => on.locator('.ladder-chart').innerText()).toContain('Mistral');
    await close();
  });

  test('hands out the picture as SVG and as pixels', async () => {
    const { page: on, close } = await site.open(whose);
    await awake(on);
    const give = on.locator('#give');
    await give.scrollIntoViewIfNeeded();
    await give.getByRole('button', { name: 'Pictures, CSV, JSON' }).click();
    await give.locator('[data-shape]').waitFor();
    await give.locator('input[value="full"]').check({ force: true });
    for (const [name, file, needle] of [
      ['Save as SVG', 'whose-number-full.svg', 'EcoLogits 0.8.2'],
      ['CSV', 'whose-number.csv', 'e09GpuEnergyAlpha'],
      ['Save as PNG', 'whose-number-full.png', 'PNG'],
    ] as const) {
      const [download] = await Promise.all([
        on.waitForEvent('download'),
        give.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      expect(readFileSync(await download.path()).toString('latin1')).toContain(needle);
    }
    await close();
  });
});
