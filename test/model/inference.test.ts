import { describe, expect, test } from 'vitest';
import { contextTokens, readingEnergy, tokenEnergyAtBatch } from '../../src/model/inference';
import { waterAtPlant, waterOnSite } from '../../src/model/water';
import { allFigures } from '../support/content';

const figures = allFigures();

describe('tokenEnergyAtBatch(lower, upper, batch, lowerBatch, upperBatch)', () => {
  test('gives the measured points back', () => {
    expect(tokenEnergyAtBatch(4, 1, 8, 8, 64)).toBeCloseTo(4, 12);
    expect(tokenEnergyAtBatch(4, 1, 64, 8, 64)).toBeCloseTo(1, 12);
  });
  test('is a part of its own and a part that is shared: 0.5 + 24 ÷ batch', () => {
    const at = (batch: number) => 0.5 + 24 / batch;
    for (const batch of [4, 8, 10, 16, 33, 64])
      expect(tokenEnergyAtBatch(at(8), at(64), batch, 8, 64)).toBeCloseTo(at(batch), 12);
  });
  test('refuses batches that do not rise', () => {
    expect(() => tokenEnergyAtBatch(1, 1, 8, 64, 64)).toThrow(RangeError);
    expect(() => tokenEnergyAtBatch(1, 1, 0, 8, 64)).toThrow(RangeError);
  });

  // Points that ML.ENERGY measured and that no record holds, J a token with 16 requests together: what lies between 8 and 32.
  test.each([
    ['llama-3-1-8b-h100', 0.263],
    ['llama-3-1-70b-h100', 2.09],
    ['llama-3-1-405b-fp8-h100', 7.59],
    ['gemma-3-27b-h100', 0.891],
    ['qwen-3-235b-a22b-fp8-h100', 5.25],
    ['deepseek-v3-1-b200', 6.07],
  ])('comes within 6 %% of a measurement it has not seen: %s', (model, joules) => {
    const at = (batch: number) => figures[`inference/text-${model}#tokenEnergyAt${batch}`]!.value * 3.6e6;
    expect(Math.abs(tokenEnergyAtBatch(at(8), at(32), 16, 8, 32) / joules - 1)).toBeLessThan(0.06);
  });
});

describe('readingEnergy(activeParameters, tokens, peak, utilisation, power)', () => {
  test('1,000 tokens by 70 billion parameters at 40 % of 1e15 FLOP/s and 700 W: 0.35 s, 245 J', () => {
    expect(readingEnergy(70e9, 1000, 1e15, 0.4, 700) * 3.6e6).toBeCloseTo(245, 9);
  });
  test('comes within a factor of two of reading that was metered apart from writing', () => {
    // DeepSeek V4 Pro on B200 with 512 requests under way, SemiAnalysis InferenceX
    const measured = figures['inference/prefill-deepseek-v4-pro-b200#inputTokenEnergyAt512']!.value;
    const modelled = readingEnergy(
      figures['inference/prefill-deepseek-v4-pro-b200#activeParameters']!.value,
      1,
      figures['hardware/nvidia-b200#peak8bit']!.value,
      figures['hardware/model-flops-utilisation']!.value,
      figures['hardware/nvidia-b200#thermalDesignPower']!.value,
    );
    expect(measured / modelled).toBeGreaterThan(0.5);
    expect(measured / modelled).toBeLessThan(2);
  });
  test('refuses a speed of nothing', () => expect(() => readingEnergy(1, 1, 0, 0.4, 1)).toThrow(RangeError));
});

describe('contextTokens(calls, promptTokens, perCall)', () => {
  test('every call reads the prompt and all that came before it', () => {
    // 3 calls, prompt 100, 10 added by each: 100 + 110 + 120
    expect(contextTokens(3, 100, 10)).toBe(330);
    expect(contextTokens(1, 100, 10)).toBe(100);
  });
});

describe('water', () => {
  test('on site goes by the servers, at the plant by the meter of the building', () => {
    expect(waterOnSite(2, 0.27)).toBeCloseTo(0.54, 12);
    expect(waterAtPlant(2 * 1.2, 3.1321)).toBeCloseTo(7.51704, 9);
  });
});
