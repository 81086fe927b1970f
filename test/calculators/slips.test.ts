import { describe, expect, test } from 'vitest';
import myAiUse from '../../src/calculators/my-ai-use/calculator';
import trainingInCars from '../../src/calculators/training-in-cars/calculator';
import { result, usedFactors } from '../../src/calculators/result';
import { initialState } from '../../src/calculators/state';
import { comparisonText, sentence } from '../../src/calculators/words';
import type { AnyState } from '../../src/calculators/calculator';
import { formatAnswer } from '../../src/i18n/format';
import { trainingCompute } from '../../src/model/training';
import { words } from '../content/entries';
import { allFigures } from '../support/content';
import { en } from '../../src/i18n/en';

/** Slips that other calculators have made, and that ours must not repeat: one test for each. */

const figures = allFigures();
const use = (state: AnyState = {}) =>
  result(myAiUse, { ...initialState(myAiUse, String(state.mode ?? 'text')), ...state }, figures);
const step = (state: AnyState, name: string) => use(state).steps[name]!.value;

const data = {
  locale: 'en',
  words: words('calculators').find(({ id }) => id === 'my-ai-use/en')!.data,
  messages: en.calculator,
  optionLabels: {},
  counted: { 'kettle-boil': { one: 'kettle boiled', other: 'kettles boiled', qualifier: '' } },
} as any;

