import { allFigures } from './content';

/** The constants of a published method, as its record holds them, under the names the functions take. */
export function constantsOf<Constants>(...records: string[]): Constants {
  const figures = allFigures();
  const entries = records.flatMap((record) =>
    Object.entries(figures)
      .filter(([id]) => id.startsWith(`methods/${record}#`))
      .map(([id, figure]) => [id.split('#')[1], figure.value] as const),
  );
  return Object.fromEntries(entries) as Constants;
}
