import { expect, test } from 'vitest';
import { nameMatches } from '../../src/search/narrow';

test.each([
  ['World average PUE, 2025', 'pue'],
  ['World average PUE, 2025', '2025 world'],
  ['World average PUE, 2025', 'ＰＵＥ'],
  ['全球平均PUE，2025年', '平均pue'],
  ['全球平均PUE，2025年', '2025 全球'],
])('%s is found by “%s”', (name, query) => expect(nameMatches(name, query)).toBe(true));

test('every word must be there', () => expect(nameMatches('World average PUE, 2025', 'pue china')).toBe(false));
