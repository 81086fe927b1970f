import { glyphBox, glyphs, unitLayout } from '../charts/glyphs';
import { heatStep } from '../charts/heat';
import { fill } from '../i18n/messages';
import { csv } from '../formats/csv';
import type { AnyCalculator, AnyState } from './calculator';
import type { CalculatorData } from './data';
import { noteOf } from './notes';
import type { Result } from './result';
import { countedText, rangeText, releaseText, sentence } from './words';

/** What a reader takes home from a calculator: a table, a machine-readable file, a picture. */

/** A file of one of the three kinds, with its media type. The CSV begins with a byte-order mark, without which Excel misreads Chinese. */
export function resultFile(
  kind: 'CSV' | 'JSON' | 'SVG',
  ...about: Parameters<typeof resultCsv>
): { text: string; type: string } {
  if (kind === 'CSV') return { text: `\ufeff${resultCsv(...about)}`, type: 'text/csv;charset=utf-8' };
  if (kind === 'JSON') return { text: resultJson(...about), type: 'application/json' };
  return { text: resultSvg(...about), type: 'image/svg+xml' };
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
      const note = noteOf(data, id);
      return [
        'figure',
        `${name} = ${id}`,
        figure.value,
        figure.low,
        figure.high,
        figure.unit,
        `${note.source}, ${note.locator}`,
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

/** The picture with sentence and source line, complete in itself. */
function resultSvg(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
  url: string,
): string {
  const equivalence = String(state.equivalence);
  const { glyph, qualifier } = data.counted[equivalence]!;
  const count = result.steps[calculator.answer]!.value;
  const step = heatStep(result.steps.total!.value, 'gCO2e') - 1;
  const layout = unitLayout(count, result.ranges[calculator.answer]?.high);
  const drawn = layout.full + (layout.part > 0 ? 1 : 0);
  const cells = drawn + layout.outlined + layout.rest;
  const [cell, gapX, gapY, left] = [84, 8, 14, 48];
  const rowHeight = (cell * glyphBox.height) / glyphBox.width + gapY;
  const top = 210;
  const picture = Array.from({ length: cells }, (_, index) => {
    const at = `translate(${left + (index % 12) * (cell + gapX)} ${top + Math.floor(index / 12) * rowHeight}) scale(${cell / glyphBox.width})`;
    const path = `<path d="${glyphs[glyph]}" fill-rule="evenodd"`;
    const outline = `${path} fill="none" stroke="#7d8d84" stroke-width="1.2"/>`;
    if (index < layout.full) return `<g transform="${at}">${path} fill="${fills[step]}"/></g>`;
    if (index < drawn) {
      const cut = 3 + layout.part * (glyphBox.width - 6);
      return `<g transform="${at}"><clipPath id="part"><rect width="${cut}" height="28"/></clipPath>${outline}${path} fill="${fills[step]}" clip-path="url(#part)"/></g>`;
    }
    return `<g transform="${at}">${index < drawn + layout.outlined ? outline : `${path} fill="#dde4de"/>`}</g>`;
  }).join('');
  const bottom = top + Math.ceil(cells / 12) * rowHeight + 24;
  const say = [sentence(calculator, data, state, result), rangeText(calculator, data, state, result)]
    .filter(Boolean)
    .join(data.locale === 'zh' ? '' : ' ');
  const says = wrap(say, 104);
  const energy = result.factors.find(({ name }) => name === 'publishedEnergy' || name === 'thermalDesignPower');
  const source = energy ? `${noteOf(data, energy.id).source}, ${noteOf(data, energy.id).locator}` : '';
  const foot = [
    ...wrap(fill(data.messages.sourceLine, { site: data.site.name, release: releaseText(data), source }), 150),
    ...wrap(url, 150),
    'CC BY 4.0',
  ];
  const height = bottom + says.length * 34 + foot.length * 22 + 56;
  const line = (text: string, y: number, size: number, weight: number, colour: string) =>
    `<text x="${left}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escape(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 ${height}" width="1200" height="${height}" font-family="'Schibsted Grotesk', system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif" lang="${data.lang}" role="img" aria-label="${escape(say)}">`,
    `<title>${escape(data.words.question)}</title><rect width="1200" height="${height}" fill="#fbfcfa"/>`,
    fills.map((fill, index) => `<rect x="${index * 100}" width="100" height="10" fill="${fill}"/>`).join(''),
    line(data.words.question, 62, 28, 700, '#10201a'),
    line(countedText(data, equivalence, count), 146, 76, 700, inks[step]!),
    line(qualifier, 186, 26, 400, '#43524a'),
    picture,
    ...says.map((text, index) => line(text, bottom + 34 + index * 34, 24, 400, '#10201a')),
    ...foot.map((text, index) => line(text, bottom + says.length * 34 + 62 + index * 22, 15, 400, '#43524a')),
    '</svg>\n',
  ].join('\n');
}
