import { describe, expect, test } from 'vitest';
import {
  emissionsAsDocumented,
  emissionsAsShipped,
  energyAsDocumented,
  energyAsShipped,
} from '../../../src/model/methods/mlco2Impact';
import { constantsOf } from '../../support/methods';

const { ratedPowerA100Pcie, ratedPowerH100Sxm } = constantsOf<Record<string, number>>('mlco2-impact') as any;

describe('ML CO2 Impact, its worked case', () => {
  test('A100 PCIe for 100 h at 570 g/kWh: 25 kWh and 14.25 kg, rounded or not', () => {
    expect(energyAsDocumented(ratedPowerA100Pcie, 100)).toBeCloseTo(25, 6);
    expect(energyAsShipped(ratedPowerA100Pcie, 100)).toBeCloseTo(25, 6);
    expect(emissionsAsDocumented(25, 570)).toBeCloseTo(14_250, 6);
    expect(emissionsAsShipped(ratedPowerA100Pcie, 100, 570)).toBeCloseTo(14_250, 6);
  });
});

describe('ML CO2 Impact, its rounding', () => {
  const shipped = (intensity: number) => emissionsAsShipped(ratedPowerH100Sxm, 1000, intensity);
  test('a region goes to the nearest 0.01 kg/kWh: 26 and 34 g are both 30 g', () => {
    expect(shipped(26)).toBeCloseTo(700 * 30, 6);
    expect(shipped(34)).toBeCloseTo(700 * 30, 6);
  });
  test('a region under 5 g has no carbon at all', () => expect(shipped(4)).toBe(0));
  test('fractions of a gram are cut off first: 34.9 g is 34 g, not 35 g', () => {
    expect(shipped(34.9)).toBe(shipped(34));
  });
  // What `Number(n).toFixed(2)` gives; rounding n × 100 would give 0.02 and 0.08.
  test('a half goes by the stored number, not by the written one: 15 g is 10 g, 75 g is 70 g', () => {
    expect(shipped(15)).toBeCloseTo(700 * 10, 6);
    expect(shipped(75)).toBeCloseTo(700 * 70, 6);
  });
  test('the documented formula rounds nothing', () => {
    expect(emissionsAsDocumented(energyAsDocumented(ratedPowerH100Sxm, 1000), 15)).toBeCloseTo(10_500, 6);
  });
});
