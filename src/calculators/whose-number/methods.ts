import type { Boundary } from '../calculator';

/** What each answer counts, from the chip outwards, and whether it was read from a meter, worked out, or only said. */
export interface Kind {
  how: 'measured' | 'modelled' | 'stated';
  boundary: readonly Boundary[];
  /** Said of another model or of nobody's in particular: it stands beside, and does not count for how far apart the answers are. */
  beside?: true;
}

const centre = ['chip', 'host', 'building'] as const;

/** The answers of each comparison, by the step that holds them. */
export const answers = {
  energy: {
    measuredChip: { how: 'measured', boundary: ['chip'] },
    measuredCentre: { how: 'modelled', boundary: centre },
    ecologits082: { how: 'modelled', boundary: centre },
    ecologits09: { how: 'modelled', boundary: centre },
    ecologits2026: { how: 'modelled', boundary: [...centre, 'network'] },
    epoch: { how: 'modelled', boundary: centre },
    tokenFlop: { how: 'modelled', boundary: centre },
    floatingPoint: { how: 'modelled', boundary: ['chip'], beside: true },
    greenAlgorithms: { how: 'modelled', boundary: ['chip', 'building'] },
    mlco2: { how: 'modelled', boundary: ['chip'] },
    oviedo: { how: 'modelled', boundary: centre, beside: true },
    jegham: { how: 'modelled', boundary: centre },
    mittr: { how: 'measured', boundary: centre },
    energyScore: { how: 'measured', boundary: ['chip'], beside: true },
    google: { how: 'stated', boundary: centre, beside: true },
    googleNarrow: { how: 'stated', boundary: ['chip'], beside: true },
    openai: { how: 'stated', boundary: [], beside: true },
    deVries: { how: 'modelled', boundary: ['chip', 'host'], beside: true },
  },
  carbon: {
    measuredCarbon: { how: 'modelled', boundary: [...centre, 'making'] },
    ecologits082Carbon: { how: 'modelled', boundary: [...centre, 'making'] },
    ecologits09Carbon: { how: 'modelled', boundary: [...centre, 'making'] },
    ecologits2026Carbon: { how: 'modelled', boundary: [...centre, 'making', 'network'] },
    greenAlgorithmsCarbon: { how: 'modelled', boundary: ['chip', 'building'] },
    mlco2Carbon: { how: 'modelled', boundary: ['chip'] },
    googleCarbon: { how: 'stated', boundary: [...centre, 'making'], beside: true },
    mistralCarbon: { how: 'stated', boundary: [...centre, 'making'], beside: true },
  },
  water: {
    measuredWater: { how: 'modelled', boundary: centre },
    measuredWaterSite: { how: 'modelled', boundary: centre },
    ecologits09Water: { how: 'modelled', boundary: centre },
    ecologits09WaterShipped: { how: 'modelled', boundary: centre },
    googleWater: { how: 'stated', boundary: centre, beside: true },
    openaiWater: { how: 'stated', boundary: [], beside: true },
    mistralWater: { how: 'stated', boundary: [...centre, 'making'], beside: true },
  },
} as const satisfies Record<string, Record<string, Kind>>;

export const kindOf = (mode: string, step: string): Kind | undefined =>
  (answers[mode as keyof typeof answers] as Record<string, Kind> | undefined)?.[step];
