import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Trusted Types (W3C): a page that asks for them lets no text become markup, script or the address of a script, unless a policy named in
 * its content policy made it. Browsers without them pass over both directives. The browser complains of each try on the console.
 */
export async function expectTextRefused(page: Page): Promise<void> {
  const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content'))!;
  const said = policy.split(';').map((directive) => directive.trim());
  expect(said).toContain("require-trusted-types-for 'script'");
  // Pages of the site name the policy of kept pages too; a frame or lesson has that of Svelte or none.
  expect(said.find((directive) => directive.startsWith('trusted-types '))).toMatch(
    /^trusted-types ('none'|svelte-trusted-html( atlas-offline)?)$/,
  );
  const refused = await page.evaluate(() => {
    const throws = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    return {
      markup: throws(() => (document.body.innerHTML = '<img>')),
      parsed: throws(() => new DOMParser().parseFromString('<p>', 'text/html')),
      frame: throws(() => (document.createElement('iframe').srcdoc = '<p>')),
      script: throws(() => (document.createElement('script').text = '1')),
      address: throws(() => (document.createElement('script').src = '/embed.js')),
      policy: throws(() => (window as any).trustedTypes.createPolicy('made-up', {})),
    };
  });
  expect(refused).toEqual({ markup: true, parsed: true, frame: true, script: true, address: true, policy: true });
}
