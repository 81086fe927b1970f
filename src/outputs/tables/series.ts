import type { Column } from '../../formats/table';
import type { Locale } from '../../i18n/locales';
import { required } from './parts';

/** One place and year of a series, or place and hour of the day. */
export interface SeriesRow {
  place: string;
  name: Record<Locale, string>;
  year: number;
  value: number;
}

/** The columns of a series, in its unit and years or hours. */
export const seriesColumns = ({
  unit,
  by,
  from,
  to,
}: {
  unit: string;
  by: 'year' | 'hour';
  from: number;
  to: number;
}): readonly Column<SeriesRow>[] => [
  {
    name: 'place',
    type: 'string',
    title: 'Code of the place: ISO 3166-1, or a name in capitals for a group of countries',
    constraints: { required: true, pattern: '[A-Z0-9-]+' },
    of: (row) => row.place,
  },
  { name: 'name_en', type: 'string', title: 'Name', constraints: required, of: (row) => row.name.en },
  { name: 'name_zh', type: 'string', title: 'Name in Chinese', constraints: required, of: (row) => row.name.zh },
  {
    name: by,
    type: by === 'year' ? 'year' : 'integer',
    title: by === 'year' ? 'Year' : 'Hour of the local clock at which it begins',
    constraints: { required: true, minimum: from, maximum: to },
    of: (row) => row.year,
  },
  {
    name: 'value',
    type: 'number',
    title: `Value in ${unit === '1' ? 'no unit (a ratio)' : unit}`,
    constraints: required,
    of: (row) => row.value,
  },
];
