import { describe, expect, test } from 'vitest';
import { embodiedEmissions, operationalEmissions } from '../../src/model/emissions';

describe('operationalEmissions(energy, carbonIntensity)', () => {
  test('25 kWh at 570 g/kWh are 14.25 kg (ML CO2 Impact, worked case)', () => {
    expect(operationalEmissions(25, 570)).toBe(14_250);
  });
  test('no energy or a clean grid gives zero', () => {
    expect(operationalEmissions(0, 500)).toBe(0);
    expect(operationalEmissions(500, 0)).toBe(0);
  });
});

describe('embodiedEmissions(totalEmbodied, timeReserved, expectedLifespan)', () => {
  test('1,000 kg over four years, one hour, is about 28 g (SCI specification, worked number)', () => {
    expect(embodiedEmissions(1_000_000, 1, 4 * 365 * 24)).toBeCloseTo(28.54, 2);
  });
  test('allocates nothing to an unused device and everything to a whole life', () => {
    expect(embodiedEmissions(463_000, 0, 35_040)).toBe(0);
    expect(embodiedEmissions(463_000, 35_040, 35_040)).toBe(463_000);
  });
  test('a life span of zero is an error, not the undivided total', () => {
    expect(() => embodiedEmissions(1000, 1, 0)).toThrow(RangeError);
    expect(() => embodiedEmissions(1000, 1, Number.NaN)).toThrow(RangeError);
  });
});
