import { describe, expect, test } from 'vitest';
import { energyNeeded, powerNeeded, type Constants, type Job } from '../../../src/model/methods/greenAlgorithms';
import { constantsOf } from '../../support/methods';

const constants = constantsOf<Constants>('green-algorithms-3');
const job: Job = {
  cores: 4,
  corePower: 10,
  coreUsage: 0.5,
  gpus: 2,
  gpuPower: 250,
  gpuUsage: 0.8,
  memory: 32,
  hours: 10,
};

describe('Green Algorithms 3.0, the case of its own server version', () => {
  // 12 cores of 7.5 W, 64 GB, 12 h, world grid of its own file at 475 g/kWh
  test('177.5904 W, 2.1310848 kWh, 1,012.26528 g', () => {
    const printed = { ...job, cores: 12, corePower: 7.5, coreUsage: 1, gpus: 0, memory: 64, hours: 12 };
    expect(powerNeeded(printed, constants) / 177.5904).toBeCloseTo(1, 6);
    expect(energyNeeded(printed, constants) / 2.1310848).toBeCloseTo(1, 6);
    expect((energyNeeded(printed, constants) * 475) / 1012.26528).toBeCloseTo(1, 6);
  });
});

describe('Green Algorithms 3.0, a job with GPUs', () => {
  test('(4 × 10 × 0.5 + 2 × 250 × 0.8 + 32 × 0.3725) × 1.56 is 673.7952 W, for 10 h 6.737952 kWh', () => {
    expect(powerNeeded(job, constants)).toBeCloseTo(673.7952, 6);
    expect(energyNeeded(job, constants)).toBeCloseTo(6.737952, 6);
  });
  test('memory is charged in full even where nothing is computed', () => {
    const idle = { ...job, coreUsage: 0, gpuUsage: 0 };
    expect(powerNeeded(idle, constants)).toBeCloseTo(32 * 0.3725 * 1.56, 6);
  });
  test('time enters once: twice the hours, twice the energy, the same power', () => {
    const longer = { ...job, hours: 20 };
    expect(energyNeeded(longer, constants)).toBeCloseTo(2 * energyNeeded(job, constants), 9);
    expect(powerNeeded(longer, constants)).toBe(powerNeeded(job, constants));
  });
});
