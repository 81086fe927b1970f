import { inEvery } from '../i18n/locales';
import { recordHref, source, type RecordFigure } from '../content';

/** A figure as the data files have it, with everything it needs to stand alone. */
export function flat(figure: RecordFigure) {
  const {
    record,
    source: sourceId,
    lowBound,
    highBound,
    label,
    boundary,
    reportedBy,
    derivation,
    note,
    ...rest
  } = figure;
  const document = source(sourceId, figure.id).data;
  return {
    id: rest.id,
    label: rest.name
      ? inEvery((locale) => `${record.data.label[locale]}${locale === 'zh' ? '：' : ': '}${label[locale]}`)
      : label,
    value: rest.value,
    low: lowBound ?? null,
    high: highBound ?? null,
    unit: rest.unit,
    printed: rest.printed ?? null,
    year: rest.year,
    region: record.data.region ?? null,
    basis: record.data.basis ?? null,
    scope: record.data.scope ?? null,
    boundary,
    source: {
      id: sourceId,
      title: document.title,
      authors: document.authors,
      date: document.date,
      url: document.url,
      locator: rest.locator,
    },
    seen: rest.seen,
    reportedBy: reportedBy ?? null,
    derivation: derivation ?? null,
    checked: rest.checked,
    licence: record.data.licence ?? null,
    note: note ?? record.data.note ?? null,
    page: recordHref('en', figure.id),
  };
}

export type FlatFigure = ReturnType<typeof flat>;
