import { describe, expect, test } from 'vitest';
import { carbonBill, carbonCostPerKwh, exchanged } from '../../src/model/carbonPrice';

describe('carbonBill(emissions, pricePerTonne, paidShare)', () => {
  test('1.3 Gt at 39 dollars are 50.7 billion dollars (IMF 2025 on AI)', () => {
    expect(carbonBill(1.3e15, 39)).toBeCloseTo(50.7e9, 0);
  });
  test('8,844,100 t at 70.76 yuan are 626 million yuan (Chinese voluntary market 2025)', () => {
    expect(carbonBill(8_844_100e6, 70.76) / 1e8).toBeCloseTo(6.26, 2);
  });
  test('nothing is owed for no emissions, no price, or allowances that are all free', () => {
    expect(carbonBill(0, 71)).toBe(0);
    expect(carbonBill(1e9, 0)).toBe(0);
    expect(carbonBill(1e9, 71, 0)).toBe(0);
  });
  test('a share above 1 or below 0 is an error', () => {
    expect(() => carbonBill(1, 1, 1.01)).toThrow(RangeError);
    expect(() => carbonBill(1, 1, -0.01)).toThrow(RangeError);
    expect(() => carbonBill(1, 1, Number.NaN)).toThrow(RangeError);
  });
});

describe('carbonCostPerKwh(carbonIntensity, pricePerTonne, paidShare)', () => {
  test('500 g/kWh at 80 a tonne add 0.04 to a kilowatt-hour, half of it where half is free', () => {
    expect(carbonCostPerKwh(500, 80)).toBeCloseTo(0.04, 12);
    expect(carbonCostPerKwh(500, 80, 0.5)).toBeCloseTo(0.02, 12);
  });
  test('is what the bill comes to, spread over the energy', () => {
    expect(carbonCostPerKwh(429, 71) * 1_287_000).toBeCloseTo(carbonBill(429 * 1_287_000, 71), 6);
  });
});

describe('exchanged(amount, ratePerDollar, otherRatePerDollar)', () => {
  test('25 Singapore dollars at 1.25 for a US dollar are 20 US dollars', () => {
    expect(exchanged(25, 1.25, 1)).toBe(20);
  });
  test('there and back is the same amount', () => {
    expect(exchanged(exchanged(71, 0.8845, 7.1875), 7.1875, 0.8845)).toBeCloseTo(71, 10);
  });
  test('a rate of zero is an error', () => {
    expect(() => exchanged(1, 0, 1)).toThrow(RangeError);
  });
});
