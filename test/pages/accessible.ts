import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Opened, Site } from '../browser/site';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
interface Found {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** One page a browser that goes from path to path: opening a context for each takes longer than looking. */
const walkers = new WeakMap<Site, Promise<Opened>>();

/**
 * The page that walks, at a path, 320 pixels wide and light, with axe in it; `messages` holds what this path says.
 * axe is put into the page by the test; the policy that ships would rightly refuse it.
 */
export async function walkTo(site: Site, path: string): Promise<Pick<Opened, 'page' | 'messages'>> {
  let walker = walkers.get(site);
  if (!walker)
    walkers.set(
      site,
      (walker = site.open('/robots.txt', {
        viewport: { width: 320, height: 800 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      })),
    );
  const { page, messages } = await walker;
  messages.length = 0;
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.addScriptTag({ content: axe });
  return { page, messages };
}

/** No fault that axe finds, with all that folds opened, and no sideways scroll, at 320 and 1280 pixels in both themes. */
export async function expectAccessible(site: Site, path: string, dark: 'always' | 'once in dark'): Promise<void> {
  const { page } = await walkTo(site, path);
  for (const summary of await page.locator('main details > summary').all())
    if (await summary.isVisible()) await summary.click();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    // Colours do not change with the width, and no text is smaller on a wide screen.
    const themes = width === 320 || dark === 'always' ? (['light', 'dark'] as const) : (['light'] as const);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Light, every rule; dark, those that depend on colours: the rest of the page is the same.
      const rules = colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined;
      const violations = await page.evaluate(async (only) => {
        const { violations: found } = await (
          window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } }
        ).axe.run(only ? { runOnly: { type: 'rule', values: only } } : {});
        return found.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary}`)
              .join(' | ')}`,
        );
      }, rules);
      expect(violations, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}
