import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'the world to 2030 at about 15 % a year',
    state: { growth: 0.15, gain: 0 },
    expected: { energy: { value: 945e9, within: 41e9 } },
    source:
      'IEA 2025, Energy and AI: 415 TWh in 2024, 945 TWh in 2030; 15 % is rounded by up to 0.5, which allows 41 TWh',
  },
  {
    name: 'the world in 2025 at 17 %',
    state: { growth: 0.17, gain: 0, year: 2025 },
    expected: { energy: { value: 485e9, within: 2.6e9 } },
    source: 'IEA 2026, Key Questions on Energy and AI: 485 TWh in 2025, 17 % more than in 2024',
  },
  {
    name: '2010 to 2018: 6.5 times the computing, 20 % less energy for each of it a year',
    // Eight years; 6.5 to the power of one eighth is 1.2636, and 20 % less energy is a gain of 25 %.
    state: { startEnergy: 194e9, year: 2032, growth: 0.2636, gain: 0.25 },
    expected: { energy: { value: 205e9, within: 11e9 }, saving: { value: 0.2, within: 1e-9 } },
    source:
      'Masanet et al. 2020 as summed up by Koomey: 194 and 205 TWh, 6.5 times, “around 20 % per year”; 20 % is rounded by up to 0.5, which allows 11 TWh',
  },
  {
    name: 'the United States 2014 to 2018 at 7 % a year',
    state: { mode: 'us', startEnergy: 58e9, year: 2028, growth: 0.07, gain: 0 },
    expected: { energy: { value: 76e9, within: 1.5e9 } },
    source: 'Shehabi et al. 2024, executive summary: 58 TWh in 2014, 76 TWh in 2018, 7 % a year',
  },
  {
    name: 'the United States to 2028, low',
    state: { mode: 'us', start: 'lbnl-2023', year: 2028, growth: 0.13, gain: 0 },
    expected: { energy: { value: 325e9, within: 8e9 } },
    source: 'Shehabi et al. 2024, executive summary: 176 TWh in 2023, 325 TWh in 2028, 13 % a year',
  },
  {
    name: 'the United States to 2028, high',
    state: { mode: 'us', start: 'lbnl-2023', year: 2028, growth: 0.27, gain: 0 },
    expected: { energy: { value: 580e9, within: 12e9 } },
    source: 'Shehabi et al. 2024, executive summary: 580 TWh in 2028, 27 % a year',
  },
  {
    name: 'the world in 2026 by Gartner',
    state: { startEnergy: 447e9, year: 2025, growth: 0.26, gain: 0 },
    expected: { energy: { value: 565e9, within: 2.5e9 } },
    source: 'Gartner 2026: 447 TWh in 2025, 565 TWh in 2026, 26 % more; one year',
  },
  {
    name: 'a prompt that needs a thirty-third a year later',
    state: { growth: 0, gain: 32, year: 2025 },
    expected: { times: { value: 0.0303, within: 0.00005 } },
    source: 'Elsworth et al. 2025, abstract: 33 times less energy in a year; 1 ÷ 33 = 0.0303',
  },
  {
    name: 'Meta: four half-years of 20 % less each, had use stood still',
    state: { mode: 'company', startEnergy: 1e9, year: 2028, growth: 0, gain: 0.25 },
    expected: { times: { value: 0.41, within: 0.005 } },
    source: 'Wu et al. 2021, section III-B: 20 % each half-year, 0.8 × 0.8 × 0.8 × 0.8 = 0.41; four periods',
  },
  {
    name: 'the textbook rebound: 5 % better, 2 % saved',
    // 5 % less for the same work is 1 ÷ 0.95 − 1 more work for each kilowatt-hour.
    state: { growth: 0, gain: 1 / 0.95 - 1, ownRebound: 0.6, year: 2025 },
    expected: { times: { value: 0.98, within: 1e-9 } },
    source:
      'The definition as commonly illustrated: an improvement of 5 % that saves 2 % is a rebound of 60 %, (5 − 2) ÷ 5',
  },
];

export default examples;
