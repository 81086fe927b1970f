import { getCollection } from 'astro:content';
import { figure, type Localised, type RecordFigure } from '../content';

/** One figure that answers a question. */
export interface Answer {
  figure: RecordFigure;
  /** What differs from the other answers, where it is known. */
  why?: Localised | undefined;
}

/** A question with its answers, as the page of one of its records shows it. */
export interface Question {
  id: string;
  question: Localised;
  /** Answers that this record gives. */
  own: Answer[];
  /** Answers of other records. */
  others: Answer[];
}

const questions = (await getCollection('questions')).map(({ id, data }) => {
  const where = `content/questions/${id}.yaml`;
  const answers: Answer[] = data.answers.map((answer) => ({ figure: figure(answer.figure, where), why: answer.why }));
  const [first, ...rest] = answers;
  for (const { figure: one } of rest)
    if (one.unit !== first!.figure.unit)
      throw new Error(`${where}: ${one.id} is in ${one.unit}, ${first!.figure.id} in ${first!.figure.unit}`);
  return { id, question: data.question, answers };
});

/** The questions that a record answers, with the answers that others give. */
export const questionsOf = (record: string): Question[] =>
  questions.flatMap(({ id, question, answers }) => {
    const own = answers.filter(({ figure: one }) => one.record.id === record);
    return own.length === 0
      ? []
      : [{ id, question, own, others: answers.filter(({ figure: one }) => one.record.id !== record) }];
  });
