import { describe, expect, test } from 'vitest';
import { acceleratorEnergy, facilityEnergy, itEnergyWithin } from '../../src/model/energy';

describe('facilityEnergy(itEnergy, pue)', () => {
  test('adds the overhead of the building: 1,170 MWh at PUE 1.1 are 1,287 MWh (Patterson et al. 2021, GPT-3)', () => {
    expect(facilityEnergy(1_170_000, 1.1)).toBeCloseTo(1_287_000, 6);
  });
  test('changes nothing at PUE 1 and gives zero for zero', () => {
    expect(facilityEnergy(42, 1)).toBe(42);
    expect(facilityEnergy(0, 1.5)).toBe(0);
  });
});

describe('itEnergyWithin(publishedEnergy, includedPue)', () => {
  test('takes the PUE back out, so that PUE is never counted twice', () => {
    expect(facilityEnergy(itEnergyWithin(656_347, 1.58), 1.58)).toBeCloseTo(656_347, 6);
  });
});

describe('acceleratorEnergy(acceleratorHours, acceleratorPower, hostOverhead)', () => {
  test('100 h at 250 W are 25 kWh (ML CO2 Impact, A100 PCIe)', () => {
    expect(acceleratorEnergy(100, 250, 1)).toBe(25);
  });
  test('counts watts as watts: a kilowatt for an hour is one kilowatt-hour', () => {
    expect(acceleratorEnergy(1, 1000, 1)).toBe(1);
  });
  test('BLOOM, 1,082,990 GPU hours at 400 W, is 433,196 kWh (Luccioni et al. 2023, Table 1)', () => {
    expect(acceleratorEnergy(1_082_990, 400, 1)).toBeCloseTo(433_196, 6);
  });
});