describe('arithmetic', () => {
  test('a count of exactly one is no special case (ML CO2 Impact crashes at one tree)', () => {
    const one = figures['equivalents/kettle-boil']!.value;
    for (const count of [0.5, 1, 2, 10]) {
      const there = use({ mode: 'search', searches: 0 });
      const at = { ...there, steps: { ...there.steps, equivalents: { value: count, unit: '1' as const } } };
      expect(comparisonText(myAiUse, data, { equivalence: 'kettle-boil' }, at)).toContain('kettle');
    }
    expect(formatAnswer(one / one, 'en')).toBe('1.0');
  });

  test('a television hour is 60 Wh, so that 1 kWh is 16.7 hours of it (CodeCarbon’s is 6.5 times off its own source)', () => {
    expect(1 / figures['equivalents/television-hour']!.value).toBeCloseTo(16.67, 1);
  });

  test('50 Wh light a lamp of 10 W for 5 hours, not 5 minutes (AI Wattch is 60 times off)', () => {
    expect(0.05 / figures['equivalents/led-lamp-hour']!.value).toBeCloseTo(5, 6);
    expect(data.words.inputs.equivalence).toBeDefined();
  });

  test('a kilowatt where a watt is wanted stops the calculator (Impact’IA is 1,000 times off)', () => {
    const id = 'hardware/nvidia-a100-sxm4-80gb#thermalDesignPower';
    const wrong = { ...figures, [id]: { ...figures[id]!, unit: 'kWh' as const } };
    expect(() => usedFactors(trainingInCars, initialState(trainingInCars, 'hardware'), wrong)).toThrow(
      /is in kWh.*needs W/,
    );
  });

  test('PUE enters water once at the power plant and never on site (EcoLogits 0.9.3 applies it twice)', () => {
    const at = (pue: number, name: string) => step({ pue }, name);
    expect(at(2, 'waterOnSite')).toBe(at(1, 'waterOnSite'));
    expect(at(2, 'waterAtPlant') / at(1, 'waterAtPlant')).toBeCloseTo(2, 12);
  });

  test('energy stands where energy is said and carbon where carbon is said (Green Algorithms’ report swapped them)', () => {
    const said = sentence(myAiUse, data, initialState(myAiUse), use());
    expect(said).toMatch(/takes 0\.\d+\sWh and emits 0\.\d+\sg/);
  });

  test('making the hardware is grams and never kilowatt-hours (Cloud Carbon Footprint turns one into the other)', () => {
    expect(use({ embodied: 'yes' }).steps.embodied!.unit).toBe('gCO2e');
    expect(step({ embodied: 'yes' }, 'energy')).toBe(step({ embodied: 'no' }, 'energy'));
    expect(step({ embodied: 'yes' }, 'emissions')).toBeGreaterThan(step({ embodied: 'no' }, 'emissions'));
  });

  test('a chip and its server are counted once (TokenFlop’s document adds eight GPUs a second time)', () => {
    const { steps, factors } = use();
    const value = (name: string) => factors.find((factor) => factor.name === name)!.figure.value;
    expect(steps.embodied!.value).toBeCloseTo(
      (value('embodiedPerAccelerator') * steps.acceleratorHours!.value) / value('hardwareLifetime'),
      12,
    );
  });

  test('a mixture of experts trains with its active parameters (TokenFlop’s takes all: 18 times too much for DeepSeek-V3)', () => {
    expect(trainingCompute(671e9, 14.8e12) / trainingCompute(37e9, 14.8e12)).toBeCloseTo(18.1, 1);
    for (const label of words('calculators').filter(({ id }) => id.startsWith('training-in-cars/')))
      expect(label.data.inputs.parameters.help).toMatch(/experts|专家/);
  });

  test('a year has 365 days (Green Algorithms’ has 360 or 336)', () => {
    expect(step({ times: 1 }, 'yearEnergy') / step({ times: 1 }, 'energy')).toBeCloseTo(365, 9);
  });

  test('grid intensities are grams per kilowatt-hour, and no grid is above 2,000 (CodeCarbon’s text has 731.59 kg)', () => {
    /** Records of electricity that are no intensity: a country's consumption, and quotients of two intensities. */
    const others = /^electricity\/(china-total|ratios-between-countries-2024)#/;
    for (const [id, { value, unit }] of Object.entries(figures)) {
      if (!id.startsWith('electricity/') || others.test(id)) continue;
      expect(unit).toBe('gCO2e/kWh');
      expect(value, id).toBeLessThan(2000);
    }
  });

  test('clean grids are not rounded away (ML CO2 Impact rounds to 10 g/kWh)', () => {
    const at = (carbonIntensity: number) => step({ carbonIntensity, embodied: 'no' }, 'emissions');
    expect(at(28) / at(30)).toBeCloseTo(28 / 30, 12);
  });

  test('electricity used is not priced at the marginal factor of electricity saved (EPA’s 707 g)', () => {
    expect(figures['electricity/ember-life-cycle#USA-2025']!.value).toBeLessThan(450);
    expect(figures['equivalents/phone-charge']!.unit).toBe('kWh');
  });

  test('a comparison through energy does not move with the power plant, one through emissions does (What Uses More?)', () => {
    const count = (equivalence: string, carbonIntensity: number) =>
      step({ equivalence, carbonIntensity, embodied: 'no' }, 'equivalents');
    expect(count('kettle-boil', 50)).toBe(count('kettle-boil', 700));
    expect(count('car-km-us-epa-2026', 700) / count('car-km-us-epa-2026', 50)).toBeCloseTo(14, 9);
  });

  test('nothing is multiplied by a population unless the reader asks (compar:IA and EcoLogits Calculator do)', () => {
    expect(initialState(myAiUse).people).toBe(1);
    expect(step({ people: 1e6 }, 'energy')).toBe(step({}, 'energy'));
    expect(step({ people: 1e6 }, 'yearEnergy') / step({}, 'yearEnergy')).toBeCloseTo(1e6, 0);
    expect(use({ people: 1e6 }).remarks.map(({ id }) => id)).toContain('multiplied');
  });

  test('an empty question is nothing, not “100 % making the hardware” (TokenFlop)', () => {
    const { steps } = use({ outputTokens: 0 });
    expect([steps.energy!.value, steps.embodied!.value, steps.emissions!.value]).toEqual([0, 0, 0]);
  });

  test('writing is not priced by operations (those give a half to a twentieth of what meters say)', () => {
    expect(use().factors.map(({ name }) => name)).not.toContain('peak');
    expect(use({ inputTokens: 1000 }).remarks.map(({ id }) => id)).toContain('readingModelled');
  });
});
