import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { localePaths as locales } from '../src/i18n/locales.ts';
import { serve } from '../src/server/serve.ts';
import { chromiumPath } from '../src/social/chromium.ts';
import { measureHeights } from './browser/heights.ts';

/** `npm run heights`: measures every embed of the built site at 600 px and writes the table from which snippets and oEmbed take theirs. */
const { server, port } = await serve('dist', 0);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const paths = globSync('dist/en/embed/**/index.html')
  .filter((file) => readFileSync(file, 'utf8').includes('name="robots" content="noindex"'))
  .map((file) => file.replaceAll('\\', '/').replace('dist/en/embed/', '').replace('/index.html', ''))
  .sort();
const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
await page.goto(`http://localhost:${port}/robots.txt`);
const each = await Promise.all(
  locales.map((locale) =>
    measureHeights(
      page,
      paths.map((path) => `/${locale}/embed/${path}/`),
    ),
  ),
);
const table = Object.fromEntries(
  paths.map((path, index) => [path, Object.fromEntries(locales.map((locale, at) => [locale, each[at]![index]]))]),
);
const file = 'src/formats/measuredHeights.ts';
const kept = readFileSync(file, 'utf8').split('= {')[0]!;
writeFileSync(
  file,
  await format(`${kept}= ${JSON.stringify(table)};`, { parser: 'typescript', singleQuote: true, printWidth: 120 }),
);
console.log(`${paths.length} embeds in ${locales.length} languages: ${file}`);
await browser.close();
server.close();
