import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';

/** Logs of 50 MB: as the tool writes them, and one whose quotation mark is never closed. */
const folder = mkdtempSync(join(tmpdir(), 'atlas-log-'));
const size = 50e6;
const head = 'timestamp,project_name,run_id,duration,emissions,emissions_rate,energy_consumed,country_name,gpu_model\n';
const row = (index: number) =>
  `2026-01-01T00:00:00,project,run-${String(index).padStart(9, '0')},3600,0.5,0.000138,1,France,${'8 x A GPU with a long name '.repeat(16)}\n`;
const rows = Math.ceil(size / row(0).length);

let site: Site;
beforeAll(async () => {
  writeFileSync(join(folder, 'large.csv'), head + Array.from({ length: rows }, (_, index) => row(index)).join(''));
  writeFileSync(join(folder, 'unclosed.csv'), `${head}2026,"${row(0).repeat(rows)}`);
  site = await startSite();
}, 300_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('50 MB are read while the page goes on drawing and answering, and every run is counted', async () => {
  const { page, messages, close } = await site.open('/en/calculators/disclosure/');
  await page.locator('.inst[data-alive]').waitFor();
  // How many frames the page draws while the file is read; a page that freezes draws none.
  await page.evaluate(() => {
    const count = window as unknown as { frames: number; seen: string[] };
    count.frames = 0;
    count.seen = [];
    const draw = () => {
      count.frames++;
      const text = document.querySelector('.import [role="status"] p')?.textContent ?? '';
      if (/%/.test(text) && count.seen.at(-1) !== text) count.seen.push(text);
      requestAnimationFrame(draw);
    };
    draw();
  });
  await page.locator('.import input').setInputFiles(join(folder, 'large.csv'));
  await page.getByText(/Taken over from large\.csv/).waitFor({ timeout: 240_000 });
  const { frames, seen } = await page.evaluate(() => {
    const { frames, seen } = window as unknown as { frames: number; seen: string[] };
    return { frames, seen: seen.length };
  });
  expect(seen, 'progress was shown').toBeGreaterThan(5);
  expect(frames).toBeGreaterThan(20);
  // The working follows when the hand rests, a moment after the message.
  const energy = page.locator('#working data[data-quantity="itEnergy"]').first();
  await expect
    .poll(async () => Number(await energy.getAttribute('value')) / rows, { timeout: 20_000 })
    .toBeCloseTo(1, 4);
  expect(messages).toEqual([]);
  await close();
}, 300_000);

test('50 MB behind an open quotation mark end in a message', async () => {
  const { page, close } = await site.open('/en/calculators/disclosure/');
  await page.locator('.inst[data-alive]').waitFor();
  await page.locator('.import input').setInputFiles(join(folder, 'unclosed.csv'));
  await page.getByText('a quotation mark is opened and not closed').waitFor({ timeout: 120_000 });
  await close();
}, 200_000);
