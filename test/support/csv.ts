import { csvParse } from 'd3';
import { byteOrderMark } from '../../src/formats/csv';

/** A table as it was published: its columns and its rows, all as text. */
export function readCsv(file: string): { columns: string[]; rows: Record<string, string>[] } {
  const rows = csvParse(file.replace(byteOrderMark, ''));
  return { columns: rows.columns, rows: rows as unknown as Record<string, string>[] };
}
