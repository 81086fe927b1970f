/** One numbered note of a page: a source and the place in it. */
export interface PageNote {
  source: string;
  at: string | undefined;
}

/**
 * The notes of a text in the order of first use; each source and place is one note. Read from the MDX itself, so that
 * numbers do not depend on the order in which components happen to render.
 */
export function notesIn(body: string): PageNote[] {
  const notes: PageNote[] = [];
  for (const [, attributes] of body.matchAll(/<Cite\s([^>]*?)\/>/g)) {
    const source = /\bid="([^"]+)"/.exec(attributes!)?.[1];
    const at = /\bat="([^"]+)"/.exec(attributes!)?.[1];
    if (source && noteNumber(notes, source, at) === 0) notes.push({ source, at });
  }
  return notes;
}

/** Number of a note, counted from 1; 0 when there is none. */
export const noteNumber = (notes: readonly PageNote[], source: string, at: string | undefined): number =>
  notes.findIndex((note) => note.source === source && note.at === at) + 1;
