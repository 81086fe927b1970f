/**
 * Breaking text into lines for pictures, which no browser breaks. Chinese breaks between words, never before a closing or after an
 * opening mark, never between a number and its unit; a last line of a word or two is avoided in both languages.
 */

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
/** Marks that a Chinese font sets as wide as a character, a Latin one narrow. */
const wideInChinese = /[‘’“”…—·]/;
const closing = /^[，。、；：！？）》】」』”’％…,.;:!?)\]%]/;
const opening = /[（《【「『“‘([]$/;
const unit = /^[吨克千万亿倍个辆瓦次年月日度升人卡架张段家项页级台座%]/;

/** Half-width columns are not enough for a proportional face: the usual widths of its signs, in parts of the size. */
function signWidth(sign: string, chinese: boolean): number {
  if (wide.test(sign) || (chinese && wideInChinese.test(sign))) return 1;
  if (/[\s.,:;'|!ijlI·‘’]/.test(sign)) return 0.3;
  if (/[ft()[\]/r“”-]/.test(sign)) return 0.4;
  if (/[mwMW@%—…]/.test(sign)) return 0.92;
  if (/[A-Z&]/.test(sign)) return 0.69;
  return 0.57;
}

/** About how wide a text is, a little more rather than less. */
export function textWidth(text: string, size: number, bold = false): number {
  const chinese = wide.test(text);
  let sum = 0;
  for (const sign of text) sum += signWidth(sign, chinese);
  return sum * size * (bold ? 1.05 : 1);
}

/** Words of Chinese, where the browser knows them; else single characters. */
const words = (text: string): string[] =>
  typeof Intl.Segmenter === 'function'
    ? [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
    : [...text];

/** Pieces between which a line may end. A piece may begin with a space, which is dropped at the start of a line. */
function pieces(text: string): string[] {
  const runs = text.match(/[ \n\t]+|[^ \n\t]+/g) ?? [];
  const atoms = runs.flatMap((run) =>
    wide.test(run)
      ? (run.match(/[\u2e80-\u9fff\uf900-\ufaff]+|[^\u2e80-\u9fff\uf900-\ufaff]/gu) ?? [])
          .reduce<string[]>((list, part) => {
            const last = list.at(-1);
            // Signs of a Latin word or a number stay together; a wide mark stands alone until it is joined below.
            const narrow = (word: string) => !wide.test(word);
            if (last !== undefined && narrow(last) && narrow(part) && !opening.test(part))
              list[list.length - 1] += part;
            else list.push(part);
            return list;
          }, [])
          .flatMap((part) => (wide.test(part) && part.length > 1 ? words(part) : [part]))
      : [run],
  );
  const joined: string[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    if (last === undefined) joined.push(atom);
    else if (/^[ \n\t]+$/.test(atom)) joined.push(' ');
    else if (last === ' ') joined[joined.length - 1] = ` ${atom}`;
    else if (
      closing.test(atom) ||
      opening.test(last) ||
      (/[\d.]$/.test(last) && unit.test(atom)) ||
      (/\d[千百万亿]+$/.test(last) && unit.test(atom))
    )
      joined[joined.length - 1] = last + atom;
    else joined.push(atom);
  }
  return joined;
}

/** A piece wider than a line, such as an address, in parts that fit. */
function cut(piece: string, width: (text: string) => number, room: number): string[] {
  if (width(piece) <= room) return [piece];
  const parts = [''];
  for (const sign of piece) {
    if (width(parts.at(-1)! + sign) > room && parts.at(-1) !== '') parts.push(sign);
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function filled(text: string, width: (text: string) => number, room: number): string[] {
  const lines = [''];
  for (const piece of pieces(text).flatMap((one) => cut(one, width, room))) {
    if (width(lines.at(-1)! + piece) > room && lines.at(-1)!.trim() !== '') lines.push(piece.trimStart());
    else lines[lines.length - 1] += piece;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

export interface TextStyle {
  size: number;
  bold?: boolean;
  /** All lines of about one length, for titles. */
  balanced?: boolean;
}

/**
 * Lines of a text that fit a room in pixels.
 *
 * @param room width of the picture's column; at least a few characters wide
 */
export function breakLines(text: string, room: number, { size, bold = false, balanced = false }: TextStyle): string[] {
  const width = (part: string) => textWidth(part, size, bold);
  const first = filled(text, width, room);
  if (first.length < 2) return first;
  const enough = balanced ? 0.8 : 0.3;
  // A narrower column moves words into a last line that is too short, as long as it makes no line more.
  for (let best = first, part = 0.97; ; part -= 0.03) {
    if (width(best.at(-1)!) >= enough * Math.max(...best.map(width))) return best;
    const next = part > 0.45 ? filled(text, width, room * part) : undefined;
    if (!next || next.length > first.length) return best;
    best = next;
  }
}
