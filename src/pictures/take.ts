import { save, toPng } from './browser.ts';
import { cardSvg, type Card } from './card.ts';
import type { Shape } from './sheet.ts';

/**
 * Draws the card of a page in a shape and hands it to the reader as a PNG file.
 *
 * @param about what the page wrote beside the button: the card, a name for the file, what to say beside the QR code
 * @throws Error when the browser cannot draw it
 */
export async function takeCard(about: DOMStringMap, shape: string): Promise<void> {
  const card = JSON.parse(about['card']!) as Card;
  const { origin, pathname } = location;
  const svg = cardSvg(card, shape as Shape, { address: { url: origin + pathname, says: about['says']! } });
  save(await toPng(svg), `${about['name']}-${shape}.png`);
}
