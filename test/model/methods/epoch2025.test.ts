import { describe, expect, test } from 'vitest';
import * as epoch2025 from '../../../src/model/methods/epoch2025';
import { allFigures } from '../../support/content';
import { constantsOf } from '../../support/methods';

const constants = constantsOf<epoch2025.Constants>('epoch-2025');
const printed = (name: string) => allFigures()[`methods/epoch-2025#${name}`]!.value;

describe('Epoch AI, February 2025', () => {
  test('a GPU with its share of server and building draws the 1,071 W of the spreadsheet', () => {
    expect(epoch2025.averagePower(constants)).toBeCloseTo(1071, 9);
    expect(epoch2025.averagePower({ ...constants, pue: 1.3 })).toBeCloseTo(1160.25, 9);
  });

  // Row “GPU time in seconds required to process a query”, printed to two decimals.
  test.each([
    [100, 500, 0.1, 1.01],
    [100, 1500, 0.1, 3.03],
    [20, 500, 0.1, 0.2],
    [200, 500, 0.05, 4.04],
    [200, 1500, 0.05, 12.13],
  ])(
    '%d billion parameters, %d tokens, at %f of the peak, take %f s of one GPU',
    (billions, tokens, reached, seconds) => {
      const ours = epoch2025.gpuSeconds(billions * 1e9, tokens, { ...constants, utilisation: reached });
      expect(Math.abs(ours - seconds)).toBeLessThanOrEqual(0.005);
    },
  );

  test('the query it supposes takes the energy it prints, 0.301 Wh, rounded to 0.3 in the text', () => {
    const energy = epoch2025.queryEnergy(printed('activeParameters'), printed('outputTokens'), constants);
    expect(Math.abs(energy - printed('publishedEnergy'))).toBeLessThanOrEqual(0.5e-6);
    expect((energy * 1000).toFixed(1)).toBe('0.3');
  });

  test('is GPU seconds times power', () => {
    const energy = epoch2025.queryEnergy(405e9, 400, constants);
    const byHand = (epoch2025.gpuSeconds(405e9, 400, constants) * epoch2025.averagePower(constants)) / 3.6e6;
    expect(energy / byHand).toBeCloseTo(1, 12);
  });

  test('refuses a machine that does nothing', () => {
    expect(() => epoch2025.queryEnergy(1e11, 500, { ...constants, utilisation: 0 })).toThrow(RangeError);
  });
});
