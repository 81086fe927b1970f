import { createHash } from 'node:crypto';
import { cardSvg, type Card } from '../pictures/card.ts';

/** The picture of a card as it is kept, before it becomes pixels; larger letters would weigh more. */
export const socialSvg = (card: Card, largest = 1): string => cardSvg(card, 'wide', { largest });

/** Part of a hash, enough to tell pictures apart. */
export const shortHash = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex').slice(0, 8);

/** What a kept picture was drawn from: changes with its words, its numbers and its design. */
export const drawnFrom = (card: Card): string => shortHash(socialSvg(card));
