import { expect, test } from 'vitest';
import {
  overheadEnergy,
  reusedEnergy,
  supplyLoss,
  unmatchedEmissions,
  yearlyItEnergy,
} from '../../src/model/dataCentre';

test('a megawatt that runs all year is 8,760 MWh, half of it at half load', () => {
  expect(yearlyItEnergy(1e6, 1)).toBe(8_760_000);
  expect(yearlyItEnergy(1e6, 0.5)).toBe(4_380_000);
});

test('a PUE of 1 adds nothing, of 1.54 about a third of the bill', () => {
  expect(overheadEnergy(100, 1)).toBe(0);
  expect(overheadEnergy(100, 1.54) / 154).toBeCloseTo(0.3506, 4);
});

test('the reuse factor counts against all the energy', () => {
  expect(reusedEnergy(1000, 0.1)).toBe(100);
});

test('66 per cent by the hour leave a third, 100 per cent nothing', () => {
  expect(unmatchedEmissions(100, 400, 0.66)).toBeCloseTo(13_600);
  expect(unmatchedEmissions(100, 400, 1)).toBe(0);
});

test('a backup supply of 90 per cent loses a ninth of what it passes on', () => {
  expect(supplyLoss(900, 1 / 0.9 - 1)).toBeCloseTo(100);
  expect(supplyLoss(900, 0)).toBe(0);
});
