/**
 * Growth, efficiency and rebound: what becomes of a total when more is asked for and each piece of it needs less.
 *
 * The rebound effect is the share of the expected saving of energy that is taken back because use grows (Greening, Greene and
 * Difiglio 2000, Energy Policy 28, 389–401; Sorrell 2009, Energy Policy 37, 1456–1469): 0 keeps the whole saving, 1 none of it,
 * and above 1 the efficiency raises the total: backfire, or the Jevons paradox.
 */

/**
 * The saving of energy for the same work when the work for each kilowatt-hour grows: s = 1 − 1 ÷ (1 + g).
 *
 * @param efficiencyGain growth of the work for each unit of energy, as a share (1 is twice the work), above −1
 * @returns the share of the energy saved, below 1
 * @throws RangeError when the gain is not above −1
 */
export function technicalSaving(efficiencyGain: number): number {
  if (!(efficiencyGain > -1)) throw new RangeError('efficiencyGain must be above -1');
  return 1 - 1 / (1 + efficiencyGain);
}

/** Rebound from what was expected and what was saved, R = 1 − actual ÷ expected, both in the same unit; expected above 0. */
export function reboundEffect(expectedSaving: number, actualSaving: number): number {
  if (!(expectedSaving > 0)) throw new RangeError('expectedSaving must be above 0');
  return 1 - actualSaving / expectedSaving;
}

/**
 * Energy of one period as times that of the one before: (1 + growth) × (1 − saving × (1 − rebound)).
 *
 * @param demandGrowth growth of the work asked for if nothing became more efficient, as a share
 * @param saving the technical saving, as a share
 * @param rebound share of the saving that is taken back
 */
export const energyFactor = (demandGrowth: number, saving: number, rebound: number): number =>
  (1 + demandGrowth) * (1 - saving * (1 - rebound));

/** Energy after so many periods of the same factor, in the unit of the start. */
export const projectedEnergy = (startEnergy: number, factor: number, periods: number): number =>
  startEnergy * factor ** periods;

/**
 * The gain in efficiency at which the total stays as it is.
 *
 * @returns as a share; undefined where the rebound leaves no gain that would do
 */
export function breakEvenGain(demandGrowth: number, rebound: number): number | undefined {
  if (rebound >= 1) return undefined;
  const saving = demandGrowth / (1 + demandGrowth) / (1 - rebound);
  return saving < 1 ? saving / (1 - saving) : undefined;
}
