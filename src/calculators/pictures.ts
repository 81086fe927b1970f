import { glyphBox, glyphs, unitLayout, type Glyph } from '../charts/glyphs';
import { heatClass } from '../charts/heat';
import { logScale } from '../charts/logScale';
import { formatQuantity } from '../i18n/format';
import { fill } from '../i18n/messages';
import { pictureWords } from '../i18n/pictures';
import { edge, fillOf, ghost, ink, inkOf, paper, quiet, rule } from '../pictures/palette';
import { line, oneLine, round, sheetSvg, type Block, type Shape } from '../pictures/sheet';
import type { AnyCalculator, AnyState, BarRow, LadderRow } from './calculator';
import type { CalculatorData } from './data';
import { noteOf } from './notes';
import type { Result } from './result';
import {
  answerText,
  basisText,
  comparisonText,
  countedOf,
  heatOf,
  isCount,
  rangeText,
  rowLabel,
  rowsUnit,
  rowText,
  sentence,
} from './words';

/** The pictures a reader takes home from a calculator, in the state the reader has set. */
export interface Pictured {
  calculator: AnyCalculator;
  data: CalculatorData;
  state: AnyState;
  result: Result;
  /** The address of the page with this state. */
  url: string;
}

/** A drawing in a column of given width: its marks, and how high it is. */
interface Drawing {
  marks: string;
  height: number;
}
interface Column {
  width: number;
  /** Size of its labels. */
  size: number;
  /** Rows at most; the others are counted beneath. */
  most: number;
}

/** So many things, one glyph each. */
function unitDrawing({ calculator, data, state, result }: Pictured, { width }: Column): Drawing {
  const glyph: Glyph = countedOf(calculator, data, state)!.glyph!;
  const { value } = result.steps[calculator.answer]!;
  const layout = unitLayout(value, result.ranges[calculator.answer]?.high);
  const fillColour = fillOf(heatOf(calculator, result));
  const drawn = layout.full + (layout.part > 0 ? 1 : 0);
  const cells = drawn + layout.outlined + layout.rest;
  const gap = width / 140;
  const cell = (width - 11 * gap) / 12;
  const row = (cell * glyphBox.height) / glyphBox.width + 2 * gap;
  const marks = Array.from({ length: cells }, (_, index) => {
    const at = `translate(${round((index % 12) * (cell + gap))} ${round(Math.floor(index / 12) * row)}) scale(${(cell / glyphBox.width).toFixed(4)})`;
    const path = `<path d="${glyphs[glyph]}" fill-rule="evenodd"`;
    const outline = `${path} fill="none" stroke="${edge}" stroke-width="1.2"/>`;
    if (index < layout.full) return `<g transform="${at}">${path} fill="${fillColour}"/></g>`;
    if (index < drawn) {
      const shown = 3 + layout.part * (glyphBox.width - 6);
      return `<g transform="${at}"><clipPath id="part"><rect width="${round(shown)}" height="28"/></clipPath>${outline}${path} fill="${fillColour}" clip-path="url(#part)"/></g>`;
    }
    return `<g transform="${at}">${index < drawn + layout.outlined ? outline : `${path} fill="${ghost}"/>`}</g>`;
  });
  return { marks: marks.join(''), height: Math.ceil(cells / 12) * row };
}

/** The rows of a picture of bars or of a ladder, with the reader's own among them however few there is room for. */
function chosenRows<Row extends LadderRow | BarRow>(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const own = rows.filter(({ own }) => own).slice(0, most);
  const others = rows.filter((row) => !own.includes(row)).slice(0, most - own.length);
  return rows.filter((row) => own.includes(row) || others.includes(row));
}

/** Where label, value and mark of a row stand: side by side where there is room, else the mark beneath. */
function rowPlaces({ width, size }: Column) {
  const beneath = width < 1000;
  return {
    beneath,
    height: size * (beneath ? 2.9 : 1.75),
    from: beneath ? 0 : width * 0.4,
    markWidth: beneath ? width : width * 0.6,
    labelRoom: beneath ? width * 0.7 : width * 0.4 - size * 7.5,
    valueEnd: beneath ? width : width * 0.4 - size,
    baseline: size * 1.1,
    middle: beneath ? size * 2 : size * 0.75,
  };
}

function moreLine(all: number, shown: number, data: CalculatorData, y: number, size: number): Drawing {
  if (shown >= all) return { marks: '', height: 0 };
  const text = fill(pictureWords[data.locale].rows, { n: all - shown });
  return { marks: line(text, 0, y + size, { size: size * 0.85, colour: quiet }), height: size * 1.5 };
}

const parts = [ink, quiet, edge, '#c3cec6'] as const;

