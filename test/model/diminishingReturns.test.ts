import { describe, expect, test } from 'vitest';
import {
  computationTimes,
  exponentOfHalving,
  marginalCost,
  operationsPerToken,
} from '../../src/model/diminishingReturns';

describe('marginalCost(costBefore, scoreBefore, cost, score)', () => {
  test('EfficientNet B0 to B2 and B5 to B7 (TorchVision): 0.241 and 40.5 billion operations a point', () => {
    expect(marginalCost(0.386e9, 0.77692, 1.088e9, 0.80608) / 0.2407e9).toBeCloseTo(1, 3);
    expect(marginalCost(10.266e9, 0.83444, 37.746e9, 0.84122) / 40.53e9).toBeCloseTo(1, 3);
  });
  test('ResNet to ResNeXt: 35% more for half a point is 70% of the old cost for each point (Schwartz et al. 2020)', () => {
    expect(marginalCost(1, 0.784, 1.35, 0.789)).toBeCloseTo(0.7, 10);
  });
  test('a better model that costs less has a price below zero', () => {
    expect(marginalCost(4, 0.76, 1, 0.77)).toBeCloseTo(-3, 10);
  });
  test('without a gain there is no price', () => {
    expect(() => marginalCost(1, 0.8, 2, 0.8)).toThrow(RangeError);
    expect(() => marginalCost(1, 0.8, 2, 0.7)).toThrow(RangeError);
  });
});

describe('computationTimes(from, to, exponent, floor)', () => {
  test('twice the parameters give 0.95 of the loss (Kaplan et al. 2020, section 1.2)', () => {
    expect(2 ** -0.076).toBeCloseTo(0.95, 2);
    expect(computationTimes(1, 2 ** -0.076, 1 / 0.076)).toBeCloseTo(2, 10);
  });
  test('half the error where halving takes 500 times; a quarter takes 500 × 500', () => {
    expect(computationTimes(0.2, 0.1, exponentOfHalving(500))).toBeCloseTo(500, 8);
    expect(computationTimes(0.2, 0.05, exponentOfHalving(500))).toBeCloseTo(250_000, 4);
  });
  test('only what lies above the floor counts', () => {
    expect(computationTimes(2.69, 2.19, 2, 1.69)).toBeCloseTo(4, 10);
  });
  test('the same error takes the same; a larger one less', () => {
    expect(computationTimes(3, 3, 20)).toBe(1);
    expect(computationTimes(2, 3, 20)).toBeLessThan(1);
  });
  test('nothing reaches the floor', () => {
    expect(() => computationTimes(2, 1.69, 6, 1.69)).toThrow(RangeError);
    expect(() => computationTimes(0, 0.1, 6)).toThrow(RangeError);
  });
});

describe('exponentOfHalving(halvingTimes)', () => {
  test('512 is two to the ninth', () => expect(exponentOfHalving(512)).toBe(9));
  test('zero is an error', () => expect(() => exponentOfHalving(0)).toThrow(RangeError));
});

test('operationsPerToken: two for each parameter (Kaplan et al. 2020, Equation 2.2)', () => {
  expect(operationsPerToken(7e9)).toBe(14e9);
});
