import { describe, expect, test } from 'vitest';
import calculator from '../../src/calculators/training-in-cars/calculator';
import { result } from '../../src/calculators/result';
import { initialState } from '../../src/calculators/state';
import { factors } from '../content/entries';
import { printedNumber } from '../support/printed';
import { allFigures } from '../support/content';

const figures = allFigures();
const runs = factors().filter(({ id, data }) => id.startsWith('training/') && data.use === 'calculator');
const answer = (state: Record<string, string | number | null>) =>
  result(calculator, { ...initialState(calculator, String(state.mode ?? 'model')), ...state }, figures);

/** Half of the last printed digit, as a share of the number. */
const roundingOf = (figure: { value: number; printed?: string } | undefined): number => {
  const printed = figure?.printed && printedNumber(figure.printed);
  return printed ? printed.unitInLastPlace / 2 / Math.abs(printed.number) : 0;
};

describe('model mode, every run that publishes energy and intensity', () => {
  const whole = runs.filter(
    ({ data }) => (data.figures.facilityEnergy ?? data.figures.dynamicEnergy) && data.figures.carbonIntensity,
  );

  test('covers the runs the papers print in full', () => expect(whole.length).toBeGreaterThanOrEqual(15));

  test.each(whole.map(({ id, data }) => [id, data.figures] as const))(
    '%s comes out within rounding of the publication',
    (id, printed) => {
      const { steps } = answer({ model: id.replace('training/', '') });
      const ours = (steps.dynamicEmissions ?? steps.operational)!.value;
      const allowed = [
        printed.facilityEnergy ?? printed.dynamicEnergy,
        printed.carbonIntensity,
        printed.publishedEmissions,
        printed.facilityEnergy ? undefined : printed.pue,
      ].reduce((sum, figure) => sum + roundingOf(figure), 0);
      expect(allowed, 'the publication is precise to better than 8 %').toBeLessThan(0.08);
      expect(Math.abs(ours / printed.publishedEmissions.value - 1)).toBeLessThanOrEqual(allowed + 1e-9);
    },
  );
});

describe('model mode, runs that publish neither PUE nor intensity', () => {
  const implied = runs.filter(({ data }) => !data.figures.carbonIntensity);

  test.each(implied.map(({ id, data }) => [id, data.figures] as const))(
    '%s shows the published result and only the implied product',
    (id, printed) => {
      const { steps, factors: used } = answer({ model: id.replace('training/', '') });
      expect(steps.operational!.value).toBe(printed.publishedEmissions.value);
      expect(steps.facilityEnergy).toBeUndefined();
      expect(used.map(({ name }) => name)).not.toContain('pue');
      expect(steps.impliedIntensity!.value * printed.dynamicEnergy.value).toBeCloseTo(
        printed.publishedEmissions.value,
        0,
      );
    },
  );

  test('on a grid of the reader’s own it is computed with the average PUE, which is then named as a factor', () => {
    const { steps, factors: used } = answer({ model: 'llama-3-1-405b', carbonIntensity: 100 });
    expect(used.map(({ id }) => id)).toContain('datacentre/pue-world-average');
    expect(steps.operational!.value).toBeCloseTo(21_588_000 * figures['datacentre/pue-world-average']!.value * 100, -3);
  });
});

describe('hardware mode', () => {
  const withHardware = runs.filter(({ data }) => {
    const { acceleratorPower, acceleratorHours, accelerators, hours, pue, carbonIntensity } = data.figures;
    return acceleratorPower && (acceleratorHours || (accelerators && hours)) && pue && carbonIntensity;
  });

  test('covers the runs that publish chips, hours and power', () =>
    expect(withHardware.length).toBeGreaterThanOrEqual(12));

  test.each(withHardware.map(({ id, data }) => [id, data.figures] as const))(
    '%s from its chips and hours comes within the rounding of what was printed',
    (_id, printed) => {
      const chipHours = printed.acceleratorHours?.value ?? printed.accelerators.value * printed.hours.value;
      const { steps } = answer({
        mode: 'hardware',
        accelerators: 1,
        hours: chipHours,
        acceleratorPower: printed.acceleratorPower.value,
        hostOverhead: 1,
        pue: printed.pue.value,
        carbonIntensity: printed.carbonIntensity.value,
        embodied: 'none',
      });
      const allowed = [
        printed.acceleratorHours ?? printed.hours,
        printed.acceleratorPower,
        printed.pue,
        printed.carbonIntensity,
        printed.publishedEmissions,
      ].reduce((sum, figure) => sum + roundingOf(figure), 0);
      expect(Math.abs(steps.operational!.value / printed.publishedEmissions.value - 1)).toBeLessThanOrEqual(
        allowed + 0.0005,
      );
    },
  );

  test('takes the rated power where none is given, and multiplies it by the share the reader sets', () => {
    const full = answer({ mode: 'hardware', hostOverhead: 1 }).steps;
    expect(full.averagePower!.value).toBe(figures['hardware/nvidia-a100-sxm4-80gb#thermalDesignPower']!.value);
    expect(answer({ mode: 'hardware', hostOverhead: 1, utilisation: 0.5 }).steps.itEnergy!.value).toBeCloseTo(
      full.itEnergy!.value / 2,
      6,
    );
  });
});

describe('compute mode', () => {
  test('Llama 3.1 405B: 6ND on H100 at the published utilisation comes within a fifth of the 30.84 million GPU hours on its card', () => {
    const { steps } = answer({ mode: 'compute' });
    expect(Math.abs(steps.acceleratorHours!.value / 30_840_000 - 1)).toBeLessThan(0.2);
  });
});

describe('embodied emissions', () => {
  test('BLOOM adds the published 11.2 t; “none” leaves them out; “estimate” spreads a chip over its life', () => {
    const as = (embodied: string) => answer({ model: 'bloom-176b', embodied }).steps;
    expect(as('published').embodied!.value).toBe(11_200_000);
    expect(as('none').total!.value).toBe(as('none').operational!.value);
    const perChip = figures['hardware/embodied-per-accelerator']!.value;
    expect(as('estimate').embodied!.value).toBeCloseTo(
      (perChip * figures['training/bloom-176b#acceleratorHours']!.value) / figures['hardware/hardware-lifetime']!.value,
      0,
    );
  });
});

test('a place without a figure for the year takes the nearest year', () => {
  const { factors: used } = answer({ country: 'CHN', year: 2025 });
  expect(used.find(({ name }) => name === 'carbonIntensity')!.id).toBe('electricity/ember-life-cycle#CHN-2025');
  const afghanistan = answer({ country: 'AFG', year: 2025 }).factors.find(({ name }) => name === 'carbonIntensity')!.id;
  expect(afghanistan).toBe('electricity/ember-life-cycle#AFG-2024');
});
