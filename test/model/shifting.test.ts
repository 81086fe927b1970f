import { describe, expect, test } from 'vitest';
import { shareSaved, extremes, hoursOf, windowIntensity } from '../../src/model/shifting';

/** A made-up day: 100 g but for four clean hours from noon and one dirty hour at 20. */
const day = Array.from({ length: 24 }, (_, hour) => (hour >= 12 && hour < 16 ? 20 : hour === 20 ? 340 : 100));

describe('a job moved through the day', () => {
  test('runs past midnight', () => expect(hoursOf(22, 4)).toEqual([22, 23, 0, 1]));

  test('counts each of its hours the same', () => {
    expect(windowIntensity(day, 12, 4)).toBe(20);
    expect(windowIntensity(day, 14, 4)).toBe(60); // (20 + 20 + 100 + 100) ÷ 4
    expect(windowIntensity(day, 20, 1)).toBe(340);
  });

  test('is cleanest in the clean hours, and no start matters for a job of a whole day', () => {
    expect(extremes(day, 4).best).toEqual({ start: 12, intensity: 20 });
    expect(extremes(day, 4).worst).toEqual({ start: 17, intensity: 160 }); // (100 × 3 + 340) ÷ 4
    const whole = extremes(day, 24);
    expect(whole.best.intensity).toBeCloseTo(whole.worst.intensity, 9);
  });
});

describe('what the best start saves against a start at any hour', () => {
  /** Half of the day at 100, half at 300: 200 on average. */
  const halves = Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 100 : 300));

  test('half, for a job that fits into the clean hours', () => expect(shareSaved(halves, 4)).toBeCloseTo(0.5, 12));
  test('a quarter, for 16 hours: 12 at 100 and 4 at 300 make 150', () =>
    expect(shareSaved(halves, 16)).toBeCloseTo(0.25, 12));
  test('nothing, for a job of the whole day, or where nothing is emitted', () => {
    expect(shareSaved(halves, 24)).toBeCloseTo(0, 12);
    expect(
      shareSaved(
        Array.from({ length: 24 }, () => 0),
        3,
      ),
    ).toBe(0);
  });
});
