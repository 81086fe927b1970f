import { describe, expect, test } from 'vitest';
import { equivalents } from '../../src/model/equivalents';

describe('equivalents(emissions, emissionsOfOne)', () => {
  test('626,155 lb are 4.97 cars of 126,000 lb (Strubell et al. 2019, Table 1)', () => {
    expect(equivalents(626_155, 126_000)).toBeCloseTo(4.97, 2);
  });
  test.each([0, 0.5, 1, 2, 10])('never throws for %d of them', (count) => {
    expect(equivalents(count * 1000, 1000)).toBe(count);
  });
  test('a thing without emissions is an error', () => {
    expect(() => equivalents(1, 0)).toThrow(RangeError);
  });
});
