import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'a megawatt-hour on the average grid of the world, 2025',
    state: { energy: 1000, country: 'WORLD', elsewhere: 'CHN', year: 2025 },
    expected: { emissions: { value: 458e3, within: 0.5e3 }, elsewhereEmissions: { value: 525e3, within: 0.5e3 } },
    source: 'Ember 2026, by Our World in Data: world 458 g/kWh, China 525 g/kWh in 2025; × 1,000 kWh',
  },
  {
    name: 'the same in 2000',
    state: { energy: 1000, country: 'WORLD', elsewhere: 'CHN', year: 2000 },
    expected: { emissions: { value: 527e3, within: 0.5e3 }, elsewhereEmissions: { value: 784e3, within: 0.5e3 } },
    source: 'Ember 2026, by Our World in Data: world 527 g/kWh, China 784 g/kWh in 2000; × 1,000 kWh',
  },
  {
    name: 'India against Norway, 2025',
    state: { energy: 1, country: 'IND', elsewhere: 'NOR', year: 2025 },
    expected: { emissions: { value: 670, within: 0.5 }, elsewhereEmissions: { value: 28, within: 0.5 } },
    source: 'Ember 2026, by Our World in Data: India 670 g/kWh, Norway 28 g/kWh in 2025',
  },
  {
    name: 'half of the power bought clean: half of the emissions by contract',
    state: { energy: 1000, country: 'USA', elsewhere: 'FRA', year: 2025, basis: 'market', cleanShare: 0.5 },
    expected: { gridEmissions: { value: 384e3, within: 0.5e3 }, emissions: { value: 192e3, within: 0.25e3 } },
    source: 'Ember 2026: United States 384 g/kWh in 2025; × 1,000 kWh × (1 − 0.5), worked by hand',
  },
  {
    name: 'California in spring: 267 g at 20:00, 121 g at 14:00',
    state: { mode: 'hour', energy: 1, zone: 'california', season: 'spring', start: 20, duration: 1 },
    expected: {
      emissions: { value: 267, within: 0.5 },
      bestEmissions: { value: 121, within: 0.5 },
      worstEmissions: { value: 267, within: 0.5 },
    },
    source:
      'Hourly generation of 2022 (EIA-930, SustainDC), means of March to May as recomputed for the record of spring 2022',
  },
  {
    name: 'PJM in summer: 364 to 403 g',
    state: { mode: 'hour', energy: 1, zone: 'pjm', season: 'summer', start: 21, duration: 1 },
    expected: { emissions: { value: 403, within: 0.5 }, bestEmissions: { value: 364, within: 0.5 } },
    source:
      'Hourly generation of 2022 (EIA-930, SustainDC), means of June to August as recomputed for the record of summer 2022',
  },
];

export default examples;
