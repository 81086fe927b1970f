import { describe, expect, test } from 'vitest';
import { breakEvenGain, energyFactor, projectedEnergy, reboundEffect, technicalSaving } from '../../src/model/rebound';

describe('technicalSaving(efficiencyGain)', () => {
  test('twice the work for each kilowatt-hour saves half', () => expect(technicalSaving(1)).toBe(0.5));
  test('a prompt that needs a thirty-third saves 97 % (Elsworth et al. 2025, abstract: 33x)', () =>
    expect(technicalSaving(32)).toBeCloseTo(0.97, 2));
  test('a gain of −100 % is an error', () => expect(() => technicalSaving(-1)).toThrow(RangeError));
});

describe('reboundEffect(expectedSaving, actualSaving)', () => {
  test('5 % expected, 2 % saved: a rebound of 60 %, the usual textbook case', () =>
    expect(reboundEffect(0.05, 0.02)).toBeCloseTo(0.6, 12));
  test('28.5 % of 59 % saved: half is kept (Wu et al. 2021, Figure 8)', () =>
    expect(reboundEffect(0.59, 0.285)).toBeCloseTo(0.52, 2));
  test('nothing expected is an error', () => expect(() => reboundEffect(0, 1)).toThrow(RangeError));
});

describe('energyFactor(demandGrowth, saving, rebound)', () => {
  test.each([
    ['no rebound keeps the whole saving', 0, 0.5],
    ['full rebound keeps none', 1, 1],
    ['backfire is worse than no efficiency', 1.2, 1.1],
  ])('%s', (_name, rebound, factor) => expect(energyFactor(0, 0.5, rebound)).toBeCloseTo(factor, 12));
  test('efficiency twice, demand four times: twice the total', () =>
    expect(energyFactor(3, technicalSaving(1), 0)).toBe(2));
});

test('projectedEnergy: 176 TWh, 27 % a year for five years, is about 580 TWh (Shehabi et al. 2024)', () =>
  expect(Math.abs(projectedEnergy(176, 1.27, 5) - 580)).toBeLessThan(12));

describe('breakEvenGain(demandGrowth, rebound)', () => {
  test('without rebound it is the growth of demand', () => expect(breakEvenGain(0.49, 0)).toBeCloseTo(0.49, 12));
  test('it holds the total', () => {
    const gain = breakEvenGain(0.2, 0.3)!;
    expect(energyFactor(0.2, technicalSaving(gain), 0.3)).toBeCloseTo(1, 12);
  });
  test.each([
    [0.2, 1],
    [3, 0.5],
  ])('growth %d with rebound %d: no gain would do', (growth, rebound) =>
    expect(breakEvenGain(growth, rebound)).toBeUndefined(),
  );
});
