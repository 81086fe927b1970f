/** The thermal ramp: 12 steps, one step is ten times more, the same on every page. A colour is a fact. */
const steps = {
  /** gCO2e of one thing */
  gCO2e: [0, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10],
  /** kWh */
  kWh: [0, 1e-3, 1e-2, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7],
  /** gCO2e/kWh */
  'gCO2e/kWh': [0, 25, 50, 100, 150, 200, 300, 400, 500, 600, 700, 800],
} as const;

export type HeatUnit = keyof typeof steps;

/** Step 1 to 12 of an amount on the scale of its unit. */
export function heatStep(value: number, unit: HeatUnit): number {
  const bounds = steps[unit];
  let step = 1;
  while (step < 12 && value >= bounds[step]!) step++;
  return step;
}

/** Class name that colours a mark or number: by its step where its unit has a ramp, blue for water, else as ink. */
export const heatClass = (value: number, unit: string): string =>
  unit in steps ? `r${heatStep(value, unit as HeatUnit)}` : unit === 'L' ? 'water' : 'plain';

/** Lower bounds of the 12 steps. */
export const heatBounds = (unit: HeatUnit): readonly number[] => steps[unit];
