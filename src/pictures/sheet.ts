import { breakLines, textWidth } from './lines.ts';
import { fills, ink, paper, quiet, rule } from './palette.ts';
import { qrMarks } from './qr.ts';

/** The frame of every picture that leaves the site: sizes, running text, foot with source, release and licence. */

/** The forms a picture comes in. Without a height it is as high as what it says. */
export const shapes = {
  /** What link previews of most services show. */
  wide: { width: 1200, height: 630, margin: 56 },
  square: { width: 1080, height: 1080, margin: 64 },
  /** Articles in WeChat are 750 pixels wide and take no link, so it carries a QR code. */
  tall: { width: 750, height: undefined, margin: 44 },
  full: { width: 1200, height: undefined, margin: 56 },
} as const;
export type Shape = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as Shape[];

/** A piece of a picture, from top to bottom. */
export type Block =
  | {
      text: string;
      size: number;
      bold?: boolean;
      colour?: string;
      balanced?: boolean;
      /** Space above, in parts of the size. */
      above?: number;
    }
  | { marks: string; height: number; above: number };

export interface Sheet {
  lang: string;
  /** What a screen reader says in place of the picture. */
  alt: string;
  title: string;
  /** The pieces at a size (1 is as designed); called again with less until they fit a picture of given height. */
  blocks(size: number, room: number, attempt: number): readonly Block[];
  /** The largest size to try. */
  largest?: number;
  /** How often `blocks` has something shorter to offer. */
  attempts?: number;
  /** Source, release, licence, in lines of small print. */
  foot: readonly string[];
  /** The name of the site, in both languages where there is room. */
  brand: string;
  /** Address for the QR code of a tall picture, and what to say beside it. */
  address?: { url: string; says: string };
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** One line of text. */
export const line = (
  text: string,
  x: number,
  y: number,
  { size, bold = false, colour = ink, end = false }: { size: number; bold?: boolean; colour?: string; end?: boolean },
): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${bold ? 700 : 400}" fill="${colour}"${end ? ' text-anchor="end"' : ''}>${escape(text)}</text>`;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** The first line of a text, with an ellipsis where more would follow. */
export function oneLine(text: string, room: number, size: number, bold = false): string {
  const [first = '', ...rest] = breakLines(text, room, { size, bold });
  if (rest.length === 0) return first;
  let short = first;
  while (short !== '' && textWidth(`${short}…`, size, bold) > room) short = short.slice(0, -1);
  return `${short.replace(/[\s，。、；：,.;:]+$/, '')}…`;
}

const spacing = (size: number): number => size * (size > 40 ? 1.16 : 1.42);

function flow(blocks: readonly Block[], left: number, room: number): { svg: string; height: number } {
  let y = 0;
  const svg = blocks.map((block) => {
    if ('marks' in block) {
      y += block.above;
      const marks = `<g transform="translate(${left} ${round(y)})">${block.marks}</g>`;
      y += block.height;
      return marks;
    }
    const { text, size, above = 0.4, colour, bold, balanced } = block;
    y += above * size;
    return breakLines(text, room, { size, ...(bold && { bold }), ...(balanced && { balanced }) })
      .map((part) => {
        y += spacing(size);
        return line(part, left, y - spacing(size) * 0.26, {
          size,
          ...(bold && { bold }),
          ...(colour && { colour }),
        });
      })
      .join('');
  });
  return { svg: svg.join(''), height: y };
}

/** Five steps of the ramp, the mark of the site, so many pixels high. */
const mark = (height: number): string =>
  [
    [3, 22, 7, 0],
    [9, 18, 11, 3],
    [15, 13, 16, 5],
    [21, 8, 21, 7],
    [27, 3, 26, 10],
  ]
    .map(
      ([x, y, high, step]) =>
        `<rect x="${round((x! * height) / 32)}" y="${round((y! * height) / 32)}" width="${round((4 * height) / 32)}" height="${round((high! * height) / 32)}" fill="${fills[step!]}"/>`,
    )
    .join('');

/** Draws a sheet in a shape, as an SVG file complete in itself. */
export function sheetSvg(sheet: Sheet, shape: Shape): string {
  const { width, height: given, margin } = shapes[shape];
  const room = width - 2 * margin;
  const small = shape === 'tall' ? 17 : shape === 'square' ? 19 : 16;
  const brandSize = small * (shape === 'tall' ? 1.3 : 1.5);
  const qr = shape === 'tall' && sheet.address ? qrMarks(sheet.address.url, 264) : undefined;
  const beside = qr ? qr.side + 24 : 0;
  const foot = flow(
    [
      ...sheet.foot.map((text, index) => ({ text, size: small, colour: quiet, above: index === 0 ? 0 : 0.15 })),
      ...(qr ? [{ text: sheet.address!.says, size: small, bold: true, above: 0.6 }] : []),
    ],
    margin,
    room - beside,
  );
  const footHeight = 26 + brandSize * 1.5 + Math.max(foot.height, qr ? qr.side - brandSize * 1.5 : 0) + margin * 0.6;
  const top = 12 + margin * 0.7;

  const fit = (): { svg: string; height: number } => {
    const attempts = sheet.attempts ?? 1;
    if (given === undefined) return flow(sheet.blocks(1, room, 0), margin, room);
    const space = given - top - footHeight - 20;
    let last = { svg: '', height: 0 };
    for (let attempt = 0; attempt < attempts; attempt++)
      for (let size = attempt === 0 ? (sheet.largest ?? 1.5) : 1; size >= 0.76; size -= 0.08) {
        last = flow(sheet.blocks(size, room, attempt), margin, room);
        if (last.height <= space) return last;
      }
    return last;
  };
  const body = fit();
  const height = given ?? Math.ceil(top + body.height + 30 + footHeight);
  const footTop = height - footHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Schibsted Grotesk', system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif" lang="${sheet.lang}" role="img" aria-label="${escape(sheet.alt)}">`,
    `<title>${escape(sheet.title)}</title><rect width="${width}" height="${height}" fill="${paper}"/>`,
    fills
      .map(
        (fill, index) =>
          `<rect x="${(index * width) / 12}" width="${width / 12}" height="12" fill="${fill}" shape-rendering="crispEdges"/>`,
      )
      .join(''),
    `<g transform="translate(0 ${round(top)})">${body.svg}</g>`,
    `<rect x="${margin}" y="${round(footTop)}" width="${room}" height="2" fill="${rule}" shape-rendering="crispEdges"/>`,
    `<g transform="translate(${margin} ${round(footTop + 22)})">${mark(brandSize * 1.1)}</g>`,
    line(sheet.brand, margin + brandSize * 1.35, footTop + 22 + brandSize * 0.98, { size: brandSize, bold: true }),
    `<g transform="translate(0 ${round(footTop + 22 + brandSize * 1.5)})">${foot.svg}</g>`,
    qr ? `<g transform="translate(${width - margin - qr.side} ${Math.round(footTop + 22)})">${qr.svg}</g>` : '',
    '</svg>\n',
  ].join('\n');
}
