import { formatCount } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill } from '../i18n/messages';
import type { AnyCalculator, AnyState, ChoiceInput, Input } from './calculator';
import type { CalculatorData } from './data';
import { formerName } from './since';
import { checkNumber, foreignNames, initialState, optionsIn, type NumberProblem, type Options } from './state';
import { inputLabel, optionLabel } from './words';

export { sinceText } from './since';

/*
 * Reads a calculator's state from an address. Apart from state.ts because most readers come without a state: the page fetches this only
 * when its address holds one.
 */

/** Why a link's value was not taken as it stands, and what stands there instead. */
export interface Correction {
  input: string;
  given: string;
  used: string | number | null;
  reason: 'unknown-name' | 'unknown-choice' | 'repeated' | NumberProblem;
}

/** What stands in an address, fit to be shown: not long, and without signs that nobody sees or that turn the words around them. */
const shown = (text: string, most: number): string =>
  [...text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')].slice(0, most).join('');

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
      corrections.push({ input: name, given: shown(text, 60), used, reason });
      return used;
    };
    if (given.length > 1) report(shown(text, 60), 'repeated');
    if (input.kind === 'choice') {
      return optionsIn(calculator, options, mode, name).includes(text) ? text : report(initial, 'unknown-choice');
    }
    const { value, reason } = checkNumber(input, text);
    if (reason === 'not-a-number') return report(initial, reason);
    return reason ? report(value, reason) : value;
  };
  const mode = String(take(calculator.modeInput, (inputs[calculator.modeInput] as ChoiceInput).initial, ''));
  const state = initialState(calculator, mode);
  for (const name of Object.keys(inputs)) {
    if (name !== calculator.modeInput) state[name] = take(name, state[name]!, mode);
  }
  for (const name of new Set(query.keys())) {
    if (!Object.hasOwn(inputs, name) && name !== formerName && name !== 'v' && !foreignNames.test(name)) {
      corrections.push({
        input: shown(name, 40),
        given: shown(query.get(name)!, 60),
        used: null,
        reason: 'unknown-name',
      });
    }
  }
  return { state, corrections };
}

/** A correction in words, in the reader's language. */
export function correctionText(
  calculator: AnyCalculator,
  data: CalculatorData,
  mode: string,
  { input, given, used, reason }: Correction,
): string {
  const declared = (calculator.inputs as Record<string, Input>)[input];
  return fill(data.messages.reasons[reason], {
    input: declared ? inputLabel(data, mode, input) : input,
    given,
    used:
      used === null
        ? data.messages.unset
        : declared?.kind === 'choice'
          ? optionLabel(data, input, String(used))
          : typeof used === 'number'
            ? formatCount(used, data.locale, 6)
            : used,
  });
}

/** What is said when an address asks for the figures of another data release, and where those are. */
export interface AskedRelease {
  text: string;
  link: string;
  href: string;
}

/**
 * The release that `v` in an address asks for. Pages and embeds always show the newest figures, so this leads to the frozen copy of the
 * release that was asked for, with the same numbers set, or to the list if there is none.
 */
export function askedRelease(data: CalculatorData, search: string): AskedRelease | undefined {
  const query = new URLSearchParams(search);
  const given = query.get('v');
  const own = data.release.id;
  if (given === null || given === own) return undefined;
  const asked = shown(given, 20);
  query.delete('v');
  const { messages, site } = data;
  const known = data.releases?.includes(asked) ?? false;
  const say = (text: string) => fill(text, { asked, own });
  const archived = site.page.replace(`/${data.locale}/calculators/`, `/archive/${asked}/${data.locale}/`);
  const rest = query.size > 0 ? `?${query}` : '';
  return {
    text: say(known ? messages.releaseAsked : messages.releaseUnknown),
    link: say(known ? messages.releaseAskedLink : messages.releaseUnknownLink),
    href: `${site.publicUrl ?? ''}${known ? `${archived}${rest}` : `${site.data}releases/`}`,
  };
}

/** So many corrections are told one by one. */
export const mostTold = 12;

const more: Record<Locale, string> = {
  en: '{n} more parts of the address could not be used.',
  zh: '地址中另有{n}处无法使用。',
};

/** The state of an address, and in words what of it could not be taken as it stands. */
export function readLink(
  calculator: AnyCalculator,
  data: CalculatorData,
  search: string,
): { state: AnyState; told: string[] } {
  const { state, corrections } = readQuery(calculator, data.options, search);
  const mode = String(state[calculator.modeInput]);
  const told = corrections.slice(0, mostTold).map((one) => correctionText(calculator, data, mode, one));
  const left = corrections.length - told.length;
  return { state, told: left > 0 ? [...told, fill(more[data.locale], { n: left })] : told };
}
