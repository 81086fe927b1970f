import { overheadEnergy, reusedEnergy, supplyLoss, unmatchedEmissions, yearlyItEnergy } from '../../model/dataCentre';
import { operationalEmissions } from '../../model/emissions';
import { facilityEnergy } from '../../model/energy';
import { waterAtPlant, waterOnSite } from '../../model/water';
import { defineCalculator, type AnyState, type BarRow, type Figures, type Remark, type Steps } from '../calculator';
import { grid, gridIntensity, gridYear, ownGrid } from '../grid';
import { placeAndYear } from '../series';

/** Whose building: where its PUE is published, and its water on site, if any is. */
const published: Readonly<Record<string, { pue: string; wue?: string }>> = {
  world: { pue: 'datacentre/pue-world-average', wue: 'water/wue-default' },
  china: { pue: 'datacentre/pue-china-average-2023' },
  hubs: { pue: 'datacentre/pue-china-hubs-2025' },
  us: { pue: 'datacentre/us-2023#pue', wue: 'datacentre/us-2023#wue' },
  google: { pue: 'datacentre/pue-google-2025', wue: 'water/wue-google-2024' },
  aws: { pue: 'datacentre/pue-aws-2025', wue: 'water/wue-aws-2025' },
  microsoft: { pue: 'datacentre/pue-microsoft-fy25', wue: 'water/wue-microsoft-fy25' },
  meta: { pue: 'datacentre/pue-meta-2024' },
};
/** Climates the building is modelled in, and their zones. */
const zones: Readonly<Record<string, string>> = {
  'hot-humid': '1A',
  'hot-dry': '2B',
  seasons: '4A',
  cool: '5A',
  cold: '7',
};
const coolings = ['outside-air-large', 'towers-large', 'towers-midsize', 'dry-midsize'] as const;
const modelled = ({ building }: AnyState) => String(building) in zones;
/** The figure of a building: of a published one, or of the model by cooling and climate. */
const figureOf = (building: string, cooling: string, name: 'pue' | 'wue'): string | undefined =>
  building in zones ? `datacentre/cooling-${cooling}#${name}${zones[building]}` : published[building]![name];

/** Projects that pass heat on, by the record that stands for each. */
const projects = ['kajaani', 'mantsala', 'odense', 'tallaght', 'stockholm'] as const;
const isProject = ({ mode, project }: AnyState) => mode === 'heat' && project !== 'own';
const ofProject = (project: string, name: string) => `datacentre/heat-${project}#${name}`;

/** Published shares of clean power by the hour. */
const hourly: Readonly<Record<string, string>> = {
  'google-2024': 'hourly2024',
  'google-2023': 'hourly2023',
  finland: 'finland',
  iowa: 'iowa',
  virginia: 'virginia',
  singapore: 'singapore',
  'hong-kong': 'hongKong',
};

const plant = (country: string) => `water/plant-${country.toLowerCase()}`;
const usesBuilding = (state: AnyState) => !isProject(state);
const usesGrid = ({ mode }: AnyState) => mode === 'energy' || mode === 'supply';
/** China’s average is the one published PUE with a share for cooling from the same speaker. */
const isShared = ({ mode, building, pue }: AnyState) => mode === 'energy' && building === 'china' && pue === null;
/** For the modelled buildings the authors of the model give the losses of the power supply, by size. */
const isModelledSplit = (state: AnyState) => state.mode === 'energy' && modelled(state) && state.pue === null;
const lossOf = (cooling: string) => `datacentre/power-supply-losses#${cooling.split('-').at(-1)!}`;

const site = ['building', 'cooling', 'itLoad', 'loadFactor'] as const;

/** The last step in every mode: the answer under one name. */
const answers = { energy: 'facilityEnergy', water: 'waterTotal', heat: 'heatDelivered', supply: 'hourlyEmissions' };

