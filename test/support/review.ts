/** What was last compared with its source before a day. */
export interface Checked {
  file: string;
  data: { checked: string | Date };
}

const day = (moment: string | Date): string =>
  typeof moment === 'string' ? moment.slice(0, 10) : moment.toISOString().slice(0, 10);

/** The day a year before another, `2026-11-26` before `2027-11-26`. */
export const yearBefore = (moment: string | Date): string => {
  const [year, rest] = [day(moment).slice(0, 4), day(moment).slice(4)];
  return `${Number(year) - 1}${rest}`;
};

/** Entries whose `checked` lies more than a year before a day, the oldest first. */
export const due = <Entry extends Checked>(entries: readonly Entry[], today: string | Date): Entry[] =>
  entries
    .filter(({ data }) => day(data.checked) < yearBefore(today))
    .sort((a, b) => (day(a.data.checked) < day(b.data.checked) ? -1 : 1));
