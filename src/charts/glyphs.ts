/** Outlines for unit charts, each in a 60 × 28 box. One glyph is one thing that can be counted. */
export const glyphs = {
  car: 'M3 20.2C3 16.6 4.6 14.8 8 14L13.4 12.7 20.3 5.9C22 4.2 23.8 3.4 26.2 3.4H37.2C39.8 3.4 41.6 4.2 43.3 6.1L48.8 12.4 53 13.3C56.2 14 57.6 15.8 57.6 18.8V20.4C57.6 21.3 57.1 21.8 56.2 21.8H52.9A6.3 6.3 0 0 0 40.5 21.8H20A6.3 6.3 0 0 0 7.6 21.8H4.6C3.5 21.8 3 21.3 3 20.2ZM22.4 7.5L17.3 12.6H29.2V5.9H26.3C24.6 5.9 23.4 6.5 22.4 7.5ZM31.5 5.9V12.6H45.4L41.3 7.9C40.1 6.5 39 5.9 37.2 5.9ZM18.2 22A4.4 4.4 0 1 1 9.4 22A4.4 4.4 0 1 1 18.2 22ZM51.1 22A4.4 4.4 0 1 1 42.3 22A4.4 4.4 0 1 1 51.1 22Z',
  plane:
    'M4 15.2 8 9.4H11.6L13.4 13.2H24.6L18 3.6H22.4L34.4 13.2H48.6C53 13.2 57 14.8 57 16.4S53 19.2 48.6 19.2H35L26.2 26H21.8L26 19.2H10.4C7 19.2 4.4 17.6 4 15.2Z',
  person:
    'M30 2.4A4.4 4.4 0 1 1 30 11.2 4.4 4.4 0 1 1 30 2.4ZM22.6 26.4V17.6C22.6 14.6 24.4 12.8 27.2 12.8H32.8C35.6 12.8 37.4 14.6 37.4 17.6V26.4Z',
} as const;

export type Glyph = keyof typeof glyphs;
export const glyphBox = { width: 60, height: 28 } as const;

/** How a count is drawn: how many things one glyph stands for, how many glyphs are full, and what part of the next one. */
export interface UnitLayout {
  perGlyph: number;
  full: number;
  part: number;
  /** Glyphs drawn as outlines up to the high end. */
  outlined: number;
  /** Faint glyphs that only fill the row. */
  rest: number;
}

const row = 12;
const mostGlyphs = 36;

/** Lays a count out in rows of twelve. Above 36 glyphs one glyph stands for 10, 100, … things. */
export function unitLayout(count: number, high = count): UnitLayout {
  let perGlyph = 1;
  while (Math.max(count, high) / perGlyph > mostGlyphs) perGlyph *= 10;
  const glyphsNeeded = count / perGlyph;
  const full = Math.floor(glyphsNeeded + 1e-9);
  const part = Math.max(0, glyphsNeeded - full);
  const used = full + (part > 0.004 ? 1 : 0);
  const upTo = Math.max(used, Math.ceil(high / perGlyph - 1e-9));
  const total = Math.max(row, Math.ceil(upTo / row) * row);
  return { perGlyph, full, part: part > 0.004 ? part : 0, outlined: upTo - used, rest: total - upTo };
}
