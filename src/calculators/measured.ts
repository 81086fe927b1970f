import { tokenEnergyAtBatch } from '../model/inference';
import type { AnyState, FactorNeed, FactorValues, Figures } from './calculator';

/** Measured energy of a token at several batch sizes, as the calculators on the use of models take it up. */

/** Batch sizes a record may hold a measurement of. */
export const batches = [8, 32, 64, 128, 256, 512] as const;
export type Batch = (typeof batches)[number];

const tokenFigure = (model: string, batch: number) => `inference/text-${model}#tokenEnergyAt${batch}`;

/** The batch sizes a model was measured at, smallest first. */
export const measuredAt = (model: string, figures: Figures): readonly Batch[] =>
  batches.filter((size) => figures[tokenFigure(model, size)]);

/** The accelerator a configuration ran on. */
export const deviceOf = (model: string): string =>
  model.endsWith('b200') ? 'hardware/nvidia-b200' : 'hardware/nvidia-h100-sxm5-80gb';

/** The measured points a batch is worked out from: itself, the two around it, the two smallest below all, the largest alone above. */
function pointsFor(model: string, batch: number, figures: Figures): readonly Batch[] {
  const known = measuredAt(model, figures);
  const itself = known.filter((size) => size === batch);
  if (itself.length > 0) return itself;
  const above = known.findIndex((size) => size > batch);
  if (above < 0) return known.slice(-1);
  return known.slice(Math.max(0, above - 1), Math.max(0, above - 1) + 2);
}

/** One factor for each batch size, in use where the answer needs that point. */
export const pointFactors = <Prefix extends string>(
  prefix: Prefix,
  asks: (state: AnyState) => boolean,
  model: 'model' | 'thinkingModel',
) =>
  Object.fromEntries(
    batches.map((size) => [
      `${prefix}${size}`,
      {
        unit: 'kWh',
        figure: (state: AnyState, figures: Figures) =>
          asks(state) && pointsFor(String(state[model]), Number(state.batch), figures).includes(size)
            ? tokenFigure(String(state[model]), size)
            : undefined,
      },
    ]),
  ) as Record<`${Prefix}${Batch}`, FactorNeed<any>>;

/** Energy of a token at a batch, and the formula that gives it, from the one or two points in use. */
export function tokenStep<Prefix extends string>(
  prefix: Prefix,
  factors: FactorValues<`${Prefix}${Batch}`>,
  batch: number,
): { value: number; formula: string } {
  const points = batches.flatMap((size) => {
    const value = factors[`${prefix}${size}`];
    return value === undefined ? [] : [{ size, value, name: `${prefix}${size}` }];
  });
  const [lower, upper] = points;
  if (!lower) throw new Error('a model without measured points cannot be asked');
  if (!upper) return { value: lower.value, formula: lower.name };
  return {
    value: tokenEnergyAtBatch(lower.value, upper.value, batch, lower.size, upper.size),
    formula: `${upper.name} + (${lower.name} − ${upper.name}) × (1 ÷ batch − 1 ÷ ${upper.size}) ÷ (1 ÷ ${lower.size} − 1 ÷ ${upper.size})`,
  };
}
