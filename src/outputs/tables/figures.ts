import type { Column } from '../../formats/table';
import { units } from '../../model/units';
import { release } from '../../site';
import type { FlatFigure } from '../figures';
import { id, required } from './parts';

/** Every figure that is no row of a series. */
export const figureColumns: readonly Column<FlatFigure>[] = [
  {
    name: 'release',
    type: 'string',
    title: 'Data release',
    constraints: { required: true, enum: [release.id] },
    of: () => release.id,
  },
  {
    name: 'id',
    type: 'string',
    title: 'Name of the figure, never reused: family/record, or family/record#figure',
    constraints: { required: true, unique: true, pattern: `${id}(#[A-Za-z][A-Za-z0-9]*)?` },
    of: (row) => row.id,
  },
  { name: 'label_en', type: 'string', title: 'What it is of', constraints: required, of: (row) => row.label.en },
  {
    name: 'label_zh',
    type: 'string',
    title: 'What it is of, in Chinese',
    constraints: required,
    of: (row) => row.label.zh,
  },
  {
    name: 'value',
    type: 'number',
    title: 'Value in the unit of the column unit, not rounded',
    constraints: required,
    of: (row) => row.value,
  },
  {
    name: 'low',
    type: 'number',
    title:
      'Low end: of the source, or the smallest published value of the same quantity; empty where none is published',
    of: (row) => row.low?.value,
  },
  {
    name: 'high',
    type: 'number',
    title: 'High end, as the low end',
    of: (row) => row.high?.value,
  },
  {
    name: 'unit',
    type: 'string',
    title: 'Unit; 1 is a ratio or a count',
    constraints: { required: true, enum: units },
    of: (row) => row.unit,
  },
  { name: 'printed', type: 'string', title: 'Number and unit as the source prints them', of: (row) => row.printed },
  { name: 'year', type: 'year', title: 'Year the value is of', constraints: required, of: (row) => row.year },
  {
    name: 'region',
    type: 'string',
    title: 'Place: a code of ISO 3166-1 or 3166-2, WORLD, or a name; empty where it has none',
    of: (row) => row.region,
  },
  {
    name: 'boundary_en',
    type: 'string',
    title: 'What is counted and what is not',
    constraints: required,
    of: (row) => row.boundary.en,
  },
  {
    name: 'boundary_zh',
    type: 'string',
    title: 'What is counted and what is not, in Chinese',
    constraints: required,
    of: (row) => row.boundary.zh,
  },
  {
    name: 'source',
    type: 'string',
    title: 'Document the value is from, by its id in sources.csv',
    constraints: required,
    of: (row) => row.source.id,
  },
  { name: 'source_title', type: 'string', title: 'Title of the document', of: (row) => row.source.title },
  {
    name: 'source_url',
    type: 'string',
    format: 'uri',
    title: 'Address of the document; empty where it has none',
    of: (row) => row.source.url,
  },
  {
    name: 'locator',
    type: 'string',
    title: 'Table, figure, section or page of the document',
    constraints: required,
    of: (row) => row.source.locator,
  },
  {
    name: 'seen',
    type: 'string',
    title: 'primary: read in the original; secondary: as reported by others; derived: by the arithmetic of derivation',
    constraints: { required: true, enum: ['primary', 'secondary', 'derived'] },
    of: (row) => row.seen,
  },
  {
    name: 'reported_by',
    type: 'string',
    title: 'Who reported it, where it was not read in the original',
    of: (row) => row.reportedBy?.en,
  },
  { name: 'derivation', type: 'string', title: 'Arithmetic of a derived value', of: (row) => row.derivation?.en },
  {
    name: 'checked',
    type: 'date',
    title: 'Day it was last compared with the text it was read in',
    constraints: required,
    of: (row) => row.checked,
  },
  {
    name: 'licence',
    type: 'string',
    title: 'Licence of the data of this record, where its source states one; else that of the collection',
    of: (row) => row.licence,
  },
];
