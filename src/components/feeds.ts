/** The feeds of a language: ids of the words about them, and their folder after the locale. */
export const feeds = [
  { id: 'learn', folder: 'learn' },
  { id: 'facts', folder: 'facts' },
  { id: 'cases', folder: 'cases' },
  { id: 'releases', folder: 'data/releases' },
] as const;
