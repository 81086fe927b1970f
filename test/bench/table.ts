/** A part of the benchmark as it is printed: a title, what to know, and a table. */
export interface Table {
  title: string;
  note: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The table in Markdown, first column to the left, numbers to the right. */
export const markdown = ({ title, note, head, rows }: Table): string =>
  [
    `## ${title}`,
    '',
    note,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, index) => (index === 0 ? '---' : '--:')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

/** The value below which so large a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
