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
  /** When the field is shown; always when left out. */
  when?: (state: AnyState) => boolean;
}

/** A choice among the records of a factor family that a calculator may use. */
export interface FamilyOptions {
  family: string;
  /** Only records whose id begins like this; the option is the rest of the id. */
  startsWith?: string;
  /** Of the things one can count in: those of a life or those of a day. */
  per?: 'life' | 'day';
  /** Names of the figures the calculator may ask a record for; '' is the number of a record that is one number. */
  figures: readonly string[];
}

/** What the ids of the records of a choice begin with; the option is the rest. */
export const familyPrefix = ({ family, startsWith = '' }: FamilyOptions): string => `${family}/${startsWith}`;

/** A choice from a fixed list, from the records of a factor family, or from the places of a series. */
export interface ChoiceInput {
  kind: 'choice';
  options: readonly string[] | FamilyOptions | { places: string; also: readonly string[] };
  initial: string;
  /** Shown as buttons side by side, where the options are few and short. */
  buttons?: true;
  /** A long list that few open: at the start only the chosen option is there, the others come when a reader begins. */
  late?: true;
  when?: (state: AnyState) => boolean;
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
  /** Its low and high are shown as its own and not carried into the answer: the statement of somebody else. */
  alone?: true;
  /** A constant of a method: like that, and listed with the method and not among the figures of the answer. */
  constant?: true;
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
  /** The end of a range: in the table of results, without a line of its own in the working. */
  quiet?: true;
  /** May be below zero: a saving that can turn into a loss. All other steps never are. */
  signed?: true;
}
export type Steps = Record<string, Step>;

/** One line of a picture: a step of the working, or a published figure to set beside it. */
export interface LadderRow {
  /** Name of a step, or id of a figure. */
  id: string;
  /** What it is called, where that is neither the step nor the record: an id of `phrases`, or `input:option`. */
  label?: string;
  /** Its unit, where that is not the one of the step or figure. */
  unit?: Unit;
  value: number;
  low?: number;
  high?: number;
  /** The reader's own answer, not a thing to compare it with. */
  own?: boolean;
  /** Whether the number was read from a meter, worked out, or only said. */
  how?: 'measured' | 'modelled' | 'stated';
  /** What is counted, from the chip outwards. */
  boundary?: readonly Boundary[];
}

/** One bar of a picture that starts at zero; `parts` are the steps it is stacked from, in order. */
export interface BarRow extends Omit<LadderRow, 'how' | 'boundary'> {
  parts?: readonly Pick<LadderRow, 'id' | 'label' | 'value'>[];
}

export const boundaries = ['chip', 'host', 'building', 'making', 'network', 'training'] as const;
export type Boundary = (typeof boundaries)[number];

/** Something to say about an answer; its words stand in `content/calculators/<id>`, with places for the values. */
export interface Remark {
  id: string;
  values?: Readonly<Record<string, { value: number; unit: Unit } | { percent: number } | { input: string } | string>>;
}

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
  /** The step that is the answer. */
  answer: string;
  /** The choice of a thing to count in, and the step with the count. */
  counted?: { by: string; step: string };
  /** The step, in gCO2e, kWh or gCO2e/kWh, whose size colours the answer; an answer without one is written in ink. */
  heat?: string;
  /** Which of the `outcomes` in the words tells this answer; the sentence of the mode when left out or undefined. */
  outcome?: (state: State<I>, steps: Steps) => string | undefined;
  /** Steps told beside the answer, in order. */
  beside?: readonly string[];
  /** Inputs that stay as they are when the mode changes. */
  keeps: readonly string[];
  /** Inputs of which more never makes the coloured step less; a test tries them. */
  rising: readonly string[];
  /** Inputs that stand folded away: few readers change them. */
  more?: readonly string[];
  /** Inputs that move the answer as much as a published range can, and from where to where. */
  spans?: (state: State<I>, figures: Figures) => readonly { input: string; low: number; high: number }[];
  /** The lines of the picture, where it is one on a logarithmic scale. */
  ladder?: (state: State<I>, steps: Steps, ranges: Record<string, Range>, figures: Figures) => readonly LadderRow[];
  /** The bars of the picture, where it is one that starts at zero. */
  bars?: (state: State<I>, steps: Steps, ranges: Record<string, Range>, figures: Figures) => readonly BarRow[];
  /** Tables below the calculator, one line for each option of a choice: what it answers without a script. */
  tables?: readonly {
    mode?: string;
    by: string;
    /** What differs from the start besides, named in the title of the table. */
    in?: Readonly<Record<string, string>>;
    columns: readonly string[];
  }[];
  /** Series it reads besides those of its choices of place, such as the hours of a day. */
  series?: readonly string[];
  /** Whether everything travels with the page: for a picture that shows all places at once. */
  whole?: true;
  /** Whether it may ask for the names of places in the other languages. */
  bothNames?: true;
  /** Beginnings of ids of figures that a state may need and no choice names, as those of the water of each place. */
  carries?: readonly string[];
  /** Records whose figures are shown beside the answer without being part of it. */
  shows?: readonly string[];
  remarks?: (state: State<I>, steps: Steps, factors: FactorValues<F>, figures: Figures) => readonly Remark[];
  presets: readonly { id: string; state: AnyState }[];
  /** States shown beside the popular claim that the calculator answers. */
  claimStates?: readonly AnyState[];
}

/** Smallest and largest value of something. */
export interface Range {
  low: number;
  high: number;
}

/** Types a declaration: a misspelt unit, input, factor or step is a compile error. */
export const defineCalculator = <const I extends Inputs, const F extends string>(
  calculator: Calculator<I, F>,
): Calculator<I, F> => calculator;

/** A calculator whose own names are forgotten, as the shared parts handle it. */
export type AnyCalculator = Calculator<any, any>;
