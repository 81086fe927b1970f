/** What a bid promises. */
export interface Bid {
  name: string;
  pue: number;
  /** Renewable part of the electricity, 0 to 1. */
  green: number;
  /** Year in which the site started. */
  start: number;
  /** Stars of a rating by meter readings; 0 for none. */
  stars: number;
}

/** What a rule asks of the points shown. */
export interface Rule {
  name: string;
  /** Limits of PUE, newest sites first, each for sites that started in the year or later. */
  pue?: { from: number; most: number }[];
  green?: number;
  stars?: number;
}

/** The limit of PUE that a rule sets for a site of that age. */
const limit = (rule: Rule, start: number): number | undefined => rule.pue?.find(({ from }) => start >= from)?.most;

/** The points of a rule with whether a bid keeps them. */
export function judge(rule: Rule, bid: Bid): { kind: 'pue' | 'green' | 'stars'; need: number; kept: boolean }[] {
  const most = limit(rule, bid.start);
  return [
    ...(most === undefined ? [] : [{ kind: 'pue' as const, need: most, kept: bid.pue <= most }]),
    ...(rule.green === undefined ? [] : [{ kind: 'green' as const, need: rule.green, kept: bid.green >= rule.green }]),
    ...(rule.stars === undefined ? [] : [{ kind: 'stars' as const, need: rule.stars, kept: bid.stars >= rule.stars }]),
  ];
}

export const passes = (rule: Rule, bid: Bid): boolean => judge(rule, bid).every(({ kept }) => kept);
