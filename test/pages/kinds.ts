import type { BudgetKind } from '../budgets.ts';

/** One page of each kind, by its path after the locale. */
export const kinds: readonly { name: string; path: string; budget: BudgetKind }[] = [
  { name: 'home', path: '', budget: 'home' },
  { name: 'list of explainers', path: 'learn/', budget: 'text or list' },
  { name: 'explainer', path: 'learn/five-cars/', budget: 'explainer with a live figure' },
  { name: 'list of calculators', path: 'calculators/', budget: 'text or list' },
  { name: 'calculator', path: 'calculators/training-in-cars/', budget: 'calculator' },
  { name: 'calculator of my AI use', path: 'calculators/my-ai-use/', budget: 'calculator' },
  { name: 'calculator of whose number', path: 'calculators/whose-number/', budget: 'calculator' },
  { name: 'list of cases', path: 'cases/', budget: 'text or list' },
  { name: 'case', path: 'cases/bloom-carbon-footprint/', budget: 'text or list' },
  { name: 'data', path: 'data/', budget: 'text or list' },
  { name: 'training record', path: 'data/training/bloom-176b/', budget: 'text or list' },
  { name: 'record of one number', path: 'data/equivalents/car-lifetime-us-2019/', budget: 'text or list' },
  { name: 'series', path: 'data/electricity/ember-life-cycle/', budget: 'text or list' },
  { name: 'place of a series', path: 'data/electricity/ember-life-cycle/chn/', budget: 'text or list' },
  { name: 'search', path: 'search/', budget: 'search' },
  { name: 'about', path: 'about/', budget: 'text or list' },
  { name: 'method', path: 'method/', budget: 'text or list' },
  { name: 'record of a measured model', path: 'data/inference/text-llama-3-1-70b-h100/', budget: 'text or list' },
  { name: 'embed', path: 'embed/training-in-cars/', budget: 'embed' },
  { name: 'embed of my AI use', path: 'embed/my-ai-use/', budget: 'embed' },
  { name: 'embed of whose number', path: 'embed/whose-number/', budget: 'embed' },
];
