import { floatingPointEnergy } from './floatingPoint';

/**
 * Digital4Better TokenFlop (2026): energy and making of the hardware from operations at 40 % of the peak speed.
 *
 * Its document and its calculator differ: the document gives the host 1,540 W and 10,058 kg, of which 2,000 kg are the
 * eight GPUs that it then counts again; the calculator gives it 1,520 W and 7,876 kg without the GPUs. The record holds
 * both, and the functions take either.
 *
 * @see digital4better/methodology, docs/methodology/ai.md and src/components/ai-playground.tsx at 9c3a43a (12 March 2026).
 * Written anew from the formulas.
 */
export interface Constants {
  /** for each active parameter and token read: 1 here, half of the usual count */
  promptFlops: number;
  /** for each active parameter and token written */
  outputFlops: number;
  /** FLOP/s of one GPU */
  peak: number;
  /** share of the peak that is reached */
  utilisation: number;
  /** W of one GPU */
  gpuPower: number;
  /** W, the server without its GPUs */
  hostPower: number;
  serverGpus: number;
  pue: number;
}

export interface ReuseConstants extends Constants {
  /** what a token kept from an earlier request costs, as a share of one read anew */
  cacheShare: number;
}

export interface TrainingConstants extends Constants {
  /** for each parameter and token of training */
  trainingFlops: number;
}

export interface MakingConstants extends Constants {
  /** gCO2e */
  gpuEmbodied: number;
  /** gCO2e; in the document it contains the GPUs, in the calculator it does not */
  serverEmbodied: number;
  /** h */
  serverLifetime: number;
}

/** Power of one GPU with its share of the host and the building, W: (GPU + host ÷ GPUs of the server) × PUE. */
export const powerWithServer = ({ gpuPower, hostPower, serverGpus, pue }: Constants): number =>
  (gpuPower + hostPower / serverGpus) * pue;

/** Tokens read that cost as much: tokens × (1 − reused + cached share × reused). */
export const tokensReadAnew = (inputTokens: number, reused: number, { cacheShare }: ReuseConstants): number =>
  inputTokens * (1 - reused + cacheShare * reused);

/** Hours of one GPU: operations ÷ (peak × utilisation) ÷ 3600. */
export const gpuHours = (operations: number, { peak, utilisation }: Constants): number =>
  operations / (peak * utilisation) / 3600;

/** Operations of an answer: (prompt operations × tokens read + output operations × tokens written) × active parameters (a count). */
export const requestOperations = (
  activeParameters: number,
  inputTokens: number,
  outputTokens: number,
  { promptFlops, outputFlops }: Constants,
): number => (promptFlops * inputTokens + outputFlops * outputTokens) * activeParameters;

/**
 * Energy of an answer, kWh: GPU hours × power with server and building.
 *
 * @param activeParameters a count, not billions; for a dense model all of them
 * @param inputTokens read, or `tokensReadAnew` when some are kept from an earlier request
 * @throws RangeError when peak or utilisation is not above 0
 */
export const requestEnergy = (
  activeParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
): number =>
  floatingPointEnergy(activeParameters, inputTokens, outputTokens, { ...constants, power: powerWithServer(constants) });

/**
 * Energy of training, kWh. The calculator puts in all parameters also for a mixture of experts, where only the active
 * ones compute: for DeepSeek-V3 that is 18 times too much.
 */
export const trainingEnergy = (parameters: number, tokens: number, constants: TrainingConstants): number =>
  (gpuHours(constants.trainingFlops * parameters * tokens, constants) * powerWithServer(constants)) / 1000;

/** Share of making GPU and host, gCO2e: (GPU + host ÷ GPUs of the server) × GPU hours ÷ lifetime. */
export const embodiedEmissions = (
  hours: number,
  { gpuEmbodied, serverEmbodied, serverGpus, serverLifetime }: MakingConstants,
): number => ((gpuEmbodied + serverEmbodied / serverGpus) * hours) / serverLifetime;
