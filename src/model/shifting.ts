/**
 * A job moved in time: the mean intensity of the hours it runs through, and the start that makes it smallest or largest.
 */

/** Mean of the hours of a day that a job runs through; it may run past midnight. */
export interface Window {
  /** Hour of the day at which it starts, 0 to 23. */
  start: number;
  /** Mean intensity of its hours, gCO2e/kWh. */
  intensity: number;
}

/** The hours of the day a job runs through, in order. */
export const hoursOf = (start: number, length: number): number[] =>
  Array.from({ length }, (_, hour) => (start + hour) % 24);

/**
 * Mean intensity of a job that draws the same power in each of its hours.
 *
 * intensity = Σ profile[hour] ÷ length
 *
 * @param profile gCO2e/kWh for each hour of the day, 24 values
 * @param start hour of the day, 0 to 23
 * @param length hours, 1 to 24
 * @returns gCO2e/kWh
 */
export const windowIntensity = (profile: readonly number[], start: number, length: number): number =>
  hoursOf(start, length).reduce((sum, hour) => sum + profile[hour]!, 0) / length;

/** The starts with the smallest and the largest mean; the earliest where several are alike. */
export function extremes(profile: readonly number[], length: number): { best: Window; worst: Window } {
  const windows = profile.map((_, start) => ({ start, intensity: windowIntensity(profile, start, length) }));
  return {
    best: windows.reduce((least, one) => (one.intensity < least.intensity ? one : least)),
    worst: windows.reduce((most, one) => (one.intensity > most.intensity ? one : most)),
  };
}

/**
 * What the best start saves against an average one: a start at any hour of the day, all alike.
 *
 * saved = 1 − best ÷ (Σ profile ÷ 24)
 *
 * @returns share, 0 to 1; 0 where the profile is zero throughout
 */
export function shareSaved(profile: readonly number[], length: number): number {
  const average = windowIntensity(profile, 0, 24);
  return average > 0 ? 1 - extremes(profile, length).best.intensity / average : 0;
}
