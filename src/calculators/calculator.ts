import type { Unit } from '../model/units';

/** A number the reader sets. `initial: null` means "not set": a factor stands in for it until the reader gives a value. */
export interface NumberInput {
  kind: 'number';
  unit: Unit;
  min: number;
  max: number;
  step: number;
  initial: number | null;
  /** Whole numbers only: counts and years. */
  whole?: true;
  /** How the slider moves: in equal steps, or by equal factors where the span covers many powers of ten. */
  scale?: 'linear' | 'log';
}

/** A choice from a fixed list, from the records of a factor family, or from the places of a series. */
export interface ChoiceInput {
  kind: 'choice';
  options: readonly string[] | { family: string } | { places: string; also: readonly string[] };
  initial: string;
}

export type Input = NumberInput | ChoiceInput;
export type Inputs = Readonly<Record<string, Input>>;

/** What the reader has set: numbers, ids of choices, or null for a number left open. */
export type State<I extends Inputs = Inputs> = {
  [Name in keyof I]: I[Name] extends ChoiceInput ? string : I[Name] extends { initial: null } ? number | null : number;
};
export type AnyState = Readonly<Record<string, string | number | null>>;

/** One published number as the core sees it: value and bounds, nothing else. */
export interface Figure {
  value: number;
  unit: Unit;
  low?: number;
  high?: number;
}

/** The numbers a calculator may ask for, by figure id: `family/record`, `family/record#name`, `family/series#PLACE-year`. */
export type Figures = Readonly<Record<string, Figure | undefined>>;

/** Which figure stands for a factor in a given state; undefined when the state does not use it. */
export interface FactorNeed<S> {
  unit: Unit;
  figure: (state: S, figures: Figures) => string | undefined;
}

/** One named step of the working. A step is computed by its formula, or it looks a value up and says so. */
export interface Step {
  value: number;
  unit: Unit;
  /** Names of inputs, factors and earlier steps with + − × ÷ ( ); a test runs this text against `value`. */
  formula?: string;
  /** In place of a formula: the step takes a published value over as it is. */
  lookup?: true;
}
export type Steps = Record<string, Step>;

export type FactorValues<F extends string> = { readonly [Name in F]: number | undefined };

/** A published result: what the calculator must print for these inputs, and how far rounding in print allows it to be off. */
export interface Example {
  name: string;
  state: AnyState;
  expected: Record<string, { value: number; within: number }>;
  source: string;
}

export interface Mode<Name extends string = string> {
  /** The inputs shown in this mode, in order. */
  inputs: readonly Name[];
  /** Initial values that differ in this mode. */
  initial: Readonly<Record<string, string | number | null>>;
  /** Options that make no sense in this mode. */
  without?: Readonly<Record<string, readonly string[]>>;
}

export interface Calculator<I extends Inputs = Inputs, F extends string = string> {
  id: string;
  /** What one result is per, in the words of ISO/IEC 21031. */
  functionalUnit: string;
  inputs: I;
  /** Name of the choice that switches modes, and the modes. */
  modeInput: string;
  modes: Readonly<Record<string, Mode>>;
  factors: Readonly<Record<F, FactorNeed<State<I>>>>;
  /** Pure: numbers in, named steps out, in the order a reader would work them. */
  compute(state: State<I>, factors: FactorValues<F>): Steps;
  /** The step that is the answer, and the step it is made from. */
  answer: string;
  presets: readonly { id: string; state: AnyState }[];
  /** States shown beside the popular claim that the calculator answers. */
  claimStates?: readonly AnyState[];
}

/** Types a declaration: a misspelt unit, input, factor or step is a compile error. */
export const defineCalculator = <const I extends Inputs, const F extends string>(
  calculator: Calculator<I, F>,
): Calculator<I, F> => calculator;

/** A calculator whose own names are forgotten, as the shared parts handle it. */
export type AnyCalculator = Calculator<any, any>;
