import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { startSite, type Opened, type Site } from '../browser/site';
import { kinds } from './kinds';

/*
 * Trusted Types (W3C): a page that asks for them lets no text become markup, script or the address of a script, unless a policy named in
 * its content policy made it. Browsers without them pass over both directives.
 */

let site: Site;
let opened: Opened;
beforeAll(async () => {
  site = await startSite();
  opened = await site.open('/en/about/');
}, 120_000);
afterAll(() => site.close());

/** What becomes of text given to the places where it could run. */
const refusals = () => {
  const throws = (act: () => unknown): boolean => {
    try {
      act();
      return false;
    } catch (error) {
      return error instanceof TypeError || error instanceof EvalError;
    }
  };
  return {
    markup: throws(() => (document.body.innerHTML = '<img>')),
    parsed: throws(() => new DOMParser().parseFromString('<p>', 'text/html')),
    frame: throws(() => (document.createElement('iframe').srcdoc = '<p>')),
    script: throws(() => (document.createElement('script').text = '1')),
    address: throws(() => (document.createElement('script').src = '/embed.js')),
    code: throws(() => new Function('1')),
    policy: throws(() => (window as any).trustedTypes.createPolicy('made-up', {})),
  };
};
const every = { markup: true, parsed: true, frame: true, script: true, address: true, code: true, policy: true };

const paths = [
  ...localePaths.flatMap((locale) =>
    kinds
      .filter(({ sameForm }) => !sameForm || sameForm === locale)
      .map(({ name, path }) => [`${name} (${locale})`, `/${locale}/${path}`] as const),
  ),
  ['start', '/'] as const,
  ['lesson launched by a platform', '/en/teach/cars-in-one-model/launch/'] as const,
  ['page that does not exist', '/en/nothing/'] as const,
];

describe('no text becomes markup, script or the address of a script', () => {
  test.each(paths)('%s', async (_name, path) => {
    const { page } = opened;
    await page.goto(site.origin + path, { waitUntil: 'load' });
    const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content'))!;
    const said = policy.split(';').map((directive) => directive.trim());
    expect(said).toContain("require-trusted-types-for 'script'");
    const [names] = said.filter((directive) => directive.startsWith('trusted-types '));
    // Pages of the site name the policy of kept pages too; a frame or lesson has that of Svelte or none.
    expect(names).toMatch(/^trusted-types ('none'|svelte-trusted-html( atlas-offline)?)$/);
    expect(await page.evaluate(refusals)).toEqual(every);
  });
});

test('the policies named are those that the scripts make', () => {
  const made = new Set(
    readFileSync('astro.config.mjs', 'utf8')
      .match(/'trusted-types ([^']*)'/)![1]!
      .split(' '),
  );
  expect([...made]).toEqual(['svelte-trusted-html', 'atlas-offline']);
});

test('no component hands text to the policy of Svelte, which lets every text through', () => {
  const files = globSync('src/**/*.svelte');
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\{@html\b/);
});

test('the one page without them shows frames of other people’s libraries', async () => {
  const { page } = opened;
  await page.goto(`${site.origin}/embed/hosts/`, { waitUntil: 'load' });
  expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).not.toContain(
    'trusted',
  );
});
