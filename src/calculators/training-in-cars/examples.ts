import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'GPT-3, as published',
    state: { model: 'gpt-3' },
    expected: { operational: { value: 552.1e6, within: 0.05e6 }, equivalents: { value: 9.66, within: 0.005 } },
    source: 'Patterson et al. 2021, Table 4; one car 126,000 lb in Strubell et al. 2019, Table 1',
  },
  {
    name: 'the 2019 architecture search behind "five cars"',
    state: { model: 'strubell-nas-2019' },
    expected: { operational: { value: 284.0e6, within: 0.05e6 }, equivalents: { value: 4.97, within: 0.005 } },
    source: 'Strubell et al. 2019, Tables 1 and 3: 626,155 lb and 126,000 lb',
  },
  {
    name: 'the same search as it really ran',
    state: { model: 'evolved-transformer-search-2018' },
    expected: { operational: { value: 3.2e6, within: 0.05e6 }, equivalents: { value: 0.056, within: 0.0005 } },
    source: 'Patterson et al. 2021, Table 4: 3.2 t; 3.2 t ÷ 57.15 t = 0.056',
  },
  {
    name: 'BLOOM, dynamic energy and the whole life cycle',
    state: { model: 'bloom-176b' },
    expected: { dynamicEmissions: { value: 24.7e6, within: 0.05e6 }, total: { value: 50.5e6, within: 0.05e6 } },
    source: 'Luccioni et al. 2023, abstract and Tables 1 and 3',
  },
  {
    name: 'OLMo 2 7B from measured GPU energy',
    state: { model: 'olmo-2-7b' },
    expected: { operational: { value: 52e6, within: 0.5e6 } },
    source: 'Team OLMo 2025, Table 19',
  },
  {
    name: 'GPT-3 from its chips and days',
    state: {
      mode: 'hardware',
      accelerators: 10000,
      hours: 355.2,
      acceleratorPower: 330,
      hostOverhead: 1,
      pue: 1.1,
      carbonIntensity: 429,
      embodied: 'none',
    },
    expected: { facilityEnergy: { value: 1287e3, within: 2.4e3 }, operational: { value: 552.1e6, within: 1.05e6 } },
    source: 'Patterson et al. 2021, Table 4; 14.8 days is rounded by up to 0.05 day, which allows 0.34 %',
  },
  {
    name: 'LLaMA 65B from its GPU hours',
    state: {
      mode: 'hardware',
      accelerators: 1,
      hours: 1022362 / 2,
      runs: 2,
      acceleratorPower: 400,
      hostOverhead: 1,
      pue: 1.1,
      carbonIntensity: 385,
      embodied: 'none',
    },
    expected: { facilityEnergy: { value: 449e3, within: 1e3 }, operational: { value: 173e6, within: 0.5e6 } },
    source: 'Touvron et al. 2023, Table 15',
  },
  {
    name: 'arithmetic of Llama 3.1 405B',
    state: { mode: 'compute', parameters: 405e9, tokens: 15.6e12 },
    expected: { trainingCompute: { value: 3.8e25, within: 0.05e25 } },
    source: 'Llama Team 2024, The Llama 3 Herd of Models, section 3: 3.8 × 10^25 FLOP',
  },
];

export default examples;
