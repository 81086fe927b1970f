import type { CalculatorData } from '../calculators/data';
import type { Lesson } from './lesson';

/** What a lesson's page carries for its script. */
export interface LessonGiven {
  lesson: Lesson;
  /** By step. */
  calculators: Readonly<Record<string, CalculatorData>>;
}
