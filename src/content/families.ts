import { allFactors } from '../content';
import type { Messages } from '../i18n/messages';

export type Family = keyof Messages['data']['families'];

/** The factor families that hold records, in the order of the data page. */
export const families = (): Family[] => {
  const present = new Set(allFactors().map(({ id }) => id.split('/')[0]!));
  const order: Family[] = [
    'training',
    'inference',
    'electricity',
    'water',
    'datacentre',
    'hardware',
    'equivalents',
    'methods',
    'levers',
    'prices',
    'projections',
    'benchmarks',
    'web',
  ];
  const unknown = [...present].filter((family) => !order.includes(family as Family));
  if (unknown.length > 0)
    throw new Error(`content/factors/${unknown[0]}: a new family needs a name under data.families in src/i18n/*.ts`);
  return order.filter((family) => present.has(family));
};
