import { expect, test } from 'vitest';
import { embodiedEmissions } from '../../src/model/emissions';
import { softwareCarbonIntensity } from '../../src/model/softwareCarbonIntensity';

test('the worked number of the specification: 1,000 kg over four years, one hour, is around 28 g', () => {
  const grams = embodiedEmissions(1_000_000, 1, 4 * 365 * 24, 1);
  expect(grams).toBeGreaterThan(28);
  expect(grams).toBeLessThan(29);
});

test('a share of the machine takes that share', () => {
  expect(embodiedEmissions(1_205_520, 1, 35_040, 2 / 16)).toBeCloseTo(4.3, 2);
});

test('the case study eShoppen: application server 26.178 g, database 14.2416 g for one hour', () => {
  expect(softwareCarbonIntensity(0.023 * 951, 4.305, 1)).toBeCloseTo(26.178, 3);
  expect(softwareCarbonIntensity(0.0096 * 951, 5.112, 1)).toBeCloseTo(14.2416, 4);
});

test('twice the users share the same emissions: half each', () => {
  expect(softwareCarbonIntensity(900, 100, 500)).toBe(2);
  expect(softwareCarbonIntensity(900, 100, 1000)).toBe(1);
});

test('no rate of nothing, no life span of nothing', () => {
  expect(() => softwareCarbonIntensity(1, 1, 0)).toThrow(RangeError);
  expect(() => embodiedEmissions(1, 1, 0, 1)).toThrow(RangeError);
});
