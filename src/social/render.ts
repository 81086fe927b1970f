import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { cardAlt, type Card } from '../pictures/card.ts';
import { fills, ink, inkOf, paper, quiet, rule } from '../pictures/palette.ts';
import { chromiumPath } from './chromium.ts';
import { drawnFrom, shortHash, socialSvg } from './drawn.ts';
import type { KeptPicture } from './images.ts';
import { colour, readPng, writeIndexed } from './png.ts';

/**
 * `npm run social`: draws the pictures that services show beside a link, after a build, and keeps them under `public/social/`. Only
 * those whose words, numbers or design changed are drawn again; what no page has any more is removed.
 */

const folder = 'public/social/';
const list = 'src/social/manifest.json';
const input = 'dist/social/cards.json';
if (!existsSync(input)) throw new Error(`${input} is missing: run "npm run build" first`);
const cards = JSON.parse(readFileSync(input, 'utf8')) as Record<string, Card>;
const before = JSON.parse(readFileSync(list, 'utf8')) as Record<string, KeptPicture>;
const font = readFileSync('src/styles/fonts/schibsted-grotesk-750.woff2').toString('base64');

/** `zh/cases/some-case/` is kept as `zh/cases-some-case.<hash>.png`. */
const fileName = (page: string, bytes: Uint8Array): string => {
  const [locale, ...path] = page.split('/').filter(Boolean);
  const name = path.join('-').replace('*', 'site') || 'home';
  return `${locale}/${name}.${shortHash(bytes)}.png`;
};

/** Paper, the ramp, and each colour of text with its blends into the paper, which is all such a picture holds. */
function palette(card: Card) {
  const background = colour(paper);
  const blends = (hex: string, shares: readonly number[]) => {
    const full = colour(hex);
    return shares.map(
      (share) => full.map((part, at) => Math.round(part * share + background[at]! * (1 - share))) as never,
    );
  };
  const thirds = [1, 0.67, 0.33];
  return [
    background,
    ...blends(ink, thirds),
    ...blends(quiet, thirds),
    ...(card.number ? blends(inkOf(card.tone ?? ''), thirds) : []),
    colour(rule),
    ...fills.map(colour),
  ];
}

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
const now: Record<string, KeptPicture> = {};
let drawn = 0;
for (const [name, card] of Object.entries(cards).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const from = drawnFrom(card);
  const kept = before[name];
  if (kept?.drawn === from && existsSync(folder + kept.file)) {
    now[name] = { ...kept, alt: cardAlt(card) };
    continue;
  }
  await page.setContent(
    `<!doctype html><html lang="${card.lang}"><style>@font-face{font-family:"Schibsted Grotesk";font-weight:700;src:url(data:font/woff2;base64,${font})}body{margin:0}svg{display:block}</style>${socialSvg(card)}`,
  );
  await page.evaluate(() => document.fonts.ready);
  const bytes = writeIndexed(readPng(await page.screenshot({ type: 'png' })), palette(card));
  const file = fileName(name, bytes);
  mkdirSync(dirname(folder + file), { recursive: true });
  writeFileSync(folder + file, bytes);
  now[name] = { file, drawn: from, alt: cardAlt(card) };
  drawn++;
}
await browser.close();

const wanted = new Set(Object.values(now).map(({ file }) => folder + file));
const gone = globSync(`${folder}**/*.png`)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !wanted.has(file));
for (const file of gone) rmSync(file);
writeFileSync(list, `${JSON.stringify(now, null, 2)}\n`);
console.log(`${drawn} pictures drawn, ${Object.keys(now).length - drawn} as they were, ${gone.length} removed`);
