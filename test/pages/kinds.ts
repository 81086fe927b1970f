import type { BudgetKind } from '../budgets.ts';

interface Kind {
  name: string;
  path: string;
  budget: BudgetKind;
  /** Why its page and style sheets do not fit the first round trip, for pages that are text; the others must fit (`firstRoundTrip`). */
  beyondFirstTrip?: string;
  /** Of the same form as a kind above it: looked at in one language, and by axe in both in the slow tests. */
  sameForm?: 'en' | 'zh';
}

const longList = 'a long list, of which the first view shows the beginning';
const longText = 'a long text: the first view is its beginning, and its style sheets are shared with explainers';

/** One page of each kind, by its path after the locale. */
export const kinds: readonly Kind[] = [
  { name: 'home', path: '', budget: 'home' },
  { name: 'list of explainers', path: 'learn/', budget: 'text or list' },
  { name: 'explainer', path: 'learn/five-cars/', budget: 'explainer with a live figure' },
  { name: 'explainer with three figures', path: 'learn/model-compression/', budget: 'explainer with a live figure' },
  { name: 'map of the syllabus', path: 'learn/map/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'list of fact checks', path: 'facts/', budget: 'text or list' },
  { name: 'fact check', path: 'facts/five-cars/', budget: 'text or list', beyondFirstTrip: longText },
  {
    name: 'explainer with a line of time',
    path: 'learn/roadmaps-and-incentives/',
    budget: 'explainer with a live figure',
  },
  { name: 'explainer with a table to sort', path: 'learn/who-must-disclose/', budget: 'explainer with a live figure' },
  { name: 'list of rules', path: 'rules/', budget: 'text or list' },
  { name: 'rule', path: 'rules/eu-ai-act-energy/', budget: 'text or list' },
  { name: 'what you can do', path: 'act/', budget: 'text or list' },
  { name: 'what one kind of reader can do', path: 'act/public/', budget: 'text or list' },
  { name: 'pledge', path: 'act/pledge/', budget: 'text or list' },
  { name: 'glossary', path: 'glossary/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'list of calculators', path: 'calculators/', budget: 'text or list' },
  { name: 'calculator', path: 'calculators/training-in-cars/', budget: 'calculator' },
  { name: 'calculator of my AI use', path: 'calculators/my-ai-use/', budget: 'calculator' },
  { name: 'calculator of whose number', path: 'calculators/whose-number/', budget: 'calculator' },
  { name: 'calculator with the map', path: 'calculators/where-and-when/', budget: 'map' },
  { name: 'embed with the map', path: 'embed/where-and-when/', budget: 'map embed' },
  { name: 'list of cases', path: 'cases/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'cases of one choice', path: 'cases/by/verdict/watch/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'all cases', path: 'cases/all/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'card of a case', path: 'embed/cases/bloom-carbon-footprint/', budget: 'text or list' },
  {
    name: 'case, known second-hand',
    path: 'cases/lumi-kajaani-district-heat/',
    budget: 'text or list',
    beyondFirstTrip: longText,
  },
  { name: 'case', path: 'cases/bloom-carbon-footprint/', budget: 'text or list', beyondFirstTrip: longText },
  { name: 'data', path: 'data/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'data for programs', path: 'data/api/', budget: 'text or list' },
  { name: 'data releases', path: 'data/releases/', budget: 'text or list' },
  { name: 'training record', path: 'data/training/bloom-176b/', budget: 'text or list' },
  { name: 'record of one number', path: 'data/equivalents/car-lifetime-us-2019/', budget: 'text or list' },
  { name: 'family of records', path: 'data/inference/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'record with other answers', path: 'data/datacentre/pue-world-average/', budget: 'text or list' },
  { name: 'series', path: 'data/electricity/ember-life-cycle/', budget: 'explainer with a live figure' },
  { name: 'place of a series', path: 'data/electricity/ember-life-cycle/chn/', budget: 'text or list' },
  { name: 'how to embed', path: 'embed/', budget: 'text or list', beyondFirstTrip: longText },
  { name: 'page for teachers', path: 'teach/', budget: 'text or list' },
  { name: 'plan of a lesson', path: 'teach/cars-in-one-model/', budget: 'text or list', beyondFirstTrip: longText },
  { name: 'lesson', path: 'teach/cars-in-one-model/do/', budget: 'lesson' },
  { name: 'lesson on paper', path: 'teach/cars-in-one-model/print/', budget: 'tool for teachers' },
  { name: 'lesson set up for a class', path: 'teach/assign/', budget: 'tool for teachers' },
  { name: 'class marked', path: 'teach/mark/', budget: 'tool for teachers' },
  { name: 'platforms and packages', path: 'teach/packages/', budget: 'text or list' },
  { name: 'search', path: 'search/', budget: 'search' },
  { name: 'about', path: 'about/', budget: 'text or list' },
  { name: 'accessibility', path: 'accessibility/', budget: 'text or list' },
  { name: 'press', path: 'press/', budget: 'text or list', beyondFirstTrip: longText },
  { name: 'feeds', path: 'feeds/', budget: 'text or list' },
  { name: 'method', path: 'method/', budget: 'text or list', beyondFirstTrip: longText },
  { name: 'footprint of the site', path: 'footprint/', budget: 'text or list', beyondFirstTrip: longList },
  { name: 'without the network', path: 'offline/', budget: 'text or list' },
  { name: 'page that is not kept', path: 'offline/missing/', budget: 'text or list' },
  { name: 'record of a measured model', path: 'data/inference/text-llama-3-1-70b-h100/', budget: 'text or list' },
  { name: 'embed', path: 'embed/training-in-cars/', budget: 'embed' },
  { name: 'embed of a figure', path: 'embed/figures/five-cars/', budget: 'embed' },
  { name: 'embed of a series', path: 'embed/series/electricity/ember-life-cycle/', budget: 'embed', sameForm: 'zh' },
  { name: 'embed of my AI use', path: 'embed/my-ai-use/', budget: 'embed' },
  { name: 'embed of whose number', path: 'embed/whose-number/', budget: 'embed' },
  ...[
    'slimmer-models',
    'data-centre',
    'server-life',
    'red-or-green',
    'edge-or-cloud',
    'carbon-price',
    'growth-and-rebound',
    'per-watt-per-gram',
    'disclosure',
  ].flatMap((id, index): Kind[] => [
    { name: `calculator ${id}`, path: `calculators/${id}/`, budget: 'calculator', sameForm: index % 2 ? 'en' : 'zh' },
    { name: `embed of ${id}`, path: `embed/${id}/`, budget: 'embed', sameForm: index % 2 ? 'zh' : 'en' },
  ]),
];
