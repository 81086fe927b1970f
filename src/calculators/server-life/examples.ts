import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'a Dell R640 in Europe, in one year',
    state: {
      mode: 'life',
      embodied: 1280e3,
      power: 200.9475,
      utilisation: 1,
      lifetime: 4,
      carbonIntensity: 276,
      pue: 1,
    },
    expected: {
      embodiedPerYear: { value: 320e3, within: 0.5e3 },
      perYear: { value: 805e3, within: 1e3 },
      embodiedShare: { value: 0.4, within: 0.005 },
    },
    source:
      'Microsoft Learn, Sustainable software engineering, “Embodied carbon is significant”: 320 kg a year over four years, 1760.3 kWh a year, 0.276 kg/kWh: 805 kg (rounded down), about 40%',
  },
  {
    name: 'the same server kept for a fifth year',
    state: { mode: 'life', embodied: 1280e3, lifetime: 5 },
    expected: { embodiedPerYear: { value: 256e3, within: 0.5e3 } },
    source: 'Microsoft Learn, the same page: from 320 to 256 kg a year',
  },
  {
    name: 'Dell R640, from Dell’s own sheet',
    state: { mode: 'life', machine: 'server-dell-r640-by-dell', lifetime: 4 },
    expected: { embodiedPerYear: { value: 320e3, within: 1e3 }, yearEnergy: { value: 1760.3, within: 0.1 } },
    source: 'Dell, Product Carbon Footprint PowerEdge R640; 320 kg a year as Microsoft Learn reads it, rounded down',
  },
  {
    name: 'an HPE DL380 Gen10 in Europe',
    state: {
      mode: 'life',
      machine: 'server-hpe-dl380-gen10-by-hpe',
      lifetime: 4,
      carbonIntensity: 328,
      pue: 1.6,
    },
    expected: {
      yearEnergy: { value: 2076, within: 0.5 },
      yearOperational: { value: 1090e3, within: 1e3 },
      embodiedPerYear: { value: 432e3, within: 0.6e3 },
    },
    source: 'Scott Logic, Technology Carbon Standard, server example: 2,076 kWh, about 1,090 kg and 432 kg a year',
  },
  {
    name: 'one node-hour of ARCHER2',
    state: { mode: 'life', machine: 'server-archer2-node-by-epcc', lifetime: 6 },
    expected: { embodiedPerHour: { value: 23.5, within: 0.5 } },
    source:
      'ARCHER2 documentation: 7,320,000 kg ÷ (5,860 nodes × 6 years) = 0.023 kg an hour, rounded down; its own tool uses 24.0 g',
  },
  {
    name: 'a rack of Microsoft’s GreenSKU',
    state: {
      mode: 'life',
      embodied: 26804e3,
      power: 6953,
      utilisation: 1,
      lifetime: 6,
      carbonIntensity: 100,
      pue: 1,
    },
    expected: {
      operational: { value: 36547e3, within: 5e3 },
      total: { value: 63351e3, within: 5e3 },
    },
    source:
      'Wang et al. 2024, Section V: 26,804 kg, 6953 W, 0.1 kg/kWh, 6 years: 36,547 kg and 63,351 kg (6953 W × 52,560 h gives 36,545)',
  },
  {
    name: 'making of BLOOM’s servers, for one GPU hour',
    state: { mode: 'life', embodied: 312.5e3, lifetime: 6 * 0.85 },
    expected: { embodiedPerHour: { value: 6.99, within: 0.005 } },
    source:
      'Luccioni et al. 2023, Section 4.1: 2,500 kg for eight GPUs, 6 years at 85%; by hand 7.57 t ÷ 1,082,990 GPU hours = 6.99 g',
  },
  {
    name: 'HPE DL325 Gen10 at 30% in Germany, four years',
    state: {
      mode: 'life',
      embodied: 1000,
      power: 378.96,
      idleShare: 0.29668,
      utilisation: 0.3,
      lifetime: 4,
      carbonIntensity: 344,
      pue: 1.41,
    },
    expected: { drawnPower: { value: 191.51, within: 1 }, operational: { value: 3259e3, within: 20e3 } },
    source:
      'HPE Power Advisor, sheet in hpides/server-buy-advisor: 191.51 W, with cooling 270.03 W, 3,259 kg; it draws no quite straight line, which allows 0.5%',
  },
  ...(
    [
      ['Germany, one year', 191.8, 344, 1.8613, 1, 0.9],
      ['Germany, ten years', 191.8, 344, 1.8613, 10, 0.57],
      ['Sweden, one year', 180.37, 25, 1.7475, 1, 5.81],
      ['Sweden, ten years', 180.37, 25, 1.7475, 10, 1.1],
    ] as const
  ).map(([where, power, carbonIntensity, gain, horizon, ratio]) => ({
    name: `DL325 Gen11 in place of Gen10, ${where}`,
    state: { embodied: 206816, power, utilisation: 1, carbonIntensity, pue: 1, gain, horizon },
    expected: { ratio: { value: ratio, within: 0.0055 } },
    source:
      'Hasso Plattner Institute, hpides/server-buy-advisor, plots HPE-country-…-utilization-30-workload-specint: ratio of new to current. By hand from its constants: 578 and 39.5 kg a year for the old server, gain (470.4 ÷ 285.44) × (2312 ÷ 2047) and × (158 ÷ 149), making 206.8 kg',
  })),
];

export default examples;
