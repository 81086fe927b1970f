import { floatingPointEnergy } from './floatingPoint';

/**
 * Epoch AI, February 2025, energy of a ChatGPT query: two operations for each active parameter and token written, at a
 * tenth of the peak speed, and the average power of a GPU with its share of the server and the building.
 *
 * @see Josh You, How much energy does ChatGPT use?, 7 February 2025, and its spreadsheet. Written anew from the formulas.
 */
export interface Constants {
  /** for each active parameter and token written */
  outputFlops: number;
  /** FLOP/s of one GPU */
  peak: number;
  /** share of the peak that is reached */
  utilisation: number;
  /** W, rated power of the server for each of its GPUs */
  power: number;
  /** share of the rated power that is drawn */
  powerShare: number;
  pue: number;
}

/** Power of one GPU at the meter, W: rated power of the server for each GPU × share drawn × PUE. */
export const averagePower = ({ power, powerShare, pue }: Constants): number => power * powerShare * pue;

/** Seconds of one GPU: operations ÷ (peak × utilisation). Reading costs nothing here. */
export const gpuSeconds = (activeParameters: number, outputTokens: number, constants: Constants): number =>
  (constants.outputFlops * activeParameters * outputTokens) / (constants.peak * constants.utilisation);

/**
 * Energy of a query, kWh: GPU seconds × average power.
 *
 * @param activeParameters a count, not billions
 * @throws RangeError when peak or utilisation is not above 0
 */
export const queryEnergy = (activeParameters: number, outputTokens: number, constants: Constants): number =>
  floatingPointEnergy(activeParameters, 0, outputTokens, {
    ...constants,
    promptFlops: 0,
    power: averagePower(constants),
  });
