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

/** How wide a sign is in the widest of the faces that systems use, in parts of the size: a line may not run out of the picture. */
function signWidth(sign: string, chinese: boolean): number {
  if (wide.test(sign) || (chinese && wideInChinese.test(sign))) return 1;
  if (/[\s.,:;'|!ijlI·‘’]/.test(sign)) return 0.34;
  if (/[ft()[\]/r“”-]/.test(sign)) return 0.43;
  if (/[mwMW@%—…]/.test(sign)) return 0.97;
  if (/[A-Z&]/.test(sign)) return 0.73;
  return 0.62;
}

/** About how wide a text is, a little more rather than less. */
export function textWidth(text: string, size: number, bold = false): number {
  const chinese = wide.test(text);
  let sum = 0;
  for (const sign of text) sum += signWidth(sign, chinese);
  return sum * size * (bold && !chinese ? 1.1 : bold ? 1.03 : 1);
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
 * The same number of lines, of about one length, in Chinese rather after a mark than between two words: of all breakings the one
 * that is the least uneven.
 */
function balancedLines(text: string, width: (text: string) => number, room: number, count: number): string[] {
  const list = pieces(text);
  const wanted = width(text) / count;
  const chinese = wide.test(text);
  const unlike = (line: string, last: boolean): number => {
    const long = width(line);
    if (long > room) return Infinity;
    return (1 - long / wanted) ** 2 + (chinese && !last && !/[，。、；：！？]$/.test(line) ? 0.25 : 0);
  };
  /** The best breaking of the pieces from one on into so many lines, each worked out once. */
  const known = new Map<string, { cost: number; lines: string[] }>();
  const best = (from: number, lines: number): { cost: number; lines: string[] } => {
    const key = `${from} ${lines}`;
    const found = known.get(key);
    if (found) return found;
    let choice: { cost: number; lines: string[] } = { cost: Infinity, lines: [] };
    for (let to = lines === 1 ? list.length : from + 1; to <= list.length - lines + 1; to++) {
      const line = list.slice(from, to).join('').trim();
      const cost = unlike(line, lines === 1);
      if (cost === Infinity) break;
      const rest = lines === 1 ? { cost: 0, lines: [] } : best(to, lines - 1);
      if (cost + rest.cost < choice.cost) choice = { cost: cost + rest.cost, lines: [line, ...rest.lines] };
    }
    known.set(key, choice);
    return choice;
  };
  return best(0, count).lines;
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
  const even = balanced ? balancedLines(text, width, room, first.length) : [];
  if (even.length > 0) return even;
  // A narrower column moves words into a last line that is too short, as long as it makes no line more.
  for (let best = first, part = 0.97; ; part -= 0.03) {
    if (width(best.at(-1)!) >= 0.3 * Math.max(...best.map(width))) return best;
    const next = part > 0.45 ? filled(text, width, room * part) : undefined;
    if (!next || next.length > first.length) return best;
    best = next;
  }
}
