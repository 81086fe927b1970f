import { glyphBox, glyphs, unitLayout, type Glyph } from '../charts/glyphs';
import { heatClass, heatStep, type HeatUnit } from '../charts/heat';
import { logScale } from '../charts/logScale';
import { formatQuantity } from '../i18n/format';
import { fill } from '../i18n/messages';
import { csv } from '../formats/csv';
import type { Unit } from '../model/units';
import type { AnyCalculator, AnyState } from './calculator';
import type { CalculatorData } from './data';
import { noteOf } from './notes';
import type { Result } from './result';
import {
  answerText,
  basisText,
  comparisonText,
  countedOf,
  isCount,
  rowsUnit,
  rangeText,
  releaseText,
  rowLabel,
  rowText,
  sentence,
} from './words';

/** What a reader takes home from a calculator: a table, a machine-readable file, a picture. */

/** A file of one of the three kinds that are text. */
export function resultFile(kind: 'CSV' | 'JSON' | 'SVG', ...about: Parameters<typeof resultCsv>): Blob {
  if (kind === 'CSV') return new Blob([resultCsv(...about)], { type: 'text/csv;charset=utf-8' });
  if (kind === 'JSON') return new Blob([resultJson(...about)], { type: 'application/json' });
  return new Blob([resultSvg(...about)], { type: 'image/svg+xml' });
}

/** Inputs, results and figures as CSV (RFC 4180), numbers unrounded. */
function resultCsv(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
  url: string,
): string {
  const inputs = calculator.modes[String(state[calculator.modeInput])]!.inputs;
  const rows: (string | number | undefined)[][] = [
    ['kind', 'name', 'value', 'low', 'high', 'unit', 'formula or source'],
    ['calculator', calculator.id, data.release.id, '', '', data.release.draft ? 'draft' : 'frozen', url],
    ...[calculator.modeInput, ...inputs].map((name) => [
      'input',
      name,
      state[name] ?? '',
      '',
      '',
      calculator.inputs[name].unit ?? '',
      '',
    ]),
    ...Object.entries(result.steps).map(([name, step]) => [
      'result',
      name,
      step.value,
      result.ranges[name]?.low,
      result.ranges[name]?.high,
      step.unit,
      step.formula ?? 'look-up',
    ]),
    ...result.factors.map(({ name, id, figure }) => {
      const note = id.split('#')[0]! in data.notes ? noteOf(data, id) : undefined;
      return [
        'figure',
        `${name} = ${id}`,
        figure.value,
        figure.low,
        figure.high,
        figure.unit,
        note ? `${note.source}, ${note.locator}` : '',
      ];
    }),
  ];
  return csv(rows);
}

/** The same for machines. */
function resultJson(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
  url: string,
): string {
  const factors = result.factors.map(({ name, id, figure }) => {
    if (!(id.split('#')[0]! in data.notes)) return { name, id, ...figure };
    const { label, source, locator, year, seen, reportedBy, licence } = noteOf(data, id);
    return { name, id, ...figure, label, source, locator, year, seen, reportedBy, licence };
  });
  return `${JSON.stringify({ calculator: calculator.id, release: data.release, url, sentence: sentence(calculator, data, state, result), inputs: state, steps: result.steps, ranges: result.ranges, factors, heldFixed: result.fixed }, null, 2)}\n`;
}

/** Colours of the light theme: a picture that leaves the site has no style sheet. */
const fills = [
  '#0a473f',
  '#056152',
  '#087e66',
  '#199d78',
  '#46be87',
  '#a9d660',
  '#f4d543',
  '#fbac16',
  '#f3821d',
  '#e4531f',
  '#b92323',
  '#7b0f2e',
];
const inks = [
  '#0a473f',
  '#056152',
  '#087e66',
  '#199d78',
  '#149d68',
  '#6e9713',
  '#a08801',
  '#bc7e00',
  '#d66e02',
  '#e4531f',
  '#b92323',
  '#7b0f2e',
];
const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Breaks a sentence into lines: at spaces, or after any Han character, where a line has room for so many half-width columns. */
export function wrap(text: string, columns: number): string[] {
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uffef][，。；：、）”]*|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s/g) ?? [];
  const width = (part: string) =>
    [...part].reduce((sum, sign) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(sign) ? 2 : 1), 0);
  const lines = [''];
  for (const piece of pieces) {
    if (width(lines.at(-1)! + piece) > columns && lines.at(-1)!.trim() !== '') lines.push(piece.trimStart());
    else lines[lines.length - 1] += piece;
  }
  return lines.map((line) => line.trim());
}

