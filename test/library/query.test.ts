import { describe, expect, test } from 'vitest';
import { byFacet, nothing, packColumns, type Options } from '../../src/library/facets';
import { ordered, readQuery, writeQuery, type Query } from '../../src/library/query';

const options: Options = {
  ...byFacet(() => ['x', 'y']),
  verdict: ['use-now', 'watch', 'avoid'],
  grade: ['A', 'B', 'C', 'D', 'E'],
  year: ['2025', '2024', '2020'],
};
const plain: Query = { text: '', chosen: nothing(), sort: 'effect', view: 'list', compare: [] };

describe('the address of the library', () => {
  test.each([
    '',
    '?q=waste%20heat',
    '?q=%E4%BD%99%E7%83%AD&verdict=watch,avoid&sort=year&view=table',
    '?grade=A,B&view=world&compare=one-case,another-case',
    '?sort=grade',
  ])('%s is read and written as it was', (search) => {
    const { query, unknown } = readQuery(search, options);
    expect(unknown).toEqual([]);
    expect(writeQuery(query)).toBe(search);
  });

  test('orders by match where there are words, else by effect, and does not say so', () => {
    expect(readQuery('?q=heat', options).query.sort).toBe('fit');
    expect(readQuery('', options).query.sort).toBe('effect');
    expect(readQuery('?sort=fit', options).query.sort).toBe('effect');
  });

  test('names what it does not know and goes on without it', () => {
    const { query, unknown } = readQuery(
      `?verdict=watch,maybe&grade=F&sort=random&view=3d&compare=a,b,c,d,e,..%2Fx&year=${'9'.repeat(100)}`,
      options,
    );
    expect(query.chosen.verdict).toEqual(['watch']);
    expect({ ...query, chosen: nothing() }).toEqual({ ...plain, compare: ['a', 'b', 'c', 'd'] });
    expect(unknown).toEqual(['maybe', 'F', '9'.repeat(40), 'random', '../x', 'e', '3d']);
  });

  test.each(['?verdict=%E0%A4%A', '?__proto__=1&constructor=x', '?q=<script>', '?compare=<b>', '?&&&=,,'])(
    'makes a query of %s',
    (search) => {
      const { query } = readQuery(search, options);
      expect(readQuery(writeQuery(query), options)).toEqual({ query, unknown: [] });
    },
  );
});

test('cases are ordered by effect as numbered, by grade or by year, and by match as found', () => {
  const values = (grade: string, year: string) => ({ ...byFacet(() => ['x']), grade: [grade], year: [year] });
  const columns = packColumns(
    [values('C', '2020'), values('A', '2024'), values('C', '2025'), values('B', '2024')],
    options,
  );
  expect(ordered(columns, [3, 1, 0, 2], 'fit')).toEqual([3, 1, 0, 2]);
  expect(ordered(columns, [3, 1, 0, 2], 'effect')).toEqual([0, 1, 2, 3]);
  expect(ordered(columns, [3, 1, 0, 2], 'grade')).toEqual([1, 3, 0, 2]);
  expect(ordered(columns, [3, 1, 0, 2], 'year')).toEqual([2, 1, 3, 0]);
});
