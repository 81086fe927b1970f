import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { cardAlt, type Card } from '../pictures/card.ts';
import { fillOf, fills, ink, inkOf, paper } from '../pictures/palette.ts';
import { chromiumPath } from './chromium.ts';
import { drawnFrom, shortHash, socialSvg } from './drawn.ts';
import type { KeptPicture } from './images.ts';
import { socialSize } from './size.ts';
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

/**
 * The colours of such a picture, sixteen where that is enough, so that a pixel takes half a byte: the ramp, paper, ink, and for the
 * edges of letters the colour between. The step of the ramp that the number has is as dark as the number.
 */
function palette(card: Card) {
  const background = colour(paper);
  const between = (hex: string) => colour(hex).map((part, at) => Math.round((part + background[at]!) / 2)) as never;
  const tone = card.number && card.tone ? inkOf(card.tone) : ink;
  const step = fills.indexOf(fillOf(card.tone ?? '') as (typeof fills)[number]);
  return [
    background,
    colour(ink),
    between(ink),
    ...(tone === ink ? [] : [between(tone)]),
    ...(tone !== ink && step < 0 ? [colour(tone)] : []),
    ...fills.map((fill, index) => colour(tone !== ink && index === step ? tone : fill)),
  ];
}

/** What a picture may weigh. */
const most = 15_000;

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
});
const now: Record<string, KeptPicture> = {};
let drawn = 0;

async function draw(page: Page, card: Card): Promise<Buffer> {
  for (let largest = 1; ; largest -= 0.1) {
    await page.setContent(
      `<!doctype html><html lang="${card.lang}"><style>@font-face{font-family:"Schibsted Grotesk";font-weight:700;src:url(data:font/woff2;base64,${font})}@font-face{font-family:"Schibsted Grotesk";font-weight:400;src:local("Noto Sans"),local("Noto Sans CJK SC"),local("Arial")}body{margin:0}svg{display:block}</style>${socialSvg(card, largest)}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const bytes = writeIndexed(readPng(await page.screenshot({ type: 'png' })), palette(card));
    if (bytes.length <= most || largest < 0.8) return bytes;
  }
}

const waiting = Object.entries(cards);
/** Draws one picture after the other until none waits; several do so at once. */
async function drawAll(): Promise<void> {
  const page = await browser.newPage({ viewport: socialSize });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [name, card] = next;
    const from = drawnFrom(card);
    const kept = before[name];
    if (kept?.drawn === from && existsSync(folder + kept.file)) {
      now[name] = { ...kept, alt: cardAlt(card) };
      continue;
    }
    const bytes = await draw(page, card);
    const file = fileName(name, bytes);
    mkdirSync(dirname(folder + file), { recursive: true });
    writeFileSync(folder + file, bytes);
    now[name] = { file, drawn: from, alt: cardAlt(card) };
    drawn++;
  }
}
await Promise.all([drawAll(), drawAll(), drawAll()]);
await browser.close();

const wanted = new Set(Object.values(now).map(({ file }) => folder + file));
const gone = globSync(`${folder}**/*.png`)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !wanted.has(file));
for (const file of gone) rmSync(file);
const inOrder = Object.fromEntries(Object.entries(now).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(list, `${JSON.stringify(inOrder, null, 2)}\n`);
console.log(`${drawn} pictures drawn, ${Object.keys(now).length - drawn} as they were, ${gone.length} removed`);
