import * as ecologits09 from './ecologits09';

/**
 * EcoLogits, text of September 2026: the model of 0.9.x with the time of the first word for long prompts, the network
 * devices of a server, an amount per unit of energy for the building, and heavier accelerators.
 *
 * @see mlco2/ecologits at 4c552f6 (announced 20 September 2026), docs/methodology/llm_inference.md and ecologits/impacts/llm.py. Written anew
 * from the formulas.
 */
export interface Constants extends ecologits09.Constants {
  /** W of network devices for one server */
  networkPower: number;
  /** gCO2e of making them */
  networkEmbodied: number;
  /** h */
  networkLifetime: number;
  /** gCO2e per kWh at the servers, for the building */
  buildingEmissions: number;
  /** s for each token read */
  firstTokenPerInputToken: number;
  /** s */
  firstTokenBase: number;
  /** Active parameters of the model the time was measured on, billions */
  firstTokenReferenceParameters: number;
}

/**
 * Seconds until the first word, for a model whose own time to it is not known: per token × active parameters ÷ those of Mistral
 * 7B × tokens read + base. Reading costs time only.
 *
 * @param activeParameters billions, as the method counts them
 */
export const firstTokenLatency = (activeParameters: number, inputTokens: number, constants: Constants): number =>
  ((constants.firstTokenPerInputToken * activeParameters) / constants.firstTokenReferenceParameters) * inputTokens +
  constants.firstTokenBase;

/**
 * The same for a model whose median time to the first word is known: scaled by it instead of by size.
 *
 * @param medianFirstToken s, median of the model
 * @param constants.firstTokenReferenceTime s, median of Mistral 7B
 */
export const firstTokenLatencyByMedian = (
  medianFirstToken: number,
  inputTokens: number,
  constants: Pick<Constants, 'firstTokenPerInputToken' | 'firstTokenBase'> & { firstTokenReferenceTime: number },
): number =>
  ((constants.firstTokenPerInputToken * medianFirstToken) / constants.firstTokenReferenceTime) * inputTokens +
  constants.firstTokenBase;

/**
 * Seconds the answer takes, reading included, or the time measured if that is less.
 *
 * @param firstToken s; by size unless given, as by `firstTokenLatencyByMedian`
 */
export const generationLatency = (
  activeParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
  firstToken = firstTokenLatency(activeParameters, inputTokens, constants),
  measured = Infinity,
): number => Math.min(measured, ecologits09.generationLatency(activeParameters, outputTokens, constants) + firstToken);

/** Energy at the servers, kWh: that of 0.9.x with the longer time, and the network devices shared like the host. */
export function itEnergy(
  activeParameters: number,
  totalParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
  firstToken = firstTokenLatency(activeParameters, inputTokens, constants),
  measured = Infinity,
): number {
  const gpus = ecologits09.requiredGpus(totalParameters, constants);
  const latency = generationLatency(activeParameters, inputTokens, outputTokens, constants, firstToken, measured);
  const shared = { ...constants, serverPower: constants.serverPower + constants.networkPower };
  return (
    ecologits09.hostEnergy(latency, gpus, shared) +
    (gpus * outputTokens * ecologits09.gpuEnergyPerToken(activeParameters, constants)) / 1000
  );
}

/** Energy of the answer, kWh: PUE × energy at the servers. */
export const requestEnergy = (
  activeParameters: number,
  totalParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
  firstToken = firstTokenLatency(activeParameters, inputTokens, constants),
  measured = Infinity,
): number =>
  constants.pue *
  itEnergy(activeParameters, totalParameters, inputTokens, outputTokens, constants, firstToken, measured);

/** Water, L: IT energy × (WUE + PUE × water of the electricity). Here the code does what the document says; 0.9.x did not. */
export const requestWater = ecologits09.waterAsDocumented;

/** Share of making server, GPUs and network devices and of the building, gCO2e. */
export function embodiedEmissions(
  activeParameters: number,
  totalParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
  firstToken = firstTokenLatency(activeParameters, inputTokens, constants),
  measured = Infinity,
): number {
  const gpus = ecologits09.requiredGpus(totalParameters, constants);
  const latency = generationLatency(activeParameters, inputTokens, outputTokens, constants, firstToken, measured);
  const share = gpus / constants.serverGpus;
  const perSecond =
    (share * constants.serverEmbodied + gpus * constants.gpuEmbodied) / (constants.serverLifetime * 3600) +
    (share * constants.networkEmbodied) / (constants.networkLifetime * 3600);
  const building =
    constants.buildingEmissions *
    itEnergy(activeParameters, totalParameters, inputTokens, outputTokens, constants, firstToken, measured);
  return (perSecond * latency) / constants.batch + building;
}