/** One drawing in a picture 1200 wide: its marks, and how high it is. */
interface Drawing {
  svg: string;
  height: number;
}
const left = 48;
const line = (text: string, x: number, y: number, size: number, weight: number, colour: string, end = false) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}"${end ? ' text-anchor="end"' : ''}>${escape(text)}</text>`;

/** So many things, one glyph each. */
function unitDrawing(glyph: Glyph, count: number, high: number | undefined, step: number): Drawing {
  const layout = unitLayout(count, high);
  const drawn = layout.full + (layout.part > 0 ? 1 : 0);
  const cells = drawn + layout.outlined + layout.rest;
  const [cell, gapX, gapY] = [84, 8, 14];
  const rowHeight = (cell * glyphBox.height) / glyphBox.width + gapY;
  const svg = Array.from({ length: cells }, (_, index) => {
    const at = `translate(${left + (index % 12) * (cell + gapX)} ${Math.floor(index / 12) * rowHeight}) scale(${cell / glyphBox.width})`;
    const path = `<path d="${glyphs[glyph]}" fill-rule="evenodd"`;
    const outline = `${path} fill="none" stroke="#7d8d84" stroke-width="1.2"/>`;
    if (index < layout.full) return `<g transform="${at}">${path} fill="${fills[step]}"/></g>`;
    if (index < drawn) {
      const cut = 3 + layout.part * (glyphBox.width - 6);
      return `<g transform="${at}"><clipPath id="part"><rect width="${cut}" height="28"/></clipPath>${outline}${path} fill="${fills[step]}" clip-path="url(#part)"/></g>`;
    }
    return `<g transform="${at}">${index < drawn + layout.outlined ? outline : `${path} fill="#dde4de"/>`}</g>`;
  }).join('');
  return { svg, height: Math.ceil(cells / 12) * rowHeight };
}

/** The colour of a mark: the step of its unit's ramp, blue for water, ink for the rest. */
const colourOf = (value: number, unit: Unit): string => {
  const [, step] = /^r(\d+)$/.exec(heatClass(value, unit)) ?? [];
  return step ? fills[Number(step) - 1]! : unit === 'L' ? '#1c5f9e' : '#10201a';
};

/** Bars from zero, stacked where they have parts. */
function barsDrawing(calculator: AnyCalculator, data: CalculatorData, state: AnyState, result: Result): Drawing {
  const rows = calculator.bars!(state, result.steps, result.ranges, data.figures);
  const unit = rowsUnit(rows, data, result);
  const text = (value: number) => rowText(calculator, data, value, unit);
  const most = Math.max(...rows.map(({ value, high }) => Math.max(value, high ?? 0))) || 1;
  const [from, width] = [470, 660];
  const across = (value: number) => (Math.max(0, value) / most) * width;
  let top = 0;
  const svg = rows.map((one) => {
    const y = top;
    top += one.parts ? 62 : 38;
    let start = from;
    const rects = one.parts
      ? one.parts.map(({ value }, index) => {
          const rect = `<rect x="${start}" y="${y}" width="${across(value)}" height="26" fill="${['#10201a', '#43524a', '#7d8d84', '#c3cec6'][index % 4]}" stroke="#fbfcfa"/>`;
          start += across(value);
          return rect;
        })
      : [`<rect x="${from}" y="${y}" width="${across(one.value)}" height="26" fill="${colourOf(one.value, unit)}"/>`];
    const parts = one.parts
      ?.map((part) => `${rowLabel(calculator, data, part)} ${text(part.value)}`)
      .join(data.locale === 'zh' ? '、' : ', ');
    return [
      ...rects,
      line(wrap(rowLabel(calculator, data, one), 42)[0]!, left, y + 19, 17, one.own ? 700 : 400, '#10201a'),
      line(text(one.value), from - 20, y + 19, 17, 700, '#10201a', true),
      parts ? line(wrap(parts, 90)[0]!, from, y + 46, 14, 400, '#43524a') : '',
    ].join('');
  });
  return { svg: svg.join(''), height: top };
}

