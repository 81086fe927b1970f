import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { byteOrderMark, csv } from '../../src/formats/csv';
import { readCsv } from '../support/csv';

/** The file without the mark, and without the end of its last line. */
const lines = (...rows: Parameters<typeof csv>[0]) => csv(rows).slice(1).split('\r\n').slice(0, -1);

describe('csv(rows)', () => {
  test('begins with one byte order mark, and ends each line as RFC 4180 asks', () => {
    const file = csv([
      ['id', '名称'],
      ['a', '电力'],
    ]);
    expect(file).toBe(`${byteOrderMark}id,名称\r\na,电力\r\n`);
    expect([...Buffer.from(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('quotes what would break a line or a cell, and leaves empty what is not known', () => {
    expect(lines(['a, b', 'say "so"', 'c', null, undefined, ''])).toEqual(['"a, b","say ""so""",c,,,']);
    expect(csv([['two\nlines']])).toBe(`${byteOrderMark}"two\nlines"\r\n`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['@cmd', "'@cmd"],
    ['\tx', "'\tx"],
  ])('gives text that is a formula an apostrophe: %j', (text, written) => {
    expect(lines([text])).toEqual([written]);
  });

  test.each([
    [-40, '-40'],
    [-1.5e-7, '-1.5e-7'],
    ['-40', '-40'],
    ['+17.4%', '+17.4%'],
    ['−40%', '−40%'],
    ['a=b', 'a=b'],
  ])('leaves numbers and other text alone: %j', (value, written) => {
    expect(lines([value])).toEqual([written]);
  });

  test('is read back as it was by d3 and by Papa Parse, the name of the first column too', () => {
    const rows = [
      ['place', 'name'],
      ['CHN', '中国, “电力”\n第二行'],
    ];
    expect(readCsv(csv(rows))).toEqual({
      columns: rows[0],
      rows: expect.objectContaining({ 0: { place: 'CHN', name: rows[1]![1] } }),
    });
    expect(Papa.parse(csv(rows), { skipEmptyLines: true }).data).toEqual(rows);
  });
});
