/** A run of an excerpt's text, marked where it answers the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(entity: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity;
}

/**
 * An excerpt of the engine as plain text in pieces. Only a bare `<mark>` and `</mark>` are markup; every other tag is
 * text like the rest, and entities are decoded once, after that. Marks that touch are joined: the engine marks each
 * segment of a Chinese word by itself.
 */
export function readExcerpt(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') {
      marked = part === '<mark>';
      continue;
    }
    const text = part.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, decoded);
    const last = pieces.at(-1);
    if (text === '') continue;
    if (last?.marked === marked) last.text += text;
    else pieces.push({ text, marked });
  }
  return pieces;
}

/**
 * The engine ends every block of a page with a Latin full stop and a space, if no punctuation ends it. After Chinese
 * this sets the Chinese one.
 */
export const chineseStops = (excerpt: string): string =>
  excerpt.replace(/([\p{Script=Han}）」』”》〉](?:<\/mark>)?)\.(?:\s+|$)/gu, '$1。').replace(/([。！？；])\s+/g, '$1');

const bare = (excerpt: string): string =>
  readExcerpt(excerpt)
    .map(({ text }) => text)
    .join('');

/** An excerpt with dots where the page goes on, and without the punctuation of what stood before it. */
export function framed(excerpt: string, content: string): string {
  const text = bare(excerpt);
  const before = content.startsWith(text) ? '' : '…';
  const after = content.endsWith(text) ? '' : '…';
  const whole = excerpt.replace(/^[\s.,;:!?…、，。；：！？）)\]]+/, '');
  return `${before}${after ? whole.replace(/[\s,;:、，；：（(]+$/, '') : whole}${after}`;
}
