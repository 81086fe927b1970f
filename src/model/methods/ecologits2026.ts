import * as ecologits09 from './ecologits09';

/**
 * EcoLogits, text of September 2026: the model of 0.9.x with the time of the first word for long prompts, the network
 * devices of a server, an amount per unit of energy for the building, and heavier accelerators.
 *
 * @see mlco2/ecologits, docs/blog/posts/2026_09_impactia_integration.md at 4c552f6. Written anew from the formulas.
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
}

/** Seconds until the first word, for a model of average speed: per token read + base. Reading costs time only. */
export const firstTokenLatency = (inputTokens: number, constants: Constants): number =>
  constants.firstTokenPerInputToken * inputTokens + constants.firstTokenBase;

/** Seconds the answer takes, reading included. */
export const generationLatency = (
  activeParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
): number =>
  ecologits09.generationLatency(activeParameters, outputTokens, constants) + firstTokenLatency(inputTokens, constants);

/** Energy at the servers, kWh: that of 0.9.x with the longer time, and the network devices shared like the host. */
export function itEnergy(
  activeParameters: number,
  totalParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
): number {
  const gpus = ecologits09.requiredGpus(totalParameters, constants);
  const latency = generationLatency(activeParameters, inputTokens, outputTokens, constants);
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
): number => constants.pue * itEnergy(activeParameters, totalParameters, inputTokens, outputTokens, constants);

/** Share of making server, GPUs and network devices and of the building, gCO2e. */
export function embodiedEmissions(
  activeParameters: number,
  totalParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: Constants,
): number {
  const gpus = ecologits09.requiredGpus(totalParameters, constants);
  const latency = generationLatency(activeParameters, inputTokens, outputTokens, constants);
  const share = gpus / constants.serverGpus;
  const perSecond =
    (share * constants.serverEmbodied + gpus * constants.gpuEmbodied) / (constants.serverLifetime * 3600) +
    (share * constants.networkEmbodied) / (constants.networkLifetime * 3600);
  const building =
    constants.buildingEmissions * itEnergy(activeParameters, totalParameters, inputTokens, outputTokens, constants);
  return (perSecond * latency) / constants.batch + building;
}
