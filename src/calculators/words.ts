import { formatAnswer, formatCount, formatExact, formatPercent, formatQuantity } from '../i18n/format';
import { fill } from '../i18n/messages';
import { familyPrefix } from './calculator';
import type { AnyCalculator, AnyState, BarRow, ChoiceInput, FamilyOptions, LadderRow, Remark } from './calculator';
import type { CalculatorData, Counted } from './data';
import { noteOf } from './notes';
import type { Result } from './result';
import { heatClass } from '../charts/heat';
import type { Unit } from '../model/units';

/** What of the data words are made of. */
export type Worded = Pick<CalculatorData, 'locale' | 'words' | 'messages' | 'optionLabels' | 'counted'>;

/** How results of a calculator are put into words, shared by page, embed and downloads. */

/** The label of an input, which may differ by mode. */
export const inputLabel = (data: Worded, mode: string, name: string): string =>
  data.words.inputs[name]?.inMode?.[mode]?.label ?? data.words.inputs[name]?.label ?? name;

/** The label of a chosen option. */
export const optionLabel = (data: Worded, name: string, option: string): string =>
  data.optionLabels[name]?.[option] ?? data.words.inputs[name]?.options?.[option] ?? option;

/** The label of a name in a formula: a step, a factor or an input. */
export const nameLabel = (data: CalculatorData, mode: string, name: string): string =>
  data.words.steps[name]?.label ?? data.words.factors[name] ?? inputLabel(data, mode, name);

/** The thing the reader counts in. */
export const countedOf = (calculator: AnyCalculator, data: Worded, state: AnyState): Counted | undefined =>
  calculator.counted && data.counted[String(state[calculator.counted.by])];

/** Whether the answer itself is a count of things, and not an amount or a number of times. */
export const isCount = (calculator: AnyCalculator): boolean => calculator.counted?.step === calculator.answer;

/** “9.7 cars”, “9.7辆汽车”: so many of a thing, without its qualifier. */
function countText(data: Worded, { one, other }: Counted, count: number, digits = 2): string {
  const number = formatAnswer(count, data.locale, digits);
  const gap = data.locale === 'zh' ? '' : '\u00a0';
  return `${number}${gap}${number === '1' ? one : other}`;
}

/** A value of the answer in words: a count of things, an amount, a number of times. */
export function answerText(
  calculator: AnyCalculator,
  data: Worded,
  state: AnyState,
  result: Result,
  value: number,
  digits = 2,
): string {
  if (isCount(calculator)) return countText(data, countedOf(calculator, data, state)!, value, digits);
  const { unit } = result.steps[calculator.answer]!;
  return unit === '1'
    ? timesText(data, formatAnswer(value, data.locale, digits))
    : formatQuantity(value, unit, data.locale, digits);
}

/** A number of times in the words of the calculator: “3.7 times”, “21%”. */
const timesText = (data: Worded, n: string): string => fill(data.words.times ?? '{n}', { n });

/** The same as short as it can be, for marks in a picture. */
export const answerShort = (calculator: AnyCalculator, data: Worded, result: Result, value: number): string => {
  const { unit } = result.steps[calculator.answer]!;
  if (unit !== '1') return formatQuantity(value, unit, data.locale, 2);
  const n = formatAnswer(value, data.locale);
  // A sign is part of the number; words would be too long here.
  return !isCount(calculator) && data.words.times === '{n}%' ? timesText(data, n) : n;
};

/** A value of a picture in words. */
export const rowText = (calculator: AnyCalculator, data: Worded, value: number, unit: Unit, digits = 3): string =>
  unit === '1' && !isCount(calculator) && data.words.times === '{n}%'
    ? timesText(data, formatAnswer(value, data.locale, digits))
    : formatQuantity(value, unit, data.locale, digits);

/** What the numbers of the answer count, for the foot of an axis. */
export const answerUnit = (calculator: AnyCalculator, data: CalculatorData, state: AnyState): string =>
  isCount(calculator)
    ? countedOf(calculator, data, state)!.other
    : (data.words.steps[calculator.answer]?.label ?? calculator.answer);

