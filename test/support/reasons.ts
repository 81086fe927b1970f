import { allFigures } from './content';
import { allNumbersIn, worthTheSame, type Typed } from './numbers';
import * as entries from '../content/entries';

/**
 * Why a number may be typed into words. Some reasons are only said, and a reviewer reads them; the others name what the number repeats,
 * and it is compared with that. `test/content/numbersInWords.yaml` tells what each means.
 */
const said = ['setting', 'name', 'definition', 'drawing'] as const;
const proved: Readonly<Record<string, (target: string, typed: Typed) => string | undefined>> = {
  record: (id, typed) => ofFigure(id, typed, (error) => error < 1e-9),
  rounded: (id, typed) => ofFigure(id, typed, (error, half) => error <= half * (1 + 1e-9)),
  claim: ofClaim,
  words: ofRecordWords,
  sum: (sum, typed) => ofSum(sum, typed, typed.lastPlace / 2),
  about: (sum, typed) => ofSum(sum, typed, typed.value / 100),
};

/** What is wrong with a reason; nothing if it holds. A reason is `setting`, or a kind and what it points to: `record training/gpt-3#hours`. */
export function wrongWith(reason: string, typed: Typed): string | undefined {
  if ((said as readonly string[]).includes(reason)) return undefined;
  const [kind, ...rest] = reason.split(' ');
  const check = proved[kind!];
  return check ? check(rest.join(' '), typed) : `there is no reason called “${reason}”`;
}

/** Units that words may use in place of the stored one: how many of them are one stored unit. */
const unitsInWords: Readonly<Record<string, readonly number[]>> = {
  kWh: [1, 1e3, 1e-3, 1e-6, 1e-9, 3.6e6],
  gCO2e: [1, 1e-3, 1e-6, 1e-12],
  W: [1, 1e-3, 1e-6],
  h: [1, 1 / 24, 1 / 8760],
  s: [1, 1e3, 1 / 60],
  L: [1, 1e3, 1e-3],
};

function ofFigure(id: string, typed: Typed, fits: (error: number, half: number) => boolean): string | undefined {
  const figure = allFigures()[id];
  if (!figure) return `there is no figure “${id}”`;
  const values = (unitsInWords[figure.unit] ?? [1]).map((factor) => figure.value * factor);
  const near = values.some((value) =>
    fits(Math.abs(typed.value - value) / (Math.abs(value) || 1), typed.lastPlace / 2 / (Math.abs(value) || 1)),
  );
  const printed = printedForm(id);
  return near || (printed !== undefined && allNumbersIn(printed).some((one) => worthTheSame(one, typed)))
    ? undefined
    : `${id} is ${figure.value} ${figure.unit}`;
}

/** How the source prints a figure. */
function printedForm(id: string): string | undefined {
  const [record, name] = id.split('#');
  const data = entries.factors().find((one) => one.id === record)?.data;
  return name ? data?.figures?.[name]?.printed : data?.printed;
}

/** `case/tinybert-distillation#teacher-parameters` or `rule/eu-csrd#employees`. */
function ofClaim(target: string, typed: Typed): string | undefined {
  const [, kind, id, name] = /^(case|rule)\/([^#]+)#(.+)$/.exec(target) ?? [];
  const claim = (kind === 'case' ? entries.facts('cases') : entries.rules()).find((one) => one.id === id)?.data
    .claims?.[name!];
  if (!claim) return `there is no claim “${target}”`;
  return isIn(wordsOf(claim), typed) ? undefined : `${target} prints “${claim.printed.en}”`;
}

/** A record whose own words, bound to its source as its value is, hold the number: label, boundary, note, derivation. */
function ofRecordWords(id: string, typed: Typed): string | undefined {
  const record = entries.factors().find((one) => one.id === id);
  if (!record) return `there is no record “${id}”`;
  return isIn(wordsOf(record.data), typed) ? undefined : `the words of ${id} do not hold ${typed.written}`;
}

/** Arithmetic with numbers that stand beside it, from the left: `2 ÷ 16`, `1 − 23%`. */
function ofSum(sum: string, typed: Typed, allowed: number): string | undefined {
  const parts = sum.split(/ ([×÷+−]) /);
  const numbers = parts.filter((_, at) => at % 2 === 0).map((text) => allNumbersIn(text)[0]?.value ?? NaN);
  const total = parts
    .filter((_, at) => at % 2 === 1)
    .reduce((left, sign, at) => workOut(left, sign, numbers[at + 1]!), numbers[0]!);
  return Math.abs(total - typed.value) <= allowed * (1 + 1e-9) ? undefined : `${sum} is ${total}`;
}

const workOut = (left: number, sign: string, right: number): number =>
  sign === '×' ? left * right : sign === '÷' ? left / right : sign === '+' ? left + right : left - right;

const ownWords = new Set(['label', 'boundary', 'note', 'printed', 'says', 'derivation']);
/** What a record or a claim says of itself: nothing of its source, its place there, its year and its days. */
export const wordsOf = (value: unknown): string[] =>
  Object.entries(value ?? {}).flatMap(([key, inner]) =>
    ownWords.has(key) ? textsOf(inner) : typeof inner === 'object' ? wordsOf(inner) : [],
  );
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

/** Whether a number stands in one of some texts. */
export const isIn = (texts: readonly string[], typed: Typed): boolean =>
  texts.some((text) => allNumbersIn(text).some((one) => worthTheSame(one, typed)));
