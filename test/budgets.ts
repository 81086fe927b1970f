/**
 * What each kind of page may weigh on a first visit, scrolled to its end: kilobytes (1,000 bytes) of bodies after Brotli, in all and of
 * each sort, and how many files it may come in. The only place for byte budgets.
 *
 * `total` and `script` come from what pages of other sites weigh (README). The others lie just above what stood on 26 November 2026: they
 * grow with the content of a list, and a change that needs more says so here. The font is cut to what headings use. Each request costs
 * some hundred bytes of headers, which are in no total, and on a slow line a wait.
 */
export const budgets = {
  home: { total: 80, html: 13, css: 8, script: 50, font: 7, requests: 15 },
  'text or list': { total: 45, html: 20, css: 11, script: 3, font: 7, requests: 10 },
  'explainer with a live figure': { total: 65, html: 30, css: 8, script: 35, font: 7, requests: 16 },
  calculator: { total: 75, html: 20, css: 8.5, script: 50, font: 7, requests: 16 },
  /** A page that shows every grid of the world at once, with all years. */
  map: { total: 110, html: 36, css: 9, script: 50, font: 7, requests: 18 },
  /** One file: style and script are in its HTML. */
  embed: { total: 65, html: 65, css: 0, script: 65, font: 7, requests: 2 },
  'map embed': { total: 110, html: 110, css: 0, script: 110, font: 7, requests: 2 },
  /** One file with its script, as an embed; calculators, player and the connection to learning platforms are in it. */
  lesson: { total: 80, html: 80, css: 0, script: 80, font: 7, requests: 2 },
  /** What works in the page for a teacher: to set up, to mark, to print. */
  'tool for teachers': { total: 70, html: 11, css: 7, script: 45, font: 7, requests: 14 },
  search: { total: 45, html: 4, css: 7, script: 15, font: 7, requests: 10 },
} as const;

export type BudgetKind = keyof typeof budgets;

/**
 * Kilobytes that a server may send before it waits for the first answer: ten packets of 1,460 bytes (RFC 6928), less what the handshake
 * and the headers take. The page and the style sheets that hold up its first view should fit.
 */
export const firstRoundTrip = 14;

/** Every limit that a page breaks, in words; none if it keeps all. */
export const overBudget = (
  weight: Readonly<Record<keyof (typeof budgets)['home'], number>>,
  kind: BudgetKind,
): string[] =>
  Object.entries(budgets[kind]).flatMap(([part, limit]) => {
    const found = part === 'requests' ? weight.requests : weight[part as keyof typeof weight] / 1000;
    return found > limit ? [`${part}: ${found}, allowed ${limit}`] : [];
  });
