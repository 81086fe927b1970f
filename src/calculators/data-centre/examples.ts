import type { Example } from '../calculator';

/** A load that draws so many kilowatt-hours in a year. */
const loadOf = (kilowattHours: number) => (kilowattHours * 1000) / 8760;

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'the water of training GPT-3',
    state: {
      mode: 'water',
      building: 'us',
      itLoad: loadOf(1_287_000),
      loadFactor: 1,
      pue: 1.17,
      wue: 0.55,
      plantWater: 3.142,
    },
    expected: {
      waterOnSite: { value: 708e3, within: 500 },
      waterAtPlant: { value: 4731e3, within: 500 },
      waterTotal: { value: 5439e3, within: 500 },
    },
    source: 'Li et al. 2025, Table 1, US average: 0.708, 4.731 and 5.439 million litres',
  },
  {
    name: 'a billion requests in Arizona',
    state: {
      mode: 'water',
      building: 'us',
      itLoad: loadOf(4_000_000),
      loadFactor: 1,
      pue: 1.18,
      wue: 1.63,
      plantWater: 4.959,
    },
    expected: {
      waterOnSite: { value: 6.52e6, within: 500 },
      waterAtPlant: { value: 23.406e6, within: 2500 },
      waterTotal: { value: 29.926e6, within: 2500 },
    },
    source:
      'Li et al. 2025, Table 1, Arizona: 6.520, 23.406 and 29.926 mL for one request of 0.004 kWh (as copied in public notes), times a billion',
  },
  {
    name: 'all data centres of the United States, water at power plants',
    state: { mode: 'water', building: 'us', itLoad: loadOf(176e9 / 1.4), loadFactor: 1, plantWater: 4.52 },
    expected: {
      facilityEnergy: { value: 176e9, within: 0.5e9 },
      waterAtPlant: { value: 800e9, within: 5e9 },
    },
    source:
      'Shehabi et al. 2024, p. 57: nearly 800 billion litres from 176 TWh and 4.52 L/kWh; the load is 176 TWh ÷ PUE 1.4',
  },
  {
    name: 'a billion median Gemini prompts, water on site',
    state: { mode: 'water', building: 'google', itLoad: loadOf(220_000), loadFactor: 1 },
    expected: {
      facilityEnergy: { value: 240e3, within: 5e3 },
      waterOnSite: { value: 260e3, within: 10e3 },
    },
    source:
      'Elsworth et al. 2025, abstract: 0.24 Wh and 0.26 mL for one prompt; 0.24 Wh less 8% for the building is 0.22 Wh for the machines',
  },
  {
    name: 'a third of the bill in the average building of the survey',
    state: { building: 'world', itLoad: 1e6, loadFactor: 1 },
    expected: {
      facilityEnergy: { value: 13_490_400, within: 1 },
      overheadEnergy: { value: 4_730_400, within: 1 },
    },
    source: 'Uptime Institute 2025, PUE 1.54; 8,760 MWh × 1.54 and × 0.54, worked by hand',
  },
  {
    name: 'cooling and the rest, China’s average',
    state: { building: 'china', itLoad: 1e6, loadFactor: 1 },
    expected: {
      coolingEnergy: { value: 3_500_496, within: 1 },
      otherEnergy: { value: 704_304, within: 1 },
    },
    source:
      'BloombergNEF 2025: PUE 1.48 and 27% for cooling; 8,760 MWh × 1.48 × 27%, and 8,760 MWh × 0.48 less that, worked by hand',
  },
  {
    name: 'cooling and power supply in a cold climate, large site with towers',
    state: { building: 'cold', cooling: 'towers-large', itLoad: 1e6, loadFactor: 1 },
    expected: {
      overheadEnergy: { value: 1_159_824, within: 1 },
      otherEnergy: { value: 620_296, within: 2 },
      coolingEnergy: { value: 539_528, within: 2 },
    },
    source:
      'Lei and Masanet 2022: PUE 1.1324, the mean of 1.0774 and 1.1874; UPS 90 to 99% and distribution 0 to 2%: mean loss 0.07081; 8,760 MWh × each, worked by hand',
  },
  {
    name: 'Kajaani: half of the share that was promised',
    state: { mode: 'heat', project: 'kajaani' },
    expected: { heatDelivered: { value: 34.1e6, within: 0.05e6 }, kept: { value: 0.5, within: 0.0005 } },
    source: 'Frontier News 2026: 34,100 MWh, about 10%; CSC 2022: 20%',
  },
  {
    name: 'Mäntsälä: three fifths of the 25 GWh',
    state: { mode: 'heat', project: 'mantsala' },
    expected: { heatDelivered: { value: 15e6, within: 0.05e6 }, kept: { value: 0.6, within: 0.0005 } },
    source: 'Nebius 2025: over 30 GWh in two years; Calefa 2016: 25 GWh a year',
  },
  {
    name: 'a tenth, as German law asks',
    state: { mode: 'heat', building: 'us', itLoad: loadOf(1e6), loadFactor: 1, pue: 1.5 },
    expected: { heatDelivered: { value: 150_000, within: 1 } },
    source: 'EnEfG section 11 (2): 10% of the energy of the data centre; 1,000 MWh × 1.5 × 10%, worked by hand',
  },
  {
    name: 'Google’s data centres of 2024, counted by the hour',
    state: { mode: 'supply', building: 'google', itLoad: loadOf(30.8e9 / 1.09), loadFactor: 1, carbonIntensity: 400 },
    expected: {
      facilityEnergy: { value: 30.8e9, within: 1e6 },
      hourlyEmissions: { value: 4.1888e12, within: 1e9 },
      annualEmissions: { value: 0, within: 0 },
    },
    source:
      'Google Environmental Report 2025: 30.8 TWh, 66% carbon-free by the hour, 100% by the year; 30.8 TWh × 34% × 400 g/kWh, worked by hand',
  },
];

export default examples;