/** Bars from zero, stacked where they have parts. */
function barsDrawing({ calculator, data, state, result }: Pictured, column: Column): Drawing {
  const all = calculator.bars!(state, result.steps, result.ranges, data.figures);
  const rows = chosenRows(all, column.most);
  const unit = rowsUnit(all, data, result);
  const text = (value: number) => rowText(calculator, data, value, unit);
  const most = Math.max(...all.map(({ value, high }) => Math.max(value, high ?? 0))) || 1;
  const { size } = column;
  const place = rowPlaces(column);
  const across = (value: number) => round((Math.max(0, value) / most) * place.markWidth);
  let y = 0;
  const marks = rows.map((one) => {
    const bold = one.own === true;
    const named = one.parts
      ?.map((part) => `${rowLabel(calculator, data, part)} ${text(part.value)}`)
      .join(data.locale === 'zh' ? '、' : ', ');
    let start = place.from;
    const top = y + place.middle - size * 0.5;
    const rect = (value: number, colour: string) =>
      `<rect x="${round(start)}" y="${round(top)}" width="${across(value)}" height="${round(size)}" fill="${colour}"/>`;
    const bars = one.parts
      ? one.parts.map(({ value }, index) => {
          const bar = rect(value, parts[index % parts.length]!);
          start += across(value);
          return bar;
        })
      : [rect(one.value, fillOf(heatClass(one.value, unit)))];
    const row = [
      ...bars,
      line(oneLine(rowLabel(calculator, data, one), place.labelRoom, size, bold), 0, y + place.baseline, {
        size,
        bold,
      }),
      line(text(one.value), place.valueEnd, y + place.baseline, { size, bold: true, end: true }),
    ];
    y += place.height;
    if (named) {
      const small = size * 0.82;
      row.push(
        line(oneLine(named, place.markWidth, small), place.from, y + small * 0.6, { size: small, colour: quiet }),
      );
      y += small * 1.5;
    }
    return row.join('');
  });
  const rest = moreLine(all.length, rows.length, data, y, size);
  return { marks: marks.join('') + rest.marks, height: y + rest.height };
}

/** The lines of a ladder on their logarithmic axis. */
function ladderDrawing({ calculator, data, state, result }: Pictured, column: Column): Drawing {
  const all = calculator.ladder!(state, result.steps, result.ranges, data.figures);
  const rows = chosenRows(all, column.most);
  const unit = rowsUnit(all, data, result);
  const scale = logScale(all.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]));
  const { size } = column;
  const place = rowPlaces(column);
  const x = (value: number) => round(place.from + size + (scale.x(value) / 100) * (place.markWidth - size * 6));
  const foot = rows.length * place.height;
  const every = Math.ceil(scale.ticks.length / 6);
  const small = size * 0.82;
  const grid = scale.ticks
    .filter((_, index) => index % every === 0)
    .map(
      (tick) =>
        `<path d="M${x(tick)} 0V${round(foot)}" stroke="${rule}"/>${line(formatQuantity(tick, unit, data.locale, 2), x(tick), foot + small * 1.2, { size: small, colour: quiet })}`,
    );
  const marks = rows.map((one, index) => {
    const top = index * place.height;
    const y = round(top + place.middle);
    const colour = fillOf(heatClass(one.value, unit));
    const half = round(size * 0.45);
    const span =
      one.low !== undefined && one.high !== undefined
        ? `<path d="M${x(one.low)} ${y}H${x(one.high)}" stroke="${ink}" stroke-width="2"/>`
        : '';
    const mark =
      one.how === 'stated'
        ? `<path d="M${x(one.value)} ${y - half}l${half} ${half}l-${half} ${half}l-${half} -${half}Z" fill="${colour}"/>`
        : `<circle cx="${x(one.value)}" cy="${y}" r="${round(one.own ? half * 1.25 : half)}" fill="${one.how === 'modelled' ? paper : colour}" stroke="${colour}" stroke-width="3"/>`;
    const bold = one.own === true;
    return [
      span,
      mark,
      line(oneLine(rowLabel(calculator, data, one), place.labelRoom, size, bold), 0, top + place.baseline, {
        size,
        bold,
      }),
      line(formatQuantity(one.value, unit, data.locale, 2), place.valueEnd, top + place.baseline, {
        size,
        bold: true,
        end: true,
      }),
    ].join('');
  });
  const axis = foot + small * 1.6;
  const rest = moreLine(all.length, rows.length, data, axis, size);
  return { marks: [...grid, ...marks, rest.marks].join(''), height: axis + rest.height };
}

const drawingOf = ({ calculator }: Pictured) =>
  calculator.ladder ? ladderDrawing : calculator.bars ? barsDrawing : unitDrawing;

