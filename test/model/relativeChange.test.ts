import { describe, expect, it } from 'vitest';
import { relativeChange } from '../../src/model/relativeChange';

describe('relativeChange', () => {
  it('is negative when there is less', () => {
    expect(relativeChange(200, 150)).toBe(-25);
    expect(relativeChange(316, 30)).toBeCloseTo(-90.506, 3);
  });

  it('is positive when there is more, without an upper limit', () => {
    expect(relativeChange(100, 125)).toBe(25);
    expect(relativeChange(1, 4)).toBe(300);
  });

  it('is zero for the same and −100 for nothing left', () => {
    expect(relativeChange(7, 7)).toBe(0);
    expect(relativeChange(7, 0)).toBe(-100);
  });

  it('does not depend on the unit', () => {
    expect(relativeChange(109e6, 14.5e6)).toBeCloseTo(relativeChange(109, 14.5), 12);
  });

  it('refuses a baseline of zero', () => {
    expect(() => relativeChange(0, 5)).toThrow(RangeError);
    expect(() => relativeChange(-0, 0)).toThrow(RangeError);
  });

  it('refuses a negative baseline and numbers that are not finite', () => {
    expect(() => relativeChange(-2, 5)).toThrow(RangeError);
    expect(() => relativeChange(Number.NaN, 5)).toThrow(RangeError);
    expect(() => relativeChange(5, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
