import { describe, expect, test } from 'vitest';
import {
  joulesPerKilowattHour,
  performancePerEnergy,
  performancePerGram,
  rankAmong,
} from '../../src/model/performance';

describe('performancePerEnergy(work, energy)', () => {
  test('Frontier: 1,102 PFLOP/s at 21.1 MW are 52.23 GFLOPS for each watt (TOP500, November 2022)', () => {
    expect(performancePerEnergy(1102e15, 21.1e6) / 1e9).toBeCloseTo(52.23, 2);
  });
  test('Sunway TaihuLight: 93,014.59 TFLOP/s at 15,371 kW are 6.051 GFLOPS for each watt (TOP500, November 2018)', () => {
    expect(performancePerEnergy(93_014.59e12, 15_371e3) / 1e9).toBeCloseTo(6.051, 3);
  });
  test('a token of 0.12 J makes 30 million for each kWh (ML.ENERGY, Llama 3.1 8B, batch 64)', () => {
    expect(performancePerEnergy(1, 0.12 / joulesPerKilowattHour)).toBeCloseTo(30e6, 3);
  });
  test('has no value without energy', () => {
    expect(() => performancePerEnergy(1, 0)).toThrow(RangeError);
    expect(() => performancePerEnergy(1, -1)).toThrow(RangeError);
    expect(() => performancePerEnergy(1, NaN)).toThrow(RangeError);
  });
});

describe('performancePerGram(performancePerKilowattHour, carbonIntensity)', () => {
  test('Kairos on the French grid of 2024: 73.282 GFLOPS/W × 3.6 MJ ÷ 40.48 g', () => {
    expect(performancePerGram(73.282e9 * joulesPerKilowattHour, 40.48) / 1e15).toBeCloseTo(6.517, 3);
  });
  test('halves when the grid emits twice as much', () => {
    expect(performancePerGram(100, 50)).toBe(2 * performancePerGram(100, 100));
  });
  test('has no value on a grid without emissions', () => {
    expect(() => performancePerGram(1, 0)).toThrow(RangeError);
    expect(() => performancePerGram(1, -5)).toThrow(RangeError);
  });
});

describe('rankAmong(own, others)', () => {
  test('counts those that do better, and not itself', () => {
    expect(rankAmong(3, [5, 4, 3, 1])).toBe(3);
    expect(rankAmong(5, [5, 4, 3, 1])).toBe(1);
  });
  test('gives equals the same place, and the only one the first', () => {
    expect(rankAmong(4, [5, 4, 4, 1])).toBe(2);
    expect(rankAmong(1, [])).toBe(1);
  });
});
