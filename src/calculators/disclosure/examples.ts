import type { Example } from '../calculator';

const ownMachine = { embodied: 'own', country: 'WORLD', accelerators: 0 };

const examples: readonly Example[] = [
  {
    name: 'the worked number of the SCI specification: 1,000 kg over four years, one hour',
    state: { ...ownMachine, energy: 0, hours: 1, totalEmbodied: 1e6, expectedLifespan: 35040 },
    expected: { embodied: { value: 28.5, within: 0.5 }, sciScore: { value: 28.5, within: 0.5 } },
    source: 'SCI specification 1.1.0 (ISO/IEC 21031), Embodied emissions: “around 28 g”; 1,000,000 ÷ 35,040 = 28.54',
  },
  {
    name: 'the case study eShoppen, application server for one hour',
    state: {
      ...ownMachine,
      energy: 0.023,
      carbonIntensity: 951,
      hours: 1,
      totalEmbodied: 1_205_520,
      expectedLifespan: 35040,
      resourceShare: 0.125,
      functionalUnit: 'hour',
    },
    expected: { embodied: { value: 4.305, within: 0.005 }, sciScore: { value: 26.178, within: 0.006 } },
    source: 'Green Software Foundation, SCI repository, case-studies/eshoppen.md, App server',
  },
  {
    name: 'the case study eShoppen, database server for one hour',
    state: {
      ...ownMachine,
      energy: 0.0096,
      carbonIntensity: 951,
      hours: 1,
      totalEmbodied: 1_433_120,
      expectedLifespan: 35040,
      resourceShare: 0.125,
      functionalUnit: 'hour',
    },
    expected: { embodied: { value: 5.112, within: 0.001 }, sciScore: { value: 14.2416, within: 0.001 } },
    source: 'Green Software Foundation, SCI repository, case-studies/eshoppen.md, Database server',
  },
  {
    name: 'a log of CodeCarbon, Singapore: what is measured comes out as it went in',
    state: { energy: 0.46647, carbonIntensity: 488.775, embodied: 'none' },
    expected: { total: { value: 227.999, within: 0.01 } },
    source:
      'Aux-RewardModel, emissions.csv: 0.227999 kg from 0.466470 kWh, which is 488.775 g/kWh by division on paper',
  },
  {
    name: 'BLOOM, dynamic energy on the French grid',
    state: { energy: 433196, carbonIntensity: 57, embodied: 'none' },
    expected: { total: { value: 24.69e6, within: 0.005e6 } },
    source: 'Luccioni et al. 2023, Table 1: 433,196 kWh, 57 g/kWh, 24.69 t',
  },
  {
    name: 'GPT-3 from its energy, PUE inside',
    state: { energy: 1_287_000, carbonIntensity: 429, embodied: 'none' },
    expected: { total: { value: 552.1e6, within: 0.1e6 } },
    source: 'Patterson et al. 2021, Table 4: 1,287 MWh, 429 g/kWh, 552.1 t',
  },
  {
    name: 'LLaMA 65B from chips and hours',
    state: {
      mode: 'hardware',
      accelerators: 2048,
      hours: 1_022_362 / 2048,
      acceleratorPower: 400,
      hostOverhead: 1,
      building: 'own',
      pue: 1.1,
      carbonIntensity: 385,
      embodied: 'none',
    },
    expected: { facilityEnergy: { value: 449e3, within: 1e3 }, total: { value: 173e6, within: 0.5e6 } },
    source: 'Touvron et al. 2023, Table 15: 1,022,362 GPU hours, 449 MWh, 173 t',
  },
];

export default examples;
