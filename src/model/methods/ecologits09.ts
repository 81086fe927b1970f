/**
 * EcoLogits 0.9.x (November 2025 to March 2026), language models: energy of one answer from a fit to ML.ENERGY's measurements,
 * weights in 16 bits, always 64 requests together.
 *
 * @see mlco2/ecologits, tag 0.9.3, ecologits/impacts/llm.py and docs/methodology/llm_inference.md. Written anew from the formulas.
 */
export interface Constants {
  /** Wh per token and billion active parameters, of one GPU, before the factor of the batch */
  gpuEnergyAlpha: number;
  /** Exponent per request in the batch */
  gpuEnergyBeta: number;
  /** Wh per token */
  gpuEnergyGamma: number;
  /** s per token and billion active parameters */
  latencyAlpha: number;
  /** s per token and request in the batch */
  latencyBeta: number;
  /** s per token */
  latencyGamma: number;
  batch: number;
  quantizationBits: number;
  memoryOverhead: number;
  /** GB of one GPU */
  gpuMemory: number;
  serverGpus: number;
  /** W, the server without its GPUs */
  serverPower: number;
  pue: number;
  /** L/kWh on site */
  wue: number;
  /** gCO2e */
  serverEmbodied: number;
  /** gCO2e */
  gpuEmbodied: number;
  /** h */
  serverLifetime: number;
}

/** Wh per token of one GPU: alpha × exp(beta × batch) × active parameters (billions) + gamma. */
export const gpuEnergyPerToken = (activeParameters: number, constants: Constants): number =>
  constants.gpuEnergyAlpha * Math.exp(constants.gpuEnergyBeta * constants.batch) * activeParameters +
  constants.gpuEnergyGamma;

/** GPUs that hold the weights, rounded up to a power of two. */
export const requiredGpus = (totalParameters: number, constants: Constants): number =>
  2 **
  Math.ceil(
    Math.log2(
      Math.ceil((constants.memoryOverhead * totalParameters * constants.quantizationBits) / 8 / constants.gpuMemory),
    ),
  );

/** Seconds the answer takes: tokens × (alpha × active parameters + beta × batch + gamma), or the time measured if that is less. */
export const generationLatency = (
  activeParameters: number,
  outputTokens: number,
  constants: Constants,
  measured = Infinity,
): number =>
  Math.min(
    measured,
    outputTokens *
      (constants.latencyAlpha * activeParameters + constants.latencyBeta * constants.batch + constants.latencyGamma),
  );

/** Energy of the server without GPUs, kWh, shared by the batch. */
export const hostEnergy = (latency: number, gpus: number, constants: Constants): number =>
  ((latency / 3600) * constants.serverPower * (gpus / constants.serverGpus)) / constants.batch / 1000;

/** Energy at the servers, kWh: host + GPUs × tokens × energy of a token. */
export function itEnergy(
  activeParameters: number,
  totalParameters: number,
  outputTokens: number,
  constants: Constants,
  measured = Infinity,
): number {
  const gpus = requiredGpus(totalParameters, constants);
  const latency = generationLatency(activeParameters, outputTokens, constants, measured);
  return (
    hostEnergy(latency, gpus, constants) + (gpus * outputTokens * gpuEnergyPerToken(activeParameters, constants)) / 1000
  );
}

/** Energy of the answer, kWh: PUE × energy at the servers. */
export const requestEnergy = (
  activeParameters: number,
  totalParameters: number,
  outputTokens: number,
  constants: Constants,
  measured = Infinity,
): number => constants.pue * itEnergy(activeParameters, totalParameters, outputTokens, constants, measured);

/**
 * Water as the method's document has it, L: IT energy × (WUE + PUE × water of the electricity).
 *
 * @param it kWh at the servers
 * @param mixWater L/kWh of the electricity
 */
export const waterAsDocumented = (it: number, mixWater: number, { pue, wue }: Constants): number =>
  it * (wue + pue * mixWater);

/** Water as the code of 0.9.3 has it, L: the energy with PUE inside stands in place of the IT energy, so PUE enters twice. */
export const waterAsShipped = (it: number, mixWater: number, constants: Constants): number =>
  constants.pue * waterAsDocumented(it, mixWater, constants);

/** Share of making server and GPUs, gCO2e, for the time of the answer, shared by the batch. */
export function embodiedEmissions(
  activeParameters: number,
  totalParameters: number,
  outputTokens: number,
  constants: Constants,
  measured = Infinity,
): number {
  const gpus = requiredGpus(totalParameters, constants);
  const made = (gpus / constants.serverGpus) * constants.serverEmbodied + gpus * constants.gpuEmbodied;
  const latency = generationLatency(activeParameters, outputTokens, constants, measured);
  return (made * latency) / (constants.serverLifetime * 3600 * constants.batch);
}
