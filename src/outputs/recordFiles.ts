import { calculatorTitle, factor, figuresOfRecord, reference, seriesRows, source, type Factor } from '../content';
import { textsWithRecord, usersOf } from '../content/users';
import { licence, ownLicence } from '../formats/licences';
import { lasting } from '../site';
import { flat } from './figures';
import { documentOf, head, inEach, json, releases } from './head';

/** One record as a file, with everything known of it. */

const documentIn = (id: string, where: string) => ({
  ...documentOf(id, where),
  reference: inEach((locale) => reference(source(id, where), locale)),
});

/** Documents that the record's figures and bounds name beside its own. */
function otherDocuments({ id, data }: Factor): string[] {
  const parts = 'figures' in data ? Object.values(data.figures) : 'value' in data ? [data] : [];
  const named = parts.flatMap((part) => [part.source, part.low?.source, part.high?.source]);
  return [...new Set(named)].filter((one): one is string => one !== undefined && one !== data.source && one !== id);
}

/** Calculators that can use the record, and texts that print one of its figures. */
function usedBy(id: string) {
  const titles = inEach((locale) => textsWithRecord(id, locale));
  const paths = [...new Set(Object.values(titles).flatMap((texts) => texts.map(({ path }) => path)))];
  return {
    calculators: usersOf(id).map((calculator) => ({
      id: calculator,
      title: inEach((locale) => calculatorTitle(calculator, locale)),
      pages: inEach((locale) => lasting(`/${locale}/calculators/${calculator}/`)),
    })),
    texts: paths.map((path) => ({
      path,
      title: inEach((locale) => titles[locale].find((text) => text.path === path)?.title ?? null),
      pages: inEach((locale) => lasting(`/${locale}/${path}`)),
    })),
  };
}

/** A record: its figures or the rows of its series, its documents in full, who uses it, and the releases that hold it. */
export function recordJson(id: string): string {
  const record = factor(id, 'its data file');
  const where = `content/factors/${id}.yaml`;
  const { data } = record;
  const isSeries = 'series' in data;
  return json({
    ...head,
    id,
    family: id.split('/')[0],
    pages: inEach((locale) => lasting(`/${locale}/data/${id}/`)),
    label: data.label,
    form: isSeries ? 'series' : 'figures' in data ? 'several numbers' : 'one number',
    year: data.year,
    region: data.region ?? null,
    basis: data.basis ?? null,
    scope: data.scope ?? null,
    boundary: data.boundary,
    note: data.note ?? null,
    licence: data.licence ?? null,
    licences: [licence(data.licence ?? ownLicence, where)],
    source: { ...documentIn(data.source, where), locator: data.locator },
    otherSources: otherDocuments(record).map((one) => documentIn(one, where)),
    seen: data.seen,
    reportedBy: data.reportedBy ?? null,
    derivation: data.derivation ?? null,
    checked: data.checked,
    figures: figuresOfRecord(record).map(flat),
    ...(isSeries && { unit: data.series.unit, table: `${id}.csv`, places: seriesRows(record).places }),
    usedBy: usedBy(id),
    history: releases,
  });
}
