/** Every data file of a release, in the order in which a reader would look for them. */

/** Words for what a file holds, under `data.api.holds`. */
type Held =
  'package' | 'factors' | 'record' | 'series' | 'cases' | 'case' | 'casesPackage' | 'rules' | 'sources' | 'calculators';

export interface DataFile {
  /** Below the address of the release; `<…>` stands for a name. */
  path: string;
  /** One that exists, for an address with a name in it. */
  example?: string;
  form: 'CSV' | 'JSON';
  holds: Held;
}

export const dataFiles: readonly DataFile[] = [
  { path: 'datapackage.json', form: 'JSON', holds: 'package' },
  { path: 'factors.csv', form: 'CSV', holds: 'factors' },
  { path: 'factors.json', form: 'JSON', holds: 'factors' },
  { path: '<family>/<record>.json', example: 'training/gpt-3.json', form: 'JSON', holds: 'record' },
  { path: '<family>/<series>.csv', example: 'electricity/ember-life-cycle.csv', form: 'CSV', holds: 'series' },
  { path: 'cases.csv', form: 'CSV', holds: 'cases' },
  { path: 'cases.json', form: 'JSON', holds: 'cases' },
  { path: 'cases/<case>.json', example: 'cases/bloom-carbon-footprint.json', form: 'JSON', holds: 'case' },
  { path: 'cases.datapackage.json', form: 'JSON', holds: 'casesPackage' },
  { path: 'rules.csv', form: 'CSV', holds: 'rules' },
  { path: 'rules.json', form: 'JSON', holds: 'rules' },
  { path: 'sources.csv', form: 'CSV', holds: 'sources' },
  { path: 'calculators.json', form: 'JSON', holds: 'calculators' },
];
