import { describe, expect, test } from 'vitest';
import { averagePower, breakEven } from '../../src/model/lifeCycle';

describe('averagePower', () => {
  test('goes from idle to full load', () => {
    expect(averagePower(400, 0.25, 0)).toBe(100);
    expect(averagePower(400, 0.25, 1)).toBe(400);
    expect(averagePower(400, 0.25, 0.5)).toBe(250);
  });

  test('is the line of a maker’s planning tool: HPE DL325 Gen10 at 30, 60 and 90%, within 1 W', () => {
    for (const [utilisation, printed] of [
      [0.3, 191.51],
      [0.6, 271.39],
      [0.9, 352],
    ] as const)
      expect(Math.abs(averagePower(378.96, 112.43 / 378.96, utilisation) - printed)).toBeLessThan(1);
  });
});

describe('breakEven', () => {
  test('divides the making by what is saved in a year', () => expect(breakEven(1000, 500, 300)).toBe(5));

  test('is nothing where nothing is saved', () => {
    expect(breakEven(1000, 300, 300)).toBeUndefined();
    expect(breakEven(1000, 300, 500)).toBeUndefined();
    expect(breakEven(1000, 0, 0)).toBeUndefined();
  });
});
