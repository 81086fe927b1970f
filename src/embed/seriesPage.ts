import { render } from 'svelte/server';
import bundles from 'virtual:figure-bundles';
import Curves from '../charts/Curves.svelte';
import { allFactors, factor, seriesRows, type Factor } from '../content';
import { firstPlaces } from '../content/places';
import { formatDay, formatQuantity } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { release } from '../site';
import { awayLink, selfContained } from './selfContained';
import { sourceLinks } from './sourceLinks';
import { escape } from './text';

/** Records that are a series, and so have a chart. */
export const seriesWithChart = (): Factor[] => allFactors().filter(({ data }) => 'series' in data);

/** The embed of a series: the curves its page begins with, and their values as a table. Nothing in it can be changed. */
export function seriesPage(id: string, locale: Locale): string {
  const page = `/${locale}/data/${id}/`;
  const record = factor(id, `the embed of ${id}`);
  const { data } = record;
  if (!('series' in data)) throw new Error(`${id} is no series`);
  const t = messages(locale);
  const { places } = seriesRows(record);
  const rows = firstPlaces(Object.keys(places), 4).map((place) => ({ place, ...places[place]! }));
  const { unit, by } = data.series;
  const title = data.label[locale];
  const axis = (at: number) => fill(by === 'hour' ? t.data.hourOf : '{hour}', { hour: at });
  const names = rows.map(({ name }) => name[locale]);
  const curves = rows.map(({ place, name, from, values }) => ({
    id: place,
    label: name[locale],
    points: values.flatMap((value, index) => (value === null ? [] : [{ x: from + index, y: value }])),
  }));
  const chart = render(Curves, {
    props: {
      curves,
      label: fill(t.data.compare.picture, { what: title, places: names.join(t.cases.comma) }),
      formatX: axis,
      formatY: (value: number) => formatQuantity(value, unit, locale),
    },
  }).body;
  const lines = [...new Set(curves.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const cell = (points: readonly { x: number; y: number }[], at: number) => {
    const found = points.find(({ x }) => x === at);
    return found ? escape(formatQuantity(found.y, unit, locale)) : '';
  };
  const head = rows.map(
    ({ place, name }) => `<th class="r" scope="col">${awayLink(`${page}${place.toLowerCase()}/`, name[locale])}</th>`,
  );
  const table = [
    `<table><caption class="vh">${escape(title)}</caption><thead><tr><td></td>${head.join('')}</tr></thead><tbody>`,
    ...lines.map(
      (at) =>
        `<tr><th scope="row">${escape(axis(at))}</th>${curves.map(({ points }) => `<td class="r">${cell(points, at)}</td>`).join('')}</tr>`,
    ),
    '</tbody></table>',
  ].join('');
  return selfContained({
    locale,
    title,
    description: data.boundary[locale],
    path: `series/${id}`,
    page,
    main: [
      `<figure class="fig"><h1>${escape(title)}</h1>${chart}<details class="table-twin"><summary>${escape(t.learn.asTable)}</summary>`,
      `<div class="scroll" role="region" aria-label="${escape(title)}" tabindex="0">${table}</div></details>`,
      `<figcaption>${escape(data.boundary[locale])}</figcaption></figure>`,
    ].join(''),
    foot: [
      `<b>${escape(t.figureEmbed.sources)}</b> ${sourceLinks([{ source: data.source, record }], locale, page).join('')}`,
      awayLink(page, t.figureEmbed.whole),
      [
        t.siteName,
        fill(t.learn.checked, { day: formatDay(data.checked, locale) }),
        fill(t.footer.release, { id: release.id }),
        data.licence ?? 'CC BY 4.0',
      ]
        .map(escape)
        .join(' · '),
    ],
    script: bundles.still!.script,
    data: {},
  });
}
