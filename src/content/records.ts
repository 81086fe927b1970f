import { figuresOfRecord, seriesRows, type Factor } from '../content';
import { formatQuantity } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';

/** Whether a record, or one of its figures, was read as somebody else quotes it. */
export const isSecondHand = (record: Factor): boolean =>
  record.data.seen === 'secondary' || figuresOfRecord(record).some(({ seen }) => seen === 'secondary');

/** How many years of a series have a figure in at least one place. */
const yearsOf = (record: Factor): number =>
  new Set(
    Object.values(seriesRows(record).places).flatMap(({ from, values }) =>
      values.flatMap((value, index) => (value === null ? [] : [from + index])),
    ),
  ).size;

/** What a record holds, in a few words: its value with unit, how many figures, or how large a series. */
export function holds(record: Factor, locale: Locale): string {
  const t = messages(locale).data;
  const { data } = record;
  if ('series' in data) {
    const places = Object.keys(seriesRows(record).places).length;
    return fill(places === 1 ? t.holdsOnePlace : t.holdsSeries, { places, years: yearsOf(record) });
  }
  const [first, ...rest] = figuresOfRecord(record);
  return rest.length > 0
    ? fill(t.holdsFigures, { n: rest.length + 1 })
    : formatQuantity(first!.value, first!.unit, locale, 4);
}

/** The records of a family, in the order of their names in a language. */
export function byName(records: readonly Factor[], locale: Locale): Factor[] {
  const order = new Intl.Collator(locale, { numeric: true });
  return [...records].sort((a, b) => order.compare(a.data.label[locale], b.data.label[locale]));
}