/** Where a drawing shows fewer rows until the picture fits, how many, try by try. */
const fewer = [14, 10, 8, 6, 5, 4, 3, 2, 1] as const;

const join = (data: CalculatorData, texts: readonly (string | undefined)[]): string =>
  texts.filter(Boolean).join(data.locale === 'zh' ? '' : ' ');

/** The range as a sentence of its own. */
function ranged(...about: Parameters<typeof rangeText>): string {
  const range = rangeText(...about);
  return range ? `${range}${about[1].locale === 'zh' ? '。' : '.'}` : '';
}

const told = ({ calculator, data, state, result }: Pictured): string =>
  join(data, [
    sentence(calculator, data, state, result),
    comparisonText(calculator, data, state, result),
    ranged(calculator, data, state, result),
  ]);

const answerOf = ({ calculator, data, state, result }: Pictured): string =>
  answerText(calculator, data, state, result, result.steps[calculator.answer]!.value);

const qualifierOf = ({ calculator, data, state }: Pictured): string =>
  isCount(calculator)
    ? countedOf(calculator, data, state)!.qualifier
    : (data.words.modes[String(state[calculator.modeInput])]!.of ?? '');

/** Short names of the first sources of an answer. */
function sourcesOf({ data, result }: Pictured): string {
  const used = result.factors.filter(({ id, constant }) => !constant && id.split('#')[0]! in data.notes).slice(0, 4);
  return [...new Set(used.map(({ id }) => noteOf(data, id).source))].join(data.locale === 'zh' ? '；' : '; ');
}

/** What stands in the place of the picture for readers who do not see it: question, answer, range, what is drawn, sources. */
export function pictureAlt(about: Pictured): string {
  const { calculator, data, state, result } = about;
  const words = pictureWords[data.locale];
  const rows = (calculator.ladder ?? calculator.bars)?.(state, result.steps, result.ranges, data.figures);
  const unit = rows && rowsUnit(rows, data, result);
  const listed = rows
    ?.slice(0, 8)
    .map((row) => `${rowLabel(calculator, data, row)} ${rowText(calculator, data, row.value, unit!)}`)
    .join(data.locale === 'zh' ? '；' : '; ');
  const source = sourcesOf(about);
  return join(data, [
    data.words.question,
    isCount(calculator) ? '' : `${answerOf(about)}${data.locale === 'zh' ? '。' : '.'}`,
    told(about),
    listed
      ? fill(calculator.ladder ? words.altLadder : words.altBars, { rows: listed })
      : calculator.counted && words.altGlyphs,
    source && fill(words.source, { source }),
  ]);
}

/** A picture in a shape, complete in itself: question, answer, drawing, sentence, sources, release, licence. */
export function pictureSvg(about: Pictured, shape: Shape): string {
  const { calculator, data, state, result, url } = about;
  const words = pictureWords[data.locale];
  const basis = basisText(calculator, data, state, result);
  const source = sourcesOf(about);
  const draw = drawingOf(about);
  const narrow = shape === 'tall';
  const base = narrow ? 0.86 : shape === 'square' ? 1.1 : 1;
  const blocks = (size: number, room: number, attempt: number): Block[] => {
    const at = (designed: number) => designed * size * base;
    const column = { width: room, size: at(narrow ? 21 : 18), most: fewer[attempt - 1] ?? Infinity };
    // Where even one row leaves no room, the sentence is worth more than the drawing.
    const drawing = attempt > fewer.length ? undefined : draw(about, column);
    return [
      { text: data.words.question, size: at(31), bold: true, balanced: true, above: 0 },
      { text: answerOf(about), size: at(78), bold: true, colour: inkOf(heatOf(calculator, result)), above: 0.08 },
      ...(qualifierOf(about) ? [{ text: qualifierOf(about), size: at(24), colour: quiet, above: 0.05 }] : []),
      ...(drawing ? [{ ...drawing, above: at(18) }] : []),
      { text: told(about), size: at(24), above: 0.5 },
    ];
  };
  return sheetSvg(
    {
      lang: data.lang,
      alt: pictureAlt(about),
      title: data.words.question,
      brand: data.site.name,
      blocks,
      attempts: fewer.length + 2,
      foot: [
        ...(basis && shape !== 'wide' ? [basis] : []),
        ...(source ? [fill(words.source, { source })] : []),
        [fill(data.release.draft ? words.draft : words.release, { id: data.release.id }), words.licence].join(
          data.locale === 'zh' ? '；' : '. ',
        ),
        url,
      ],
      address: { url, says: data.site.publicUrl ? words.scan : join(data, [words.scan, words.scanDraft]) },
    },
    shape,
  );
}
