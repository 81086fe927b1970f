import type { AnyCalculator, Example } from './calculator';

/** All calculators, in the order of the list page; a folder of the same name holds each. */
const order = [
  'training-in-cars',
  'my-ai-use',
  'whose-number',
  'where-and-when',
  'slimmer-models',
  'data-centre',
  'server-life',
  'red-or-green',
  'edge-or-cloud',
  'carbon-price',
  'growth-and-rebound',
  'per-watt-per-gram',
  'disclosure',
];

const declared = import.meta.glob<AnyCalculator>('./*/calculator.ts', { eager: true, import: 'default' });
const published = import.meta.glob<readonly Example[]>('./*/examples.ts', { eager: true, import: 'default' });

const found = order.filter((id) => `./${id}/calculator.ts` in declared);
const unlisted = Object.keys(declared).filter((path) => !order.includes(path.split('/')[1]!));
if (unlisted.length > 0) throw new Error(`src/calculators/index.ts: ${unlisted.join(', ')} has no place in the order`);

export const calculators: readonly AnyCalculator[] = found.map((id) => declared[`./${id}/calculator.ts`]!);

/** Published results each must reproduce; kept apart so that they do not travel to the browser. */
export const examples: Readonly<Record<string, readonly Example[]>> = Object.fromEntries(
  found.map((id) => [id, published[`./${id}/examples.ts`] ?? []]),
);