/** A value of the state in words. */
export function stateText(calculator: AnyCalculator, data: Worded, state: AnyState, name: string): string {
  const value = state[name];
  const input = calculator.inputs[name];
  if (value === null || value === undefined) return data.messages.unset;
  if (input.kind === 'choice') return optionLabel(data, name, String(value));
  return name === 'year'
    ? String(value)
    : input.unit === '1'
      ? formatCount(Number(value), data.locale, 4)
      : formatQuantity(Number(value), input.unit, data.locale, 4);
}

/** Puts words into the `{name}` places of a template, working out only those that stand in it. */
const say = (template: string, word: (name: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (_place, name: string) => word(name));

/** The sentence under the answer, without the range. */
export function sentence(calculator: AnyCalculator, data: CalculatorData, state: AnyState, result: Result): string {
  const mode = String(state[calculator.modeInput]);
  const answer = result.steps[calculator.answer]!.value;
  const outcome = calculator.outcome?.(state, result.steps);
  return say((outcome && data.words.outcomes?.[outcome]) || data.words.modes[mode]!.say, (name) => {
    if (name === 'answer') return answerText(calculator, data, state, result, answer);
    const step = result.steps[name];
    if (step) return formatQuantity(step.value, step.unit, data.locale);
    if (name !== 'count') return stateText(calculator, data, state, name);
    const counted = countedOf(calculator, data, state)!;
    const count = countText(data, counted, answer);
    if (!counted.qualifier) return count;
    return data.locale === 'zh' ? `${count}（${counted.qualifier}）` : `${count}, ${counted.qualifier}`;
  });
}

/** The case in a few words, for citations and captions. */
export const shortName = (calculator: AnyCalculator, data: Worded, state: AnyState): string =>
  say(data.words.modes[String(state[calculator.modeInput])]!.short, (name) => stateText(calculator, data, state, name));

/** The thing compared with, and whether through energy or through emissions: which grid and year then stand behind it. */
export function basisText(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
): string | undefined {
  const { counted } = calculator;
  const used = counted && result.factors.find(({ id }) => id.endsWith(`/${state[counted.by]}`));
  if (!counted || !used) return undefined;
  const comma = data.locale === 'zh' ? '，' : ', ';
  const label = optionLabel(data, counted.by, String(state[counted.by]));
  // An embed holds no notes; there the label alone must do.
  const note = used.id in data.notes ? noteOf(data, used.id) : undefined;
  const source = note && (note.source.includes(String(note.year)) ? note.source : `${note.source}${comma}${note.year}`);
  const thing = source ? (data.locale === 'zh' ? `${label}（${source}）` : `${label} (${source})`) : label;
  if (used.figure.unit === 'kWh') return fill(data.messages.throughEnergy, { thing });
  const grid = result.factors.find(({ name }) => name === 'carbonIntensity');
  const intensity = typeof state.carbonIntensity === 'number' ? state.carbonIntensity : grid?.figure.value;
  const place =
    typeof state.carbonIntensity === 'number'
      ? ''
      : state.country === 'published'
        ? data.messages.gridAsPublished
        : `${optionLabel(data, 'country', String(state.country))} ${/-(\d{4})$/.exec(grid?.id ?? '')?.[1] ?? state.year}`;
  const amount = intensity === undefined ? '' : formatQuantity(intensity, 'gCO2e/kWh', data.locale);
  return fill(data.messages.throughEmissions, { thing, grid: [place, amount].filter(Boolean).join(comma) });
}

/** How an amount compares with the thing the reader counts in: so many of it, or so many of ours make one. */
export function comparisonText(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
): string | undefined {
  const counted = countedOf(calculator, data, state);
  const count = calculator.counted && result.steps[calculator.counted.step]?.value;
  if (!counted || !count || isCount(calculator)) return undefined;
  return count >= 1
    ? fill(data.messages.asMuchAs, { count: countText(data, counted, count) })
    : fill(data.messages.soManyMake, { n: formatAnswer(1 / count, data.locale), one: counted.one });
}

/** Colour step of the answer: that of the energy or emissions behind it. */
export function heatOf(calculator: AnyCalculator, result: Result): string {
  const { value, unit } = result.steps[calculator.heat ?? calculator.answer]!;
  return calculator.heat ? heatClass(value, unit) : 'plain';
}

/** “From 8 to 12 cars”, or undefined when nothing in use has a published range. */
export function rangeText(
  calculator: AnyCalculator,
  data: Worded,
  state: AnyState,
  result: Result,
): string | undefined {
  const range = result.ranges[calculator.answer];
  if (!range || range.low === range.high) return undefined;
  const short = (value: number) => answerShort(calculator, data, result, value);
  if (short(range.low) === short(range.high)) return undefined;
  if (!isCount(calculator) && result.steps[calculator.answer]!.unit === '1') {
    const [low, high] = [formatAnswer(range.low, data.locale), formatAnswer(range.high, data.locale)];
    return timesText(data, fill(data.messages.fromTo, { low, high }));
  }
  return fill(data.messages.fromTo, {
    low: short(range.low),
    high: answerText(calculator, data, state, result, range.high),
  });
}

/** The answer in one line, for citations. */
export function statementText(calculator: AnyCalculator, data: Worded, state: AnyState, result: Result): string {
  const range = rangeText(calculator, data, state, result);
  const answer = answerText(calculator, data, state, result, result.steps[calculator.answer]!.value, 3);
  return data.locale === 'zh'
    ? `${shortName(calculator, data, state)}：${answer}${range ? `（${range}）` : ''}`
    : `${shortName(calculator, data, state)}: ${answer}${range ? ` (${range.charAt(0).toLowerCase()}${range.slice(1)})` : ''}`;
}

/** A remark in the reader's words. */
export function remarkText(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  { id, values = {} }: Remark,
): string {
  const words = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? (data.words.remarks?.[value] ?? value)
      : 'percent' in value
        ? formatPercent(value.percent, data.locale)
        : 'input' in value
          ? stateText(calculator, data, state, value.input)
          : formatQuantity(value.value, value.unit, data.locale, 4),
  ]);
  return fill(data.words.remarks?.[id] ?? id, Object.fromEntries(words) as Record<string, string>);
}

