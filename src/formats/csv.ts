export type Cell = string | number | null | undefined;

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;
/** A number as a source prints it, such as +17.4%: a spreadsheet reads a number too. */
const signedNumber = /^[+-]\d[\d.,]*(e[+-]?\d+)?\s?%?$/i;

const cell = (value: Cell): string => {
  const text =
    typeof value === 'string' && formula.test(value) && !signedNumber.test(value) ? `'${value}` : String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The byte order mark every table begins with: without it Excel misreads Chinese. */
export const byteOrderMark = '\ufeff';

/**
 * Rows as a CSV file (RFC 4180): UTF-8 with a byte order mark, comma, double quotes where needed, CRLF. Text that a spreadsheet would
 * run as a formula gets an apostrophe in front; numbers, negative ones included, stay numbers.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `${byteOrderMark}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
