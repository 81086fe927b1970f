import type { Locale } from '../i18n/locales';

/**
 * What a lesson is to the one who does it: plain data in one language, made at build from `content/lessons/<id>/`. The same
 * data stands in the page of the lesson, in the file for a USB stick and in every package for a learning platform.
 */
export interface Lesson {
  id: string;
  locale: Locale;
  lang: string;
  title: string;
  bigQuestion: string;
  /** The data release whose figures it shows. */
  release: string;
  minutes: number;
  /** Names of the starts to choose from, by id, the usual one first; empty where there is one only. */
  presets: Readonly<Record<string, string>>;
  /** Where its pages are, from the root of the site. */
  links: { plan: string; home: string };
  /** Where its figures come from, as a line of text each. */
  sources: readonly { text: string; href: string }[];
  steps: readonly Step[];
  /** By id; each stands in exactly one step. */
  items: Readonly<Record<string, Item>>;
}

export type Phase = 'predict' | 'explore' | 'explain' | 'apply' | 'argue' | 'exit';

export interface Step {
  id: string;
  phase: Phase;
  title: string;
  minutes: number;
  /** Paragraphs for the learner. */
  text: readonly string[];
  /** Ids of its items in order. */
  items: readonly string[];
  /** The calculator that stands in it, with what the learner may change; its data lie beside the lesson. */
  calculator?: {
    id: string;
    open: readonly string[];
    /** Its state by preset. */
    states: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
    /** Its answers for one of the open inputs, for those who have no device. */
    results?: { by: string; rows: readonly (readonly [input: string, answer: string])[] };
    /** What is locked and stands fast in the usual preset, in words. */
    locked: readonly string[];
  };
  /** Something to read. */
  reading?: { title: string; text: string; href: string };
  /** Role cards. */
  roles?: readonly { name: string; wants: string; knows: string }[];
}

interface Asked {
  /** The question; `{name}` stands for a number of the class. */
  ask: string;
}

/** One of the answers to choose from. */
export interface Option {
  id: string;
  text: string;
  /** Why it is right or wrong, shown once it was chosen. */
  why: string;
}

/** A prediction, kept and shown again later; never right or wrong. */
export interface Guess extends Asked {
  kind: 'guess';
  unit: string;
  from: number;
  to: number;
  step: number;
}

/** One right answer. */
export interface Choice extends Asked {
  kind: 'choice';
  options: readonly Option[];
  key: string;
}

/** Every right answer has to be chosen, and no other. */
export interface Several extends Asked {
  kind: 'several';
  options: readonly Option[];
  key: readonly string[];
}

/** A number of the class: drawn for a class code on the grid `from`, `from + step`, …, `to`; or the same for everybody. */
export type Drawn = { from: number; to: number; step: number } | { value: number };

/** A formula in reverse Polish notation: numbers, names of numbers and the four operations. */
export type Formula = readonly (number | string)[];

/** A number to work out from the numbers of the class. */
export interface NumberItem extends Asked {
  kind: 'number';
  unit: string;
  numbers: Readonly<Record<string, Drawn>>;
  answer: Formula;
  /** How far off an answer may be, as a share of the right one. */
  tolerance: number;
  /** Answers that a known slip leads to, and what to say to them. */
  slips: readonly { answer: Formula; why: string }[];
  /** Said to a right answer, and to any other wrong one. */
  right: string;
  wrong: string;
}

/** Things to put in order; they are listed in the right one. */
export interface Order extends Asked {
  kind: 'order';
  options: readonly { id: string; text: string }[];
  right: string;
  wrong: string;
}

/** A short answer in the learner's own words, with one to compare it with; not marked. */
export interface Text extends Asked {
  kind: 'text';
  sample: string;
}

export type Item = Guess | Choice | Several | NumberItem | Order | Text;

/** Items that are right or wrong. */
export type Scored = Choice | Several | NumberItem | Order;

/** An answer as it is kept: an option, options in order, a number as typed, or words. */
export type Answer = string | readonly string[];

/** How an item went: right at once, right after more tries, not right, or not tried. */
export type Outcome = 'first' | 'later' | 'wrong' | 'open';

/** What a learner has done so far. */
export interface Progress {
  answers: Readonly<Record<string, Answer>>;
  /** How many times a scored item was checked. */
  tries: Readonly<Record<string, number>>;
  /** Index of the step last open. */
  step: number;
}

export const isScored = (item: Item): item is Scored => item.kind !== 'guess' && item.kind !== 'text';

/** Ids of the items that are right or wrong, in the order of the steps: the order of results. */
export const scoredItems = (lesson: Pick<Lesson, 'steps' | 'items'>): string[] =>
  lesson.steps.flatMap(({ items }) => items).filter((id) => isScored(lesson.items[id]!));
