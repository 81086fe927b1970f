import { calculators } from '../calculators';
import { calculatorData } from '../content';

const carried = calculators.map(({ id }) => ({
  id,
  records: new Set(Object.keys(calculatorData(id, 'en').notes).map((key) => key.split('#')[0])),
}));

/** Ids of the calculators that can use a record. */
export const usersOf = (record: string): string[] =>
  carried.filter(({ records }) => records.has(record)).map(({ id }) => id);
