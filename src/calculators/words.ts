import { formatAnswer, formatCount, formatExact, formatQuantity } from '../i18n/format';
import { fill } from '../i18n/messages';
import type { AnyCalculator, AnyState } from './calculator';
import type { CalculatorData } from './data';
import type { Result } from './result';
import { heatClass } from '../charts/heat';

/** How results of a calculator are put into words, shared by page, embed and downloads. */

/** The label of an input, which may differ by mode. */
export const inputLabel = (data: CalculatorData, mode: string, name: string): string =>
  data.words.inputs[name]?.inMode?.[mode]?.label ?? data.words.inputs[name]?.label ?? name;

/** The label of a chosen option. */
export const optionLabel = (data: CalculatorData, name: string, option: string): string =>
  data.optionLabels[name]?.[option] ?? data.words.inputs[name]?.options?.[option] ?? option;

/** The label of a name in a formula: a step, a factor or an input. */
export const nameLabel = (data: CalculatorData, mode: string, name: string): string =>
  data.words.steps[name]?.label ?? data.words.factors[name] ?? inputLabel(data, mode, name);

/** “9.7 cars”, “9.7辆汽车”: the answer counted, without its qualifier. */
export function countedText(data: CalculatorData, equivalence: string, count: number, digits = 2): string {
  const { one, other } = data.counted[equivalence]!;
  const number = formatAnswer(count, data.locale, digits);
  const gap = data.locale === 'zh' ? '' : '\u00a0';
  return `${number}${gap}${number === '1' ? one : other}`;
}

/** A value of the state in words. */
export function stateText(calculator: AnyCalculator, data: CalculatorData, state: AnyState, name: string): string {
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
  const equivalence = String(state.equivalence);
  return say(data.words.modes[mode]!.say, (name) => {
    if (name === 'total') return formatQuantity(result.steps.total!.value, 'gCO2e', data.locale);
    if (name !== 'count') return stateText(calculator, data, state, name);
    const count = countedText(data, equivalence, result.steps[calculator.answer]!.value);
    const { qualifier } = data.counted[equivalence]!;
    if (!qualifier) return count;
    return data.locale === 'zh' ? `${count}（${qualifier}）` : `${count}, ${qualifier}`;
  });
}

/** The case in a few words, for citations and captions. */
export const shortName = (calculator: AnyCalculator, data: CalculatorData, state: AnyState): string =>
  say(data.words.modes[String(state[calculator.modeInput])]!.short, (name) => stateText(calculator, data, state, name));

/** Colour step of the answer: that of the emissions behind it. */
export const heatOf = (result: Result): string => heatClass(result.steps.total!.value, 'gCO2e');

/** “From 8 to 12 cars”, or undefined when nothing in use has a published range. */
export function rangeText(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
): string | undefined {
  const range = result.ranges[calculator.answer];
  if (!range || range.low === range.high) return undefined;
  return fill(data.messages.fromTo, {
    low: formatAnswer(range.low, data.locale),
    high: countedText(data, String(state.equivalence), range.high),
  });
}

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
