/**
 * Green Algorithms 3.0: power of cores, GPUs and memory, times the hours a job runs, times PUE.
 *
 * Its factor for repeated runs is left out: it multiplies the energy of one run.
 *
 * @see Lannelongue et al. 2021; GreenAlgorithms/green-algorithms-tool, tag v3.0 (5 February 2025), blueprints/form/form_blueprint.py. Written anew from the formula.
 */
export interface Constants {
  pue: number;
  /** W per GB of memory */
  memoryPowerPerGigabyte: number;
}

export interface Job {
  cores: number;
  /** W of one core at full use */
  corePower: number;
  /** 0 to 1 */
  coreUsage: number;
  gpus: number;
  /** W of one GPU at full use */
  gpuPower: number;
  /** 0 to 1 */
  gpuUsage: number;
  /** GB asked for */
  memory: number;
  /** h by the clock */
  hours: number;
}

/** W drawn: PUE × (cores × power × usage + GPUs × power × usage + power per GB × memory). */
export const powerNeeded = (job: Job, { pue, memoryPowerPerGigabyte }: Constants): number =>
  pue *
  (job.cores * job.corePower * job.coreUsage +
    job.gpus * job.gpuPower * job.gpuUsage +
    memoryPowerPerGigabyte * job.memory);

/** kWh of the job: power × hours ÷ 1000. */
export const energyNeeded = (job: Job, constants: Constants): number =>
  (powerNeeded(job, constants) * job.hours) / 1000;
