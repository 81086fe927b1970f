/**
 * Average power of a machine that is busy for a part of its capacity: a straight line from idle to full load.
 *
 * averagePower = fullPower × (idleShare + (1 − idleShare) × utilisation)
 *
 * @param fullPower greatest power, W
 * @param idleShare power of the idle machine over its greatest power, 0 to 1
 * @param utilisation share of its capacity in use, 0 to 1
 * @returns W
 * @see Cloud Carbon Footprint, methodology: minimum watts + utilisation × (maximum − minimum watts)
 */
export const averagePower = (fullPower: number, idleShare: number, utilisation: number): number =>
  fullPower * (idleShare + (1 - idleShare) * utilisation);

/**
 * How long a new machine must run in place of an old one until what it saves has made up for its making.
 *
 * breakEven = embodied ÷ (yearlyOld − yearlyNew). What the old machine cost to make is spent either way and does not count.
 *
 * @param embodied emissions of making what is new, gCO2e
 * @param yearlyOld operational emissions of the old machine for the work, gCO2e a year
 * @param yearlyNew operational emissions of the new one for the same work, gCO2e a year
 * @returns years; undefined when the new one saves nothing, so that it never pays back
 * @see Noman Bashir et al., The Sunk Carbon Fallacy, SoCC 2024, for leaving the old machine’s making out
 */
export function breakEven(embodied: number, yearlyOld: number, yearlyNew: number): number | undefined {
  const saved = yearlyOld - yearlyNew;
  return saved > 0 ? embodied / saved : undefined;
}
