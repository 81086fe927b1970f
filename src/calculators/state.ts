import type { AnyCalculator, AnyState, Input, NumberInput } from './calculator';

/** The ids each choice offers, filled from the data at build. */
export type Options = Readonly<Record<string, readonly string[]>>;

/** Names that other parts of the site read from a query string, or that mail programs and networks hang on links. */
export const foreignNames =
  /^(against|release|theme|controls|links|dw|secret|childId|initialWidth|parentTitle|parentUrl|q|utm_.*|fbclid|gclid|mc_.*|spm|from|scene|nsukey|isappinstalled)$/;

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

/** Why a number cannot be used as it stands. */
export type NumberProblem = 'not-a-number' | 'too-small' | 'too-large' | 'not-whole';

/** A number as a reader or a link gives it: the value if it can be used; else the nearest that can, if there is one, and the reason. */
export function checkNumber(input: NumberInput, text: string): { value: number | null; reason?: NumberProblem } {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
  if (!Number.isFinite(number)) return { value: NaN, reason: 'not-a-number' };
  if (number < input.min) return { value: input.min, reason: 'too-small' };
  if (number > input.max) return { value: input.max, reason: 'too-large' };
  if (input.whole && !Number.isInteger(number)) return { value: Math.round(number), reason: 'not-whole' };
  // No nought with a sign, and no number that would be printed with hundreds of noughts.
  return { value: Math.abs(number) < 1e-15 ? 0 : number };
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
