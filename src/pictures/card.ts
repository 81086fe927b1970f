import { ink, inkOf, quiet, type Tone } from './palette.ts';
import { sheetSvg, type Block, type Shape } from './sheet.ts';

/** The picture of a page: what it is, its title, its main number or one line. */
export interface Card {
  lang: string;
  /** Kind of page, in a word or two. */
  kind: string;
  title: string;
  /** The main number, or a verdict in a few words. */
  number?: string | undefined;
  tone?: Tone | undefined;
  /** What the number counts, with its range where one is published. */
  counts?: string | undefined;
  /** One or two sentences. */
  line: string;
  /** More of it, where there is room. */
  more?: string | undefined;
  /** Source, release, licence. */
  foot: readonly string[];
  brand: string;
}

/** A card in words, for readers who do not see it. */
export const cardAlt = ({ lang, title, number, counts, line }: Card): string => {
  const chinese = lang.startsWith('zh');
  const mark = chinese ? '。' : '.';
  return [title, [number, counts].filter(Boolean).join(chinese ? '，' : ', '), line]
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.。!！?？]$/.test(part) ? part : part + mark))
    .join(chinese ? '' : ' ');
};

const blocks = (card: Card, shape: Shape, size: number): Block[] => {
  const narrow = shape === 'tall';
  const at = (designed: number) => designed * size * (narrow ? 0.82 : 1);
  const long = card.title.length > (card.lang.startsWith('zh') ? 24 : 56);
  return [
    { text: card.kind, size: at(24), colour: quiet, above: 0 },
    { text: card.title, size: at(card.number || long ? 46 : 60), bold: true, balanced: true, above: 0.25 },
    ...(card.number
      ? [{ text: card.number, size: at(96), bold: true, colour: inkOf(card.tone ?? ''), above: 0.2, balanced: true }]
      : []),
    ...(card.counts ? [{ text: card.counts, size: at(26), colour: quiet, above: 0.1 }] : []),
    { text: card.line, size: at(30), colour: ink, above: 0.5 },
    ...(card.more && shape !== 'wide' ? [{ text: card.more, size: at(28), colour: quiet, above: 0.6 }] : []),
  ];
};

/**
 * A card as an SVG file.
 *
 * @param options address: that of the page and what to say of it, in the small print, and as QR code where the picture is tall;
 * largest: the largest size of its text, 1 as designed
 */
export function cardSvg(
  card: Card,
  shape: Shape,
  { address, largest }: { address?: { url: string; says: string }; largest?: number } = {},
): string {
  return sheetSvg(
    {
      lang: card.lang,
      alt: cardAlt(card),
      title: card.title,
      brand: card.brand,
      blocks: (size) => blocks(card, shape, size),
      foot: [...card.foot, ...(address ? [address.url] : [])],
      ...(address && { address }),
      ...(largest && { largest }),
    },
    shape,
  );
}
