import { allSources } from '../content';
import { dataPackage, type PackageSource, type Resource } from '../formats/dataPackage';
import { licence, ownLicence, type Licence } from '../formats/licences';
import { tableCsv, tableSchema, type ForeignKey } from '../formats/table';
import { messages } from '../i18n/messages';
import { caseResources } from './caseFiles';
import { calculatorsJson, figureFiles, figuresCsv, figuresJson, series, seriesCsv } from './dataFiles';
import type { FlatFigure } from './figures';
import { json } from './head';
import { packageHead, packageSource, resource } from './packageParts';
import { rulesCsv, rulesJson } from './ruleFiles';
import { figureColumns } from './tables/figures';
import { ruleColumns } from './tables/rules';
import { seriesColumns } from './tables/series';
import { sourceColumns } from './tables/sources';

/** The whole release described for machines: a Data Package (version 2) of every table and of the JSON files beside them. */

/** Every document cited anywhere, as a table. */
export const sourcesCsv = (): string => tableCsv(sourceColumns, allSources());

const document = (field: string): ForeignKey => ({
  fields: [field],
  reference: { resource: 'sources', fields: ['id'] },
});

/** The licences that records of a file state, that of the collection first. */
const licencesIn = (figures: readonly FlatFigure[]): Licence[] => [
  ...new Map(
    [ownLicence, ...figures.flatMap((one) => one.licence ?? [])].map((written) => {
      const found = licence(written, 'factors.csv');
      return [found.name, found];
    }),
  ).values(),
];

/** The documents whose data is carried under a licence they state. */
const licensedDocuments = (figures: readonly FlatFigure[]): PackageSource[] =>
  [...new Set(figures.filter((one) => one.licence).map((one) => one.source.id))].map((id) =>
    packageSource(id, 'factors.csv'),
  );

const figureResources = (): Resource[] =>
  figureFiles().flatMap(({ name, licence: apart, figures }) => {
    const shared = {
      licenses: apart ? [licence(apart, name)] : licencesIn(figures),
      sources: licensedDocuments(figures),
    };
    return [
      resource(
        name,
        `${name}.csv`,
        apart ? `Figures under ${apart}` : 'Every figure with its source',
        figuresCsv(name),
        {
          ...shared,
          ...(!apart && {
            description: 'The column licence says which licence holds for a record; where it is empty, CC-BY-4.0 does.',
          }),
          schema: tableSchema(figureColumns, ['id'], [document('source')]),
        },
      ),
      resource(
        `${name}-full`,
        `${name}.json`,
        'The same with bounds, notes and documents in full',
        figuresJson(name),
        shared,
      ),
    ];
  });

const seriesResources = (): Resource[] =>
  series().map(({ id, data }) =>
    resource(id.replace('/', '-'), `${id}.csv`, data.label.en, seriesCsv(id), {
      description: data.boundary.en,
      ...(data.licence && { licenses: [licence(data.licence, id)] }),
      sources: [packageSource(data.source, id)],
      schema: tableSchema(seriesColumns(data.series), ['place', data.series.by]),
    }),
  );

/** Documents of the parts, each once. */
const sourcesOf = (resources: readonly Resource[]): PackageSource[] => [
  ...new Map(resources.flatMap(({ sources = [] }) => sources.map((one) => [JSON.stringify(one), one]))).values(),
];

/** The descriptor of the release. */
export function releasePackage(): string {
  const rules = messages('en').rules.title;
  const carried = [...figureResources(), ...seriesResources()];
  return json(
    dataPackage({
      ...packageHead(),
      name: 'green-ai-atlas',
      title: `${messages('en').siteName}: ${messages('en').data.title}`,
      description: messages('en').data.description,
      sources: sourcesOf(carried),
      resources: [
        ...carried,
        ...caseResources(),
        resource('rules', 'rules.csv', rules, rulesCsv(), {
          schema: tableSchema(ruleColumns, ['id'], [document('official')]),
        }),
        resource('rules-full', 'rules.json', `${rules}, with their numbers and documents`, rulesJson()),
        resource('sources', 'sources.csv', 'Every document cited', sourcesCsv(), {
          schema: tableSchema(sourceColumns, ['id']),
        }),
        resource('calculators', 'calculators.json', 'Every calculator described for machines', calculatorsJson()),
      ],
    }),
  );
}
