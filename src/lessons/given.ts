import type { CalculatorData } from '../calculators/data';
import type { Lesson } from './lesson';

/** What the script of a lesson's page is given. */
export interface LessonGiven {
  lesson: Lesson;
  /** By step. */
  calculators: Readonly<Record<string, CalculatorData>>;
}

/** The same as it travels: a step that uses a calculator once more carries only what differs from the step it is like. */
export interface LessonPacked {
  lesson: Lesson;
  calculators: Readonly<Record<string, Partial<CalculatorData> & { like?: string }>>;
}

/** What travels, from what is given. */
export function packGiven({ lesson, calculators }: LessonGiven): LessonPacked {
  const idOf = (step: string) => lesson.steps.find(({ id }) => id === step)!.calculator!.id;
  const steps = Object.keys(calculators);
  const packed = steps.map((step, index): [string, LessonPacked['calculators'][string]] => {
    const own = calculators[step]!;
    const like = steps.slice(0, index).find((other) => idOf(other) === idOf(step));
    if (like === undefined) return [step, own];
    const base = calculators[like]!;
    const differs = Object.entries(own).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name as keyof CalculatorData]),
    );
    return [step, { like, ...Object.fromEntries(differs) }];
  });
  return { lesson, calculators: Object.fromEntries(packed) };
}

/** What was given, from what travelled. */
export const unpackGiven = ({ lesson, calculators }: LessonPacked): LessonGiven => ({
  lesson,
  calculators: Object.fromEntries(
    Object.entries(calculators).map(([step, { like, ...own }]) => [
      step,
      { ...(like === undefined ? {} : calculators[like]), ...own } as CalculatorData,
    ]),
  ),
});
