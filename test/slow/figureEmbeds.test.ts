import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { startSite, type Site } from '../browser/site';
import { expectAccessible } from '../pages/accessible';

/** Embeds of figures and series, each looked at by axe. */
let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const paths = globSync('dist/*/embed/{figures,series/*}/*/index.html').map((file) =>
  file.replaceAll('\\', '/').replace(/^dist|index\.html$/g, ''),
);

test('there are embeds to look at', () => expect(paths.length).toBeGreaterThanOrEqual(110));

test.each(localePaths.flatMap((locale) => paths.filter((path) => path.startsWith(`/${locale}/`))))(
  '%s has no fault that axe finds, and no sideways scroll, at 320 and 1280 px, and in dark',
  (path) => expectAccessible(site, path, 'once in dark'),
);
