/**
 * EcoLogits 0.8.2 (2025), language models: energy of one answer from a straight line fitted to one request at a time,
 * weights in 4 bits, no sharing of the server.
 *
 * @see genai-impact/ecologits, tag 0.8.2, ecologits/impacts/llm.py. Written anew from the formulas; no code carried over.
 */
export interface Constants {
  /** kWh per token and billion active parameters, of one GPU */
  gpuEnergyAlpha: number;
  /** kWh per token */
  gpuEnergyBeta: number;
  /** Standard deviation of the fit, kWh per token */
  gpuEnergyStdev: number;
  /** s per token and billion active parameters */
  latencyAlpha: number;
  /** s per token */
  latencyBeta: number;
  /** Standard deviation of the fit, s per token */
  latencyStdev: number;
  /** Standard deviations to each end of the interval that the method printed */
  intervalDeviations: number;
  quantizationBits: number;
  memoryOverhead: number;
  /** GB of one GPU */
  gpuMemory: number;
  serverGpus: number;
  /** W, the server without its GPUs */
  serverPower: number;
  pue: number;
  /** gCO2e */
  serverEmbodied: number;
  /** gCO2e */
  gpuEmbodied: number;
  /** h */
  serverLifetime: number;
}

/** GPUs that hold the weights: memory = overhead × total parameters (billions) × bits ÷ 8 GB, divided by that of one GPU, rounded up. */
export const requiredGpus = (totalParameters: number, constants: Constants): number =>
  Math.ceil((constants.memoryOverhead * totalParameters * constants.quantizationBits) / 8 / constants.gpuMemory);

/**
 * Energy of one GPU for an answer, kWh: tokens × (alpha × active parameters + beta ± z × stdev), not below zero.
 *
 * @param activeParameters billions, as the method counts them
 * @param z 0 for the mean, −1.96 and 1.96 for the ends that the method printed
 */
export const gpuEnergy = (activeParameters: number, outputTokens: number, constants: Constants, z = 0): number =>
  Math.max(
    0,
    outputTokens *
      (constants.gpuEnergyAlpha * activeParameters + constants.gpuEnergyBeta + z * constants.gpuEnergyStdev),
  );

/**
 * Seconds the answer takes: tokens × (alpha × active parameters + beta ± z × stdev), or the time measured if the whole interval is not
 * below it.
 */
export function generationLatency(
  activeParameters: number,
  outputTokens: number,
  constants: Constants,
  z = 0,
  measured = Infinity,
): number {
  const at = (by: number) =>
    Math.max(
      0,
      outputTokens * (constants.latencyAlpha * activeParameters + constants.latencyBeta + by * constants.latencyStdev),
    );
  return at(constants.intervalDeviations) < measured ? at(z) : measured;
}

/** Energy of the server without GPUs, kWh: its power for the time of the answer, by the share of its GPUs in use. */
export const hostEnergy = (latency: number, gpus: number, constants: Constants): number =>
  ((latency / 3600) * constants.serverPower * (gpus / constants.serverGpus)) / 1000;

/** Energy of the answer, kWh: PUE × (host + GPUs × energy of one). */
export function requestEnergy(
  activeParameters: number,
  totalParameters: number,
  outputTokens: number,
  constants: Constants,
  z = 0,
  measured = Infinity,
): number {
  const gpus = requiredGpus(totalParameters, constants);
  const latency = generationLatency(activeParameters, outputTokens, constants, z, measured);
  return (
    constants.pue *
    (hostEnergy(latency, gpus, constants) + gpus * gpuEnergy(activeParameters, outputTokens, constants, z))
  );
}

/** Share of making server and GPUs, gCO2e: their emissions × time of the answer ÷ lifetime. */
export function embodiedEmissions(
  activeParameters: number,
  totalParameters: number,
  outputTokens: number,
  constants: Constants,
  z = 0,
  measured = Infinity,
): number {
  const gpus = requiredGpus(totalParameters, constants);
  const made = (gpus / constants.serverGpus) * constants.serverEmbodied + gpus * constants.gpuEmbodied;
  return (
    (made * generationLatency(activeParameters, outputTokens, constants, z, measured)) /
    (constants.serverLifetime * 3600)
  );
}
