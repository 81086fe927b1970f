/**
 * What each kind of page may weigh on a first visit, scrolled to its end: kilobytes (1,000 bytes) of bodies after Brotli, and how much
 * of it may be script. The only place for byte budgets.
 */
export const budgets = {
  home: { total: 80, script: 50 },
  'text or list': { total: 45, script: 3 },
  'explainer with a live figure': { total: 65, script: 35 },
  calculator: { total: 75, script: 50 },
  /** A page that shows every grid of the world at once, with all years. */
  map: { total: 110, script: 50 },
  embed: { total: 65, script: 65 },
  'map embed': { total: 110, script: 110 },
  /** One file with its script, as an embed; calculators, player and the connection to learning platforms are in it. */
  lesson: { total: 80, script: 80 },
  /** What works in the page for a teacher: to set up, to mark, to print. */
  'tool for teachers': { total: 70, script: 45 },
  search: { total: 45, script: 15 },
} as const;

export type BudgetKind = keyof typeof budgets;