export default defineCalculator({
  id: 'data-centre',
  functionalUnit: 'one year of a data centre',
  modeInput: 'mode',
  answer: 'yearly',
  heat: 'behind',
  beside: [
    'emissions',
    'overheadEnergy',
    'waterOnSite',
    'waterAtPlant',
    'promised',
    'kept',
    'heatLost',
    'annualEmissions',
  ],
  keeps: ['building', 'cooling', 'itLoad', 'loadFactor', 'pue', 'wue', 'country', 'year', 'carbonIntensity'],
  rising: ['itLoad', 'loadFactor', 'pue'],
  more: ['pue', 'wue', 'plantWater', 'carbonIntensity'],

  inputs: {
    mode: { kind: 'choice', options: ['energy', 'water', 'heat', 'supply'], initial: 'energy' },
    project: {
      kind: 'choice',
      options: ['own', ...projects],
      initial: 'own',
    },
    building: {
      kind: 'choice',
      options: [
        'world',
        'china',
        'hubs',
        'us',
        'google',
        'aws',
        'microsoft',
        'meta',
        'hot-humid',
        'hot-dry',
        'seasons',
        'cool',
        'cold',
      ],
      initial: 'world',
      when: usesBuilding,
    },
    cooling: {
      kind: 'choice',
      options: {
        family: 'datacentre',
        startsWith: 'cooling-',
        figures: Object.values(zones).flatMap((zone) => [`pue${zone}`, `wue${zone}`]),
      },
      initial: 'towers-large',
      when: (state: AnyState) => usesBuilding(state) && modelled(state),
    },
    itLoad: {
      kind: 'number',
      unit: 'W',
      min: 1000,
      max: 1e11,
      step: 1000,
      initial: 10_000_000,
      scale: 'log',
      when: usesBuilding,
    },
    loadFactor: { kind: 'number', unit: '1', min: 0.01, max: 1, step: 0.01, initial: null, when: usesBuilding },
    reuse: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: null, when: usesBuilding },
    supply: {
      kind: 'choice',
      options: Object.keys(hourly),
      initial: 'google-2024',
      when: ({ hourlyShare }: AnyState) => hourlyShare === null,
    },
    hourlyShare: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: null },
    annualShare: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: null },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'WORLD' },
    year: gridYear,
    pue: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null, when: usesBuilding },
    wue: { kind: 'number', unit: 'L/kWh', min: 0, max: 20, step: 0.01, initial: null },
    plantWater: { kind: 'number', unit: 'L/kWh', min: 0, max: 50, step: 0.01, initial: null },
    carbonIntensity: gridIntensity,
  },

  modes: {
    energy: { inputs: [...site, 'country', 'year', 'pue', 'carbonIntensity'], initial: {} },
    water: {
      inputs: [...site, 'country', 'pue', 'wue', 'plantWater'],
      initial: { building: 'hot-dry', country: 'USA' },
    },
    heat: { inputs: ['project', ...site, 'reuse', 'pue'], initial: {} },
    supply: {
      inputs: [...site, 'supply', 'hourlyShare', 'annualShare', 'country', 'year', 'pue', 'carbonIntensity'],
      initial: { building: 'google' },
    },
  },

  factors: {
    loadFactor: {
      unit: '1',
      figure: (state) =>
        usesBuilding(state) && state.loadFactor === null ? 'datacentre/capacity-utilisation-us' : undefined,
    },
    pue: {
      unit: '1',
      figure: (state) =>
        usesBuilding(state) && state.pue === null ? figureOf(state.building, state.cooling, 'pue') : undefined,
    },
    coolingShare: {
      unit: '1',
      figure: (state) => (isShared(state) ? 'datacentre/shares-of-a-kilowatt-hour#coolingChina' : undefined),
    },
    supplyLoss: {
      unit: '1',
      figure: (state) => (isModelledSplit(state) ? lossOf(state.cooling) : undefined),
    },
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: (state, figures) =>
        usesGrid(state) && !ownGrid(state) ? placeAndYear(figures, grid, state.country, state.year) : undefined,
    },
    wue: {
      unit: 'L/kWh',
      figure: (state) =>
        state.mode === 'water' && state.wue === null
          ? (figureOf(state.building, state.cooling, 'wue') ?? 'water/wue-default')
          : undefined,
    },
    plantWater: {
      unit: 'L/kWh',
      figure: (state, figures) =>
        state.mode === 'water' && state.plantWater === null
          ? figures[plant(state.country)]
            ? plant(state.country)
            : plant('WORLD')
          : undefined,
    },
    reuse: {
      unit: '1',
      figure: (state) =>
        state.mode === 'heat' && !isProject(state) && state.reuse === null
          ? 'datacentre/energy-reuse-germany-2026'
          : undefined,
    },
    promisedHeat: {
      unit: 'kWh',
      figure: (state, figures) => {
        const id = ofProject(state.project, 'promised');
        return isProject(state) && figures[id] ? id : undefined;
      },
    },
    deliveredHeat: {
      unit: 'kWh',
      figure: (state) => (isProject(state) ? ofProject(state.project, 'delivered') : undefined),
    },
    hourlyShare: {
      unit: '1',
      figure: (state) =>
        state.mode === 'supply' && state.hourlyShare === null
          ? `datacentre/google-carbon-free-2024#${hourly[state.supply]}`
          : undefined,
    },
    annualShare: {
      unit: '1',
      figure: (state) =>
        state.mode === 'supply' && state.annualShare === null
          ? 'datacentre/google-carbon-free-2024#matched'
          : undefined,
    },
  },

  compute(state, factors) {
    const steps: Steps = {};
    const mode = state.mode as keyof typeof answers;

    if (isProject(state)) {
      if (factors.promisedHeat !== undefined)
        steps.promised = { value: factors.promisedHeat, unit: 'kWh', lookup: true };
      steps.heatDelivered = { value: factors.deliveredHeat!, unit: 'kWh', formula: 'deliveredHeat' };
      if (factors.promisedHeat !== undefined)
        steps.kept = {
          value: factors.deliveredHeat! / factors.promisedHeat,
          unit: '1',
          formula: 'heatDelivered ÷ promised',
        };
    } else {
      const pue = state.pue ?? factors.pue!;
      const it = yearlyItEnergy(state.itLoad, state.loadFactor ?? factors.loadFactor!);
      const facility = facilityEnergy(it, pue);
      steps.itEnergy = { value: it, unit: 'kWh', formula: 'itLoad × loadFactor × 8760 ÷ 1000' };
      if (mode === 'energy') {
        const overhead = overheadEnergy(it, pue);
        steps.overheadEnergy = { value: overhead, unit: 'kWh', formula: 'itEnergy × (pue − 1)' };
        steps.facilityEnergy = { value: facility, unit: 'kWh', formula: 'itEnergy + overheadEnergy' };
        if (factors.supplyLoss !== undefined) {
          const supply = Math.min(overhead, supplyLoss(it, factors.supplyLoss));
          steps.otherEnergy = { value: supply, unit: 'kWh', formula: 'min(overheadEnergy, itEnergy × supplyLoss)' };
          steps.coolingEnergy = {
            value: overhead - supply,
            unit: 'kWh',
            formula: 'overheadEnergy − otherEnergy',
          };
        }
        if (factors.coolingShare !== undefined) {
          const cooling = facility * factors.coolingShare;
          steps.coolingEnergy = { value: cooling, unit: 'kWh', formula: 'facilityEnergy × coolingShare' };
          steps.otherEnergy = {
            value: Math.max(0, overhead - cooling),
            unit: 'kWh',
            formula: 'max(0, overheadEnergy − coolingEnergy)',
          };
        }
      } else steps.facilityEnergy = { value: facility, unit: 'kWh', formula: 'itEnergy × pue' };

      if (usesGrid(state))
        steps.emissions = {
          value: operationalEmissions(facility, state.carbonIntensity ?? factors.carbonIntensity ?? 0),
          unit: 'gCO2e',
          formula: 'facilityEnergy × carbonIntensity',
        };
      if (mode === 'water') {
        const onSite = waterOnSite(it, state.wue ?? factors.wue!);
        const atPlant = waterAtPlant(facility, state.plantWater ?? factors.plantWater!);
        steps.waterOnSite = { value: onSite, unit: 'L', formula: 'itEnergy × wue' };
        steps.waterAtPlant = { value: atPlant, unit: 'L', formula: 'facilityEnergy × plantWater' };
        steps.waterTotal = { value: onSite + atPlant, unit: 'L', formula: 'waterOnSite + waterAtPlant' };
      }
      if (mode === 'heat') {
        const reuse = state.reuse ?? factors.reuse!;
        steps.heatDelivered = {
          value: reusedEnergy(facility, reuse),
          unit: 'kWh',
          formula: 'facilityEnergy × reuse',
        };
        steps.heatLost = { value: facility * (1 - reuse), unit: 'kWh', formula: 'facilityEnergy × (1 − reuse)' };
      }
      if (mode === 'supply') {
        const intensity = state.carbonIntensity ?? factors.carbonIntensity ?? 0;
        steps.annualEmissions = {
          value: unmatchedEmissions(facility, intensity, state.annualShare ?? factors.annualShare!),
          unit: 'gCO2e',
          formula: '(1 − annualShare) × emissions',
        };
        steps.hourlyEmissions = {
          value: unmatchedEmissions(facility, intensity, state.hourlyShare ?? factors.hourlyShare!),
          unit: 'gCO2e',
          formula: '(1 − hourlyShare) × emissions',
        };
      }
    }
    const behind = isProject(state) ? 'heatDelivered' : 'facilityEnergy';
    steps.behind = { value: steps[behind]!.value, unit: 'kWh', formula: behind, quiet: true };
    const told = steps[answers[mode]]!;
    steps.yearly = { value: told.value, unit: told.unit, formula: answers[mode] };
    return steps;
  },

  outcome: (state, steps) => (isProject(state) ? (steps.promised ? 'project' : 'unpromised') : undefined),

  bars(state, steps, ranges, figures) {
    const ends = (id: string) => (ranges[id] ? { low: ranges[id].low, high: ranges[id].high } : {});
    const own = (id: string, parts?: readonly string[]): BarRow => ({
      id,
      value: steps[id]!.value,
      own: true,
      ...ends(id),
      ...(parts && { parts: parts.map((part) => ({ id: part, value: steps[part]!.value })) }),
    });
    const known = (id: string | undefined) => (id === undefined ? undefined : figures[id]?.value);
    const it = steps.itEnergy?.value ?? 0;

    if (state.mode === 'heat') {
      const others = projects
        .filter((project) => project !== state.project)
        .map((project) => ({ id: ofProject(project, 'delivered'), label: `project:${project}` }))
        .flatMap(({ id, label }) => (figures[id] ? [{ id, label, value: figures[id].value }] : []));
      return isProject(state)
        ? [...(steps.promised ? [{ ...own('promised'), own: false }] : []), own('heatDelivered'), ...others]
        : [own('facilityEnergy', ['heatDelivered', 'heatLost']), ...others];
    }
    if (state.mode === 'supply')
      return [own('emissions'), own('hourlyEmissions'), own('annualEmissions')].map((row) => ({
        ...row,
        own: row.id === 'hourlyEmissions',
      }));
    if (state.mode === 'water') {
      const plantWater =
        state.plantWater ?? known(figures[plant(state.country)] ? plant(state.country) : plant('WORLD'));
      const row = (id: string, label: string, pue: number | undefined, wue: number | undefined): BarRow[] => {
        if (pue === undefined || wue === undefined || plantWater === undefined) return [];
        const onSite = waterOnSite(it, wue);
        const atPlant = waterAtPlant(facilityEnergy(it, pue), plantWater);
        const parts = [
          { id: 'waterOnSite', value: onSite },
          { id: 'waterAtPlant', value: atPlant },
        ];
        return [{ id, label, value: onSite + atPlant, parts }];
      };
      const others = modelled(state)
        ? coolings
            .filter((cooling) => cooling !== state.cooling)
            .flatMap((cooling) =>
              row(
                `datacentre/cooling-${cooling}`,
                `cooling:${cooling}`,
                known(figureOf(state.building, cooling, 'pue')),
                known(figureOf(state.building, cooling, 'wue')),
              ),
            )
        : Object.entries(published)
            .filter(([id, { wue }]) => id !== state.building && wue)
            .flatMap(([id, { pue, wue }]) => row(wue!, `building:${id}`, known(pue), known(wue)));
      return [own('waterTotal', ['waterOnSite', 'waterAtPlant']), ...others];
    }
    const parts = steps.coolingEnergy ? ['coolingEnergy', 'otherEnergy'] : ['overheadEnergy'];
    const compared = modelled(state) ? [] : ['google', 'hubs', 'china', 'world'].filter((id) => id !== state.building);
    return [
      own('facilityEnergy', ['itEnergy', ...parts]),
      ...(modelled(state) ? coolings : []).flatMap((cooling): BarRow[] => {
        const pue = known(figureOf(state.building, cooling, 'pue'));
        const loss = known(lossOf(cooling));
        if (cooling === state.cooling || pue === undefined || loss === undefined) return [];
        const overhead = overheadEnergy(it, pue);
        const supply = Math.min(overhead, supplyLoss(it, loss));
        return [
          {
            id: `datacentre/cooling-${cooling}`,
            label: `cooling:${cooling}`,
            value: it + overhead,
            parts: [
              { id: 'itEnergy', value: it },
              { id: 'coolingEnergy', value: overhead - supply },
              { id: 'otherEnergy', value: supply },
            ],
          },
        ];
      }),
      ...compared.flatMap((id): BarRow[] => {
        const pue = known(published[id]!.pue);
        if (pue === undefined) return [];
        const overhead = overheadEnergy(it, pue);
        return [
          {
            id: published[id]!.pue,
            label: `building:${id}`,
            value: it + overhead,
            parts: [
              { id: 'itEnergy', value: it },
              { id: 'overheadEnergy', value: overhead },
            ],
          },
        ];
      }),
    ];
  },
  shows: ['datacentre/pue-google-2025', 'datacentre/pue-china-hubs-2025', 'datacentre/pue-china-average-2023'],
  carries: [
    ...projects.map((project) => `datacentre/heat-${project}#`),
    'datacentre/us-2023#',
    'datacentre/power-supply-losses#',
    'water/plant-',
  ],

  tables: [
    { by: 'building', columns: ['facilityEnergy', 'overheadEnergy', 'coolingEnergy', 'otherEnergy', 'emissions'] },
    {
      by: 'cooling',
      in: { building: 'seasons' },
      columns: ['facilityEnergy', 'overheadEnergy', 'coolingEnergy', 'otherEnergy'],
    },
    { mode: 'water', by: 'cooling', columns: ['facilityEnergy', 'waterOnSite', 'waterAtPlant', 'waterTotal'] },
    { mode: 'heat', by: 'project', columns: ['promised', 'heatDelivered'] },
    { mode: 'supply', by: 'supply', columns: ['emissions', 'hourlyEmissions', 'annualEmissions'] },
  ],

  remarks(state, steps, _factors, figures) {
    const remarks: Remark[] = [];
    if (state.mode === 'energy')
      remarks.push(
        isModelledSplit(state)
          ? { id: 'modelledSplit' }
          : isShared(state)
            ? {
                id: 'split',
                values: { share: { percent: steps.coolingEnergy!.value / steps.facilityEnergy!.value } },
              }
            : { id: 'noSplit' },
      );
    if (usesBuilding(state) && modelled(state) && (state.pue === null || state.mode === 'water'))
      remarks.push({ id: 'modelled' });
    if (state.mode === 'water') {
      if (state.wue === null && !modelled(state) && !published[state.building]!.wue) remarks.push({ id: 'noWue' });
      if (state.wue === null && state.building === 'us') remarks.push({ id: 'usWue' });
      const change = tradeOff(state, steps, figures);
      if (change) remarks.push(change);
      if (state.plantWater === null && state.country !== 'WORLD' && !figures[plant(state.country)])
        remarks.push({ id: 'waterWorld', values: { place: { input: 'country' } } });
      remarks.push({ id: 'reservoirs' });
    }
    if (state.mode === 'heat') remarks.push(...heatRemarks(state));
    if (state.mode === 'supply') {
      remarks.push({ id: 'annualNotZero' });
      if (state.hourlyShare === null) remarks.push({ id: 'lowerBound' });
      remarks.push({ id: 'noHourlyChina' });
    }
    return remarks;
  },

  presets: [
    { id: 'hubs', state: { building: 'hubs', country: 'CHN' } },
    { id: 'hot-dry', state: { mode: 'water' } },
    { id: 'kajaani', state: { mode: 'heat', project: 'kajaani' } },
    // As much electricity as all data centres of the company drew in 2024.
    { id: 'google', state: { mode: 'supply', itLoad: 6_450_000_000, year: 2024 } },
  ],
});

