export type Cell = string | number | null | undefined;

/** What a spreadsheet takes for the beginning of a formula, wide signs of Chinese and Japanese keyboards included (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** A number as a source prints it, such as +17.4%: a spreadsheet reads a number too. */
const signedNumber = /^[+-]\d[\d.,]*(e[+-]?\d+)?\s?%?$/i;

/**
 * The same inside a text, after a sign at which another program cuts: where a comma is the decimal sign, spreadsheets cut at semicolons,
 * and then quotation marks within a line hold nothing together.
 */
const inner = /([;\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])(?![+-]\d[\d.,]*\s?%?\s*(?:[;\t\r\n]|$))/g;

const harmless = (value: string): string =>
  (formula.test(value) && !signedNumber.test(value) ? `'${value}` : value).replace(inner, "$1'");

const cell = (value: Cell): string => {
  const text = typeof value === 'string' ? harmless(value) : String(value ?? '');
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
