import { expect, test } from 'vitest';
import { markOf, marks } from '../../src/weight/marks';

test.each([
  ['', 'size'],
  ['learn/five-cars/', 'title'],
  ['data/inference/text-llama-3-1-70b-h100/', 'return'],
] as const)('a mark for the page %j is found again, with what it asks for', (path, what) => {
  expect([...`<td>${markOf(path, what)}</td>`.matchAll(marks)].map(([, ...found]) => found)).toEqual([[what, path]]);
});
