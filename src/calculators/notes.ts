import type { CalculatorData, Note } from './data';

/**
 * What stands behind a figure in use: the note of its record with what the figure has of its own. A figure of a series is
 * described by the series and by the place and year in its id.
 *
 * @throws Error when a figure has no note, which would be a number without a record
 */
export function noteOf(data: CalculatorData, id: string): Note {
  const [record, part] = id.split('#') as [string, string | undefined];
  const note = data.notes[record] as Note | undefined;
  if (!note) throw new Error(`no record stands behind figure "${id}"`);
  const series = data.series[record];
  const placed = series && /^(.+)-(\d{4})$/.exec(part ?? '');
  if (!placed) return { ...note, ...data.notes[id], href: part ? `${note.href}#${part}` : note.href };
  const [, place, year] = placed as unknown as [string, string, string];
  const name = Object.values(data.optionLabels).find((labels) => place in labels)?.[place] ?? place;
  const label = data.locale === 'zh' ? `${name}${year}年` : `${name} ${year}`;
  return { ...note, label, year: Number(year), href: `${note.href}${place.toLowerCase()}/` };
}
