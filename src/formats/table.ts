import { csv, type Cell } from './csv';

/** What a column of a table holds, in the words of Table Schema (version 2). */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date' | 'year';
  /** `uri` for text that is an address. */
  format?: 'uri';
  /** What it means, for whoever has only the file. */
  title: string;
  constraints?: {
    required?: true;
    unique?: true;
    enum?: readonly string[];
    /** Holds for the whole value. */
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
}

/** A column: what it holds, and where that is found in a row. */
export interface Column<Row> extends Field {
  of: (row: Row) => Cell;
}

/** A key of another table: the column here, the table there and its column. */
export interface ForeignKey {
  fields: readonly string[];
  reference: { resource: string; fields: readonly string[] };
}

/** Rows under their columns, as a CSV file. */
export const tableCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  csv([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))]);

/** The columns as a Table Schema. */
export const tableSchema = (
  columns: readonly Column<never>[],
  primaryKey: readonly string[],
  foreignKeys: readonly ForeignKey[] = [],
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map(({ name, type, format, title, constraints }) => ({
    name,
    type,
    ...(format && { format }),
    title,
    ...(constraints && { constraints }),
  })),
  missingValues: [''],
  primaryKey,
  ...(foreignKeys.length > 0 && { foreignKeys }),
});
