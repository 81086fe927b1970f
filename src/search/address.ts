/** The lists of the search, in the order they are offered; pages name theirs through the layout. */
export const kinds = ['explainer', 'fact', 'case', 'calculator', 'lesson', 'factor', 'page'] as const;

export type Kind = (typeof kinds)[number];

/** What the address of the search page asks for. */
export interface Question {
  query: string;
  /** Undefined: every kind. */
  kind: Kind | undefined;
}

/** Longest query that is looked up, in characters. */
export const longestQuery = 80;

/** A query as it is looked up: one line, single spaces, no invisible and no half characters, not longer than {@link longestQuery}. */
export const tidyQuery = (text: string): string =>
  [
    ...text
      .replace(/[\p{Cf}\p{Cs}]+/gu, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestQuery)
    .join('')
    .trim();

/** The list of this name, if there is one. */
export const kindNamed = (name: string | null): Kind | undefined => kinds.find((kind) => kind === name);

/** Reads `?q=…&kind=…`; whatever stands there, the answer is a question that can be asked. */
export function readAddress(search: string): Question {
  const given = new URLSearchParams(search);
  return { query: tidyQuery(given.get('q') ?? ''), kind: kindNamed(given.get('kind')) };
}

/** The query string that asks this question again, empty when it asks for nothing. */
export function writeAddress({ query, kind }: Question): string {
  const parts = new URLSearchParams();
  if (query) parts.set('q', query);
  if (kind) parts.set('kind', kind);
  const text = parts.toString();
  return text && `?${text}`;
}
