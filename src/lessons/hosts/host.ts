/** One answer as a platform is told of it. */
export interface Answered {
  id: string;
  kind: 'choice' | 'several' | 'number' | 'order' | 'text';
  /** The id of an option; ids with commas between them; a number in digits, with a point; or words. */
  answer: string;
  /** Undefined for an answer that is not marked. */
  right: boolean | undefined;
}

/** The platform that runs a lesson, as the lesson sees it. No call throws; a platform that fails never stops the lesson. */
export interface Host {
  /** Progress kept from an earlier visit, as text; undefined if there is none. */
  restore(): string | undefined;
  /**
   * Keeps progress (at most 4,096 characters under SCORM 1.2).
   *
   * @param place id of the step that is open, for reports of the platform
   * @returns false when the platform refused, so that the learner is told
   */
  keep(text: string, place?: string): boolean;
  /** Tells of one answer. */
  answered(item: Answered): void;
  /** Points so far; `done` ends the attempt. `most` is 0 for a lesson in which nothing is marked. */
  score(points: number, most: number, done: boolean): void;
  /** On the way out (`pagehide`): session time, suspend. Safe to call twice. */
  leave(): void;
}

/** The share of the points from which a lesson counts as passed, where the platform sets no other. */
export const passShare = 0.5;
