import { describe, expect, test } from 'vitest';
import * as oviedo2026 from '../../../src/model/methods/oviedo2026';
import { allFigures } from '../../support/content';
import { constantsOf } from '../../support/methods';

const constants = constantsOf<oviedo2026.Constants>('oviedo-2026');
const figure = (name: string) => allFigures()[`methods/oviedo-2026#${name}`]!;

describe('Oviedo and others 2026', () => {
  test('by hand: a node of 10.2 kW at 0.6 and PUE 1.296 that writes 2,000 tokens a second spends 0.331 Wh on 300 of them', () => {
    // 1.296 × 10.2 kW × 0.6 × 300 ÷ 2,000 s ÷ 3600
    expect(oviedo2026.queryEnergy(300, 2000, constants) * 1000).toBeCloseTo(0.33048, 9);
  });

  test('twice the tokens cost twice the energy, twice the speed half of it', () => {
    const one = oviedo2026.queryEnergy(300, 2000, constants);
    expect(oviedo2026.queryEnergy(600, 2000, constants)).toBeCloseTo(2 * one, 15);
    expect(oviedo2026.queryEnergy(300, 4000, constants)).toBeCloseTo(one / 2, 15);
  });

  test('the medians are those of log-normal distributions between the published ends', () => {
    for (const name of ['pue', 'powerUtilisation']) {
      const { value, low, high } = figure(name);
      expect(Math.abs(value - Math.sqrt(low! * high!)), name).toBeLessThan(0.0005);
    }
  });

  test('long reasoning takes 13 times the energy of an ordinary query, as the abstract says', () => {
    expect(Math.round(figure('longEnergy').value / figure('energy').value)).toBe(13);
  });

  test('refuses a node that writes nothing', () => {
    expect(() => oviedo2026.queryEnergy(300, 0, constants)).toThrow(RangeError);
  });
});
