import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';
import { expectTextRefused } from './textRefused';

/** Pages that are none of the kinds; those are looked at with all else that each kind must keep (everyKind.ts). */

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

test.each(['/', '/en/nothing/', '/en/teach/cars-in-one-model/launch/'])(
  'no text becomes markup, script or the address of a script on %s',
  async (path) => {
    const { page, close } = await site.open(path);
    await expectTextRefused(page);
    await close();
  },
);

test('the one page without Trusted Types shows frames by other people’s libraries', async () => {
  const { page, close } = await site.open('/embed/hosts/');
  expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).not.toContain(
    'trusted',
  );
  await close();
});

test('no component hands text to the policy of Svelte, which lets every text through', () => {
  const files = globSync('src/**/*.svelte');
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\{@html\b/);
});
