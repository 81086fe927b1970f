import type { AnyCalculator, AnyState, ChoiceInput, Input, NumberInput } from './calculator';

/** The ids each choice offers, filled from the data at build. */
export type Options = Readonly<Record<string, readonly string[]>>;

/** Why a link's value was not taken as it stands, and what stands there instead. */
export interface Correction {
  input: string;
  given: string;
  used: string | number | null;
  reason: 'unknown-name' | 'unknown-choice' | 'not-a-number' | 'too-small' | 'too-large' | 'not-whole' | 'repeated';
}

/** Names that other parts of the site read from a query string, or that mail programs and networks hang on links. */
const foreignNames =
  /^(against|release|theme|controls|links|secret|childId|initialWidth|parentTitle|parentUrl|q|utm_.*|fbclid|gclid|mc_.*|spm|from|scene|nsukey|isappinstalled)$/;

const modeOf = (calculator: AnyCalculator, mode: string) =>
  calculator.modes[mode] ?? Object.values(calculator.modes)[0]!;

/** The options of a choice in a mode. */
export function optionsIn(calculator: AnyCalculator, options: Options, mode: string, name: string): readonly string[] {
  const without = modeOf(calculator, mode).without?.[name] ?? [];
  return (options[name] ?? []).filter((id) => !without.includes(id));
}

/** The state a mode starts from. */
export function initialState(calculator: AnyCalculator, mode?: string): Record<string, string | number | null> {
  const inputs = calculator.inputs as Record<string, Input>;
  const chosen = mode ?? inputs[calculator.modeInput]!.initial;
  const own = modeOf(calculator, String(chosen)).initial;
  const entries = Object.entries(inputs).map(([name, input]) => [name, name in own ? own[name]! : input.initial]);
  return { ...Object.fromEntries(entries), [calculator.modeInput]: chosen };
}

function readNumber(input: NumberInput, text: string): { value: number | null; reason?: Correction['reason'] } {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
  if (!Number.isFinite(number)) return { value: NaN, reason: 'not-a-number' };
  if (number < input.min) return { value: input.min, reason: 'too-small' };
  if (number > input.max) return { value: input.max, reason: 'too-large' };
  if (input.whole && !Number.isInteger(number)) return { value: Math.round(number), reason: 'not-whole' };
  return { value: number };
}

/** A number typed by the reader: the value if it can be used, else the reason why not. */
export const checkNumber = readNumber;

/**
 * Reads a query string. What cannot be used is replaced by the initial value or the nearest limit and reported;
 * every query string gives a state that `compute` takes.
 */
export function readQuery(
  calculator: AnyCalculator,
  options: Options,
  search: string,
): { state: AnyState; corrections: Correction[] } {
  const query = new URLSearchParams(search);
  const inputs = calculator.inputs as Record<string, Input>;
  const corrections: Correction[] = [];
  const take = (name: string, initial: string | number | null, mode: string): string | number | null => {
    const given = query.getAll(name);
    if (given.length === 0) return initial;
    const text = given[0]!;
    const input = inputs[name]!;
    const report = (used: string | number | null, reason: Correction['reason']) => {
      corrections.push({ input: name, given: text.slice(0, 60), used, reason });
      return used;
    };
    if (given.length > 1) report(text.slice(0, 60), 'repeated');
    if (input.kind === 'choice') {
      return optionsIn(calculator, options, mode, name).includes(text) ? text : report(initial, 'unknown-choice');
    }
    const { value, reason } = readNumber(input, text);
    if (reason === 'not-a-number') return report(initial, reason);
    return reason ? report(value, reason) : value;
  };
  const mode = String(take(calculator.modeInput, (inputs[calculator.modeInput] as ChoiceInput).initial, ''));
  const state = initialState(calculator, mode);
  for (const name of Object.keys(inputs)) {
    if (name !== calculator.modeInput) state[name] = take(name, state[name]!, mode);
  }
  for (const name of new Set(query.keys())) {
    if (!(name in inputs) && !foreignNames.test(name)) {
      corrections.push({
        input: name.slice(0, 40),
        given: query.get(name)!.slice(0, 60),
        used: null,
        reason: 'unknown-name',
      });
    }
  }
  return { state, corrections };
}

/** Whether a query string sets anything of this calculator, so that the default must not be shown as its answer. */
export const setsState = (calculator: AnyCalculator, search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => !foreignNames.test(name) || name in calculator.inputs);

/** The shortest query string that gives this state again: only what differs from the mode's initial values, mode first. */
export function writeQuery(calculator: AnyCalculator, state: AnyState): string {
  const mode = String(state[calculator.modeInput]);
  const initial = initialState(calculator, mode);
  const used = new Set([calculator.modeInput, ...modeOf(calculator, mode).inputs]);
  const query = new URLSearchParams();
  if (mode !== calculator.inputs[calculator.modeInput].initial) query.set(calculator.modeInput, mode);
  for (const [name, value] of Object.entries(state)) {
    if (used.has(name) && name !== calculator.modeInput && value !== null && value !== initial[name])
      query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}