/** What the other way of cooling a site of this size would change: towers against dry cooling. */
function tradeOff(
  state: AnyState & { building: string; cooling: string },
  steps: Steps,
  figures: Figures,
): Remark | undefined {
  const wet = state.cooling === 'towers-midsize';
  if (!modelled(state) || (!wet && state.cooling !== 'dry-midsize') || state.pue !== null || state.wue !== null)
    return undefined;
  const other = wet ? 'dry-midsize' : 'towers-midsize';
  const pue = figures[figureOf(state.building, other, 'pue')!]?.value;
  const wue = figures[figureOf(state.building, other, 'wue')!]?.value;
  if (pue === undefined || wue === undefined) return undefined;
  const it = steps.itEnergy!.value;
  return {
    id: wet ? 'drier' : 'wetter',
    values: {
      energy: { value: Math.abs(facilityEnergy(it, pue) - steps.facilityEnergy!.value), unit: 'kWh' },
      water: { value: Math.abs(waterOnSite(it, wue) - steps.waterOnSite!.value), unit: 'L' },
    },
  };
}

function heatRemarks(state: AnyState): Remark[] {
  if (!isProject(state)) return [...(state.reuse === null ? [{ id: 'law' }] : []), { id: 'replaced' }];
  const project = String(state.project);
  return [{ id: project }, { id: 'replaced' }];
}
