import { describe, expect, test } from 'vitest';
import { acceleratorHours, trainingCompute } from '../../src/model/training';

describe('trainingCompute(parameters, tokens)', () => {
  test('GPT-3: 175 billion parameters and 300 billion tokens are 3.15 × 10^23 FLOP, printed as 3.14E+23', () => {
    expect(trainingCompute(175e9, 300e9) / 3.14e23).toBeCloseTo(1, 2);
  });
});

describe('acceleratorHours(compute, peak, utilisation)', () => {
  test('GPT-3 at 24.6 TFLOP/s on each of 10,000 V100 takes 14.8 days (Patterson et al. 2021, Table 4)', () => {
    const hours = acceleratorHours(3.14e23, 125e12, 24.6 / 125);
    expect(hours / 10_000 / 24).toBeCloseTo(14.8, 1);
  });
  test('a peak or utilisation of zero is an error', () => {
    expect(() => acceleratorHours(1e20, 0, 0.4)).toThrow(RangeError);
    expect(() => acceleratorHours(1e20, 1e15, 0)).toThrow(RangeError);
  });
});