/** The name of a line of a picture: a step, or the thing a figure stands for. */
export function rowLabel(
  calculator: AnyCalculator,
  data: CalculatorData,
  row: Pick<LadderRow, 'id' | 'label' | 'own'>,
): string {
  if (row.label) {
    const [input, option] = row.label.split(':');
    return option ? optionLabel(data, input!, option) : (data.words.phrases?.[row.label] ?? row.label);
  }
  if (row.own || data.words.steps[row.id]) return data.words.steps[row.id]?.label ?? row.id;
  const { by } = calculator.counted ?? {};
  const options = by && ((calculator.inputs[by] as ChoiceInput).options as FamilyOptions);
  const option = options && row.id.startsWith(familyPrefix(options)) ? row.id.slice(familyPrefix(options).length) : '';
  return (by && data.optionLabels[by]?.[option]) ?? (data.notes[row.id] ? noteOf(data, row.id).label : row.id);
}

/** The unit of a picture: that of its first line. */
export const rowsUnit = (rows: readonly LadderRow[] | readonly BarRow[], data: CalculatorData, result: Result): Unit =>
  (rows[0] && (rows[0].unit ?? result.steps[rows[0].id]?.unit ?? data.figures[rows[0].id]?.unit)) ?? 'kWh';

/** The page of the record behind a line, where one stands behind it. */
export const rowHref = (data: CalculatorData, { id }: Pick<LadderRow, 'id'>): string | undefined =>
  id.includes('/') ? `${data.site.data}${id.replace('#', '/#')}${id.includes('#') ? '' : '/'}` : undefined;

/** A number of a figure, as it stands in the record. */
export const figureText = (value: number, unit: Parameters<typeof formatQuantity>[1], data: CalculatorData): string =>
  unit === '1'
    ? Math.abs(value) < 1e6
      ? formatExact(value, data.locale)
      : formatCount(value, data.locale, 4)
    : formatQuantity(value, unit, data.locale, 4);

/** Release and status as one phrase. */
export const releaseText = (data: CalculatorData): string =>
  fill(data.release.draft ? data.messages.draftRelease : data.messages.release, { id: data.release.id });
