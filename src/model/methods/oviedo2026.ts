/**
 * Oviedo and others (Microsoft), Joule 2026: energy of a served query from the tokens per second a whole node writes for
 * all its users together. The authors draw PUE, power and length at random and report the median and the quartiles;
 * this is the formula for one draw.
 *
 * @see arXiv 2509.20241v2 and microsoft/aienergy_simulation, simulation_traditional_queries.py. Written anew from the formula.
 */
export interface Constants {
  /** W of a node of 8 GPUs at most */
  nodePower: number;
  /** share of that power which is drawn */
  powerUtilisation: number;
  pue: number;
}

/**
 * Energy of a query, kWh: PUE × node power × share drawn × tokens written ÷ tokens per second.
 *
 * The tokens read have no term of their own: long prompts make the node write more slowly.
 *
 * @param outputTokens written for the query
 * @param tokensPerSecond written by the node for all its users, above 0
 * @throws RangeError when tokensPerSecond is not above 0
 */
export function queryEnergy(
  outputTokens: number,
  tokensPerSecond: number,
  { nodePower, powerUtilisation, pue }: Constants,
): number {
  if (!(tokensPerSecond > 0)) throw new RangeError('tokensPerSecond must be above 0');
  return (pue * nodePower * powerUtilisation * outputTokens) / tokensPerSecond / 3600 / 1000;
}
