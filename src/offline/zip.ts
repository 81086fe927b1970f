import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../i18n/format.ts';
import { localePaths } from '../i18n/locales.ts';
import { release } from '../site.ts';
import { withZip, zipPath } from './withZip.ts';
import { zipFolder } from './zipFolder.ts';

/** Puts the whole built site into a zip in its folder `download`, and says so on its page on working without the network. */

const root = 'dist';
const start = Date.now();
const pages = localePaths.map((locale) => `${locale}/offline/index.html`);
const { files, bytes } = await zipFolder(root, join(root, zipPath(release.id)), {
  day: release.date,
  // Itself, and what was compressed ahead for the server that carries it.
  without: (path) => path.startsWith('download/') || /\.(br|gz)$/.test(path),
  instead: (path, content) => (pages.includes(path) ? Buffer.from(withZip(content.toString())) : content),
});
for (const locale of localePaths) {
  const page = join(root, locale, 'offline/index.html');
  const size = `${formatNumber(bytes / 1e6, locale, 2)}${locale === 'zh' ? '' : '\u00a0'}MB`;
  writeFileSync(page, withZip(readFileSync(page, 'utf8'), size));
  // What `npm run compress` made of the page before is of another page now.
  for (const ending of ['br', 'gz']) rmSync(`${page}.${ending}`, { force: true });
}
console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${((Date.now() - start) / 1000).toFixed(0)} s`);
