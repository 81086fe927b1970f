import { expect, test } from 'vitest';
import { history } from '../../src/content/editions';

const edition = (id: string, values: Record<string, number>) => ({ id, values: new Map(Object.entries(values)) });

test('one release tells no change', () => {
  expect(history(['a'], [edition('2026.1', { a: 1 })])).toEqual([{ edition: '2026.1', first: true, changed: [] }]);
});

test('a changed value is told by the release that changed it, newest first', () => {
  const editions = [
    edition('2026.1', { b: 1 }),
    edition('2026.2', { a: 1, b: 1 }),
    edition('2026.3', { a: 1, c: 5 }),
    edition('2027.1', { a: 2, c: 5 }),
  ];
  expect(history(['a', 'c'], editions)).toEqual([
    { edition: '2027.1', first: false, changed: [{ figure: 'a', from: 1, to: 2 }] },
    { edition: '2026.3', first: false, changed: [] },
    { edition: '2026.2', first: true, changed: [] },
  ]);
});