/** The lines of a ladder on their logarithmic axis. */
function ladderDrawing(calculator: AnyCalculator, data: CalculatorData, state: AnyState, result: Result): Drawing {
  const rows = calculator.ladder!(state, result.steps, result.ranges, data.figures);
  const unit = rowsUnit(rows, data, result);
  const scale = logScale(rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]));
  const [from, width, row] = [470, 620, 34];
  const x = (value: number) => from + (scale.x(value) / 100) * width;
  const foot = rows.length * row;
  const grid = scale.ticks
    .map(
      (tick) =>
        `<line x1="${x(tick)}" x2="${x(tick)}" y1="0" y2="${foot}" stroke="#cdd7cf"/>${line(formatQuantity(tick, unit, data.locale, 2), x(tick) + 3, foot + 18, 14, 400, '#43524a')}`,
    )
    .filter((_, index) => index % Math.ceil(scale.ticks.length / 6) === 0);
  const marks = rows.map((one, index) => {
    const y = index * row + 18;
    const colour = colourOf(one.value, unit);
    const span =
      one.low !== undefined && one.high !== undefined
        ? `<line x1="${x(one.low)}" x2="${x(one.high)}" y1="${y}" y2="${y}" stroke="#10201a" stroke-width="2"/>`
        : '';
    const mark =
      one.how === 'stated'
        ? `<path d="M${x(one.value)} ${y - 8}l8 8l-8 8l-8 -8Z" fill="${colour}"/>`
        : `<circle cx="${x(one.value)}" cy="${y}" r="${one.own ? 10 : 7}" fill="${one.how === 'modelled' ? '#fbfcfa' : colour}" stroke="${colour}" stroke-width="3"/>`;
    return [
      span,
      mark,
      line(wrap(rowLabel(calculator, data, one), 42)[0]!, left, y + 5, 17, one.own ? 700 : 400, '#10201a'),
      line(formatQuantity(one.value, unit, data.locale, 2), from - 20, y + 5, 17, 700, '#10201a', true),
    ].join('');
  });
  return { svg: [...grid, ...marks].join(''), height: foot + 34 };
}

/** The picture with sentence and source line, complete in itself. */
function resultSvg(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
  url: string,
): string {
  const answer = result.steps[calculator.answer]!.value;
  const heat = calculator.heat === undefined ? undefined : result.steps[calculator.heat]!;
  const step = heat && heatStep(heat.value, heat.unit as HeatUnit) - 1;
  const counted = countedOf(calculator, data, state);
  const qualifier = isCount(calculator)
    ? counted!.qualifier
    : (data.words.modes[String(state[calculator.modeInput])]!.of ?? '');
  const drawing = calculator.ladder
    ? ladderDrawing(calculator, data, state, result)
    : calculator.bars
      ? barsDrawing(calculator, data, state, result)
      : unitDrawing(counted!.glyph!, answer, result.ranges[calculator.answer]?.high, step ?? 0);
  const top = 210;
  const bottom = top + drawing.height + 24;
  const gap = data.locale === 'zh' ? '' : ' ';
  const say = [
    sentence(calculator, data, state, result),
    comparisonText(calculator, data, state, result),
    rangeText(calculator, data, state, result),
  ]
    .filter(Boolean)
    .join(gap);
  const says = wrap(say, 104);
  const basis = basisText(calculator, data, state, result);
  const told = result.factors.filter(({ constant }) => !constant).slice(0, 3);
  const sources = [...new Set(told.map(({ id }) => noteOf(data, id).source))].join('; ');
  const foot = [
    ...(basis ? wrap(basis, 150) : []),
    ...wrap(fill(data.messages.sourceLine, { site: data.site.name, release: releaseText(data), source: sources }), 150),
    ...wrap(url, 150),
    'CC BY 4.0',
  ];
  const height = bottom + says.length * 34 + foot.length * 22 + 56;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 ${height}" width="1200" height="${height}" font-family="'Schibsted Grotesk', system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif" lang="${data.lang}" role="img" aria-label="${escape(say)}">`,
    `<title>${escape(data.words.question)}</title><rect width="1200" height="${height}" fill="#fbfcfa"/>`,
    fills.map((fill, index) => `<rect x="${index * 100}" width="100" height="10" fill="${fill}"/>`).join(''),
    line(data.words.question, left, 62, 28, 700, '#10201a'),
    line(
      answerText(calculator, data, state, result, answer),
      left,
      146,
      76,
      700,
      step === undefined ? '#10201a' : inks[step]!,
    ),
    line(qualifier, left, 186, 26, 400, '#43524a'),
    `<g transform="translate(0 ${top})">${drawing.svg}</g>`,
    ...says.map((text, index) => line(text, left, bottom + 34 + index * 34, 24, 400, '#10201a')),
    ...foot.map((text, index) => line(text, left, bottom + says.length * 34 + 62 + index * 22, 15, 400, '#43524a')),
    '</svg>\n',
  ].join('\n');
}

/**
 * The picture as pixels, twice as fine as the screen's.
 *
 * @throws Error when the browser cannot draw it
 */
export async function resultPng(...about: Parameters<typeof resultSvg>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(resultSvg(...about))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png'),
  );
}
