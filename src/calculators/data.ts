import type { Glyph } from '../charts/glyphs';
import type { Locale } from '../i18n/locales';
import type { Messages } from '../i18n/messages';
import type { AnyState, Figures } from './calculator';
import type { Options } from './state';
import type { Unit } from '../model/units';

/** What stands behind one figure, in the reader's language. */
export interface Note {
  label: string;
  boundary: string;
  year: number;
  /** Short name of the source and the place in it. */
  source: string;
  locator: string;
  /** The record's own page. */
  href: string;
  licence?: string;
  seen: 'primary' | 'secondary' | 'derived';
  reportedBy?: string;
  lowFrom?: string;
  highFrom?: string;
}

/** A starting point with its answer. */
export interface Preset {
  id: string;
  state: AnyState;
  query: string;
  name: string;
  /** The answer in a word or two, and unrounded. */
  text: string;
  value: number;
  unit: Unit;
  /** Class of the colour step. */
  heat: string;
}

/** How a thing that emissions are compared with is counted and drawn. */
export interface Counted {
  one: string;
  other: string;
  qualifier: string;
  glyph?: Glyph;
}

/** The words around a calculator, from `content/calculators/<id>/<locale>.mdx`. */
export interface CalculatorWords {
  title: string;
  question: string;
  description: string;
  inputs: Record<
    string,
    {
      label: string;
      help?: string;
      inMode?: Record<string, { label?: string; help?: string }>;
      options?: Record<string, string>;
    }
  >;
  modes: Record<string, { label: string; say: string; short: string; of?: string }>;
  times?: string;
  outcomes?: Record<string, string>;
  remarks?: Record<string, string>;
  phrases?: Record<string, string>;
  steps: Record<string, { label: string; note?: string }>;
  factors: Record<string, string>;
  claim?: {
    line: string;
    source: string;
    computed: string;
    corrected: string;
    now: string;
    computedText: string;
    correctedText: string;
    nowText: string;
    more: string;
  };
}

/** The rows of a series: first year, then one value a year, null where there is none. */
export interface SeriesRows {
  places: Record<string, { name: Record<Locale, string>; from: number; values: (number | null)[] }>;
}

/** What a calculator needs in the browser: plain data, one language, from `content.ts`. */
export interface CalculatorData {
  locale: Locale;
  lang: string;
  figures: Figures;
  /** By record id; by figure id only what differs from its record. */
  notes: Record<string, Partial<Note>>;
  /** Ids of the options of each choice from a fixed list; those of the others are the keys of their labels. */
  options: Options;
  /** In a lesson, the only options of some choices. */
  offered?: Options;
  /** Labels of the options of each choice that come from records, in the order of the list. */
  optionLabels: Record<string, Record<string, string>>;
  counted: Record<string, Counted>;
  /** The presets with their answers, worked out at build. */
  presets: readonly Preset[];
  /** Where the figures, notes and options are that the start leaves out; none when everything is here. */
  rest?: string;
  /** The series that a choice of place reads: where to fetch it, also with names in other languages, or the packed series itself. */
  series: Record<string, { url: string; others?: readonly string[]; unit: Unit; packed?: string }>;
  words: CalculatorWords;
  messages: Messages['calculator'];
  /** The citation of the default, in the form that the language is used to. */
  citation: string;
  release: { id: string; draft: boolean; date: string };
  /** Every release there is, the oldest first; comes with the rest. */
  releases?: readonly string[];
  site: {
    name: string;
    page: string;
    embed: string;
    embedHeight: number;
    about: string;
    data: string;
    publicUrl: string | undefined;
    /** The frozen copy of the calculator, once there is one. */
    frozen: string | undefined;
  };
}

/** The data with the ids of all options, which travel as the keys of their labels. */
export const withOptions = (data: CalculatorData): CalculatorData => ({
  ...data,
  options: {
    ...data.options,
    ...Object.fromEntries(Object.entries(data.optionLabels).map(([name, labels]) => [name, Object.keys(labels)])),
    ...data.offered,
  },
});
