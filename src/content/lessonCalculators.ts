import { calculator, calculatorData, fullCalculatorData } from '../content';
import type { AnyState, Figures, Input } from '../calculators/calculator';
import type { CalculatorData } from '../calculators/data';
import { result } from '../calculators/result';
import { initialState, optionsIn } from '../calculators/state';
import { answerText, inputLabel, stateText } from '../calculators/words';
import type { Locale } from '../i18n/locales';

/** A calculator as a lesson uses it: where it starts, what learners may change, and which options they are offered. */
export interface InLesson {
  id: string;
  open: readonly string[];
  offer: Readonly<Record<string, readonly string[]>>;
  states: Readonly<Record<string, AnyState>>;
  /** Values of the first open input, where it is a number, for the printed table. */
  table?: readonly number[] | undefined;
}

/** Messages of the parts that only the page has. */
const leftOut =
  /^(cite|download|copy|compare|link$|give|working|equals|factor|covers|source|licence|noLicence|fixed|reportedBy|derived|asTable|result$|decides|heldFixed|yours|release|presets|fullVersion)/;

/** The whole state behind a preset of a lesson; whatever it does not name stands as its mode starts. */
export function stateOf(lesson: Pick<InLesson, 'id' | 'states'>, preset: string): AnyState {
  const declared = calculator(lesson.id, 'a lesson');
  const own = lesson.states[preset]!;
  const mode = own[declared.modeInput];
  return { ...initialState(declared, mode === undefined || mode === null ? undefined : String(mode)), ...own };
}

/** @throws Error that names the input or option that the calculator does not have */
function checked(lesson: InLesson, where: string): void {
  const declared = calculator(lesson.id, where);
  const inputs = declared.inputs as Record<string, Input>;
  const { options } = fullCalculatorData(lesson.id, 'en');
  const known = (name: string) => {
    if (!(name in inputs))
      throw new Error(`${where}: ${lesson.id} has no input "${name}"; it has ${Object.keys(inputs).join(', ')}`);
  };
  const possible = (mode: string, name: string, value: string | number | null) => {
    const input = inputs[name]!;
    if (input.kind === 'choice' && !optionsIn(declared, options, mode, name).includes(String(value)))
      throw new Error(`${where}: ${lesson.id} has no option "${value}" for "${name}"`);
    if (input.kind === 'number' && (typeof value !== 'number' || value < input.min || value > input.max))
      throw new Error(`${where}: "${name}" of ${lesson.id} must be from ${input.min} to ${input.max}`);
  };
  for (const name of [...lesson.open, ...Object.keys(lesson.offer)]) known(name);
  for (const name of Object.keys(lesson.offer))
    if (!lesson.open.includes(name)) throw new Error(`${where}: "${name}" is offered but not open`);
  for (const preset of Object.keys(lesson.states)) {
    const state = stateOf(lesson, preset);
    const mode = String(state[declared.modeInput]);
    for (const [name, value] of Object.entries(lesson.states[preset]!)) {
      known(name);
      possible(mode, name, value);
    }
    for (const [name, offered] of Object.entries(lesson.offer))
      for (const value of [...offered, state[name]!]) possible(mode, name, value);
    for (const name of lesson.open)
      if (!declared.modes[mode]!.inputs.includes(name))
        throw new Error(`${where}: "${name}" is no input of ${lesson.id} in the mode "${mode}"`);
  }
}

const atMost = 4000;

/** The states a learner can reach by choices, with numbers at their start and their ends. */
function* reachable(lesson: InLesson, options: CalculatorData['options']): Generator<AnyState> {
  const declared = calculator(lesson.id, 'a lesson');
  for (const preset of Object.keys(lesson.states)) {
    const start = stateOf(lesson, preset);
    const mode = String(start[declared.modeInput]);
    const axes = lesson.open.map((name) => {
      const input = (declared.inputs as Record<string, Input>)[name]!;
      return input.kind === 'choice'
        ? (lesson.offer[name] ?? optionsIn(declared, options, mode, name)).map((value) => [name, value] as const)
        : [start[name], input.min, input.max].map((value) => [name, value] as const);
    });
    const count = axes.reduce((all, { length }) => all * length, 1);
    if (count > atMost)
      throw new Error(`a lesson lets learners reach ${count} states of ${lesson.id}; offer fewer options`);
    for (let at = 0; at < count; at++) {
      let rest = at;
      const chosen: Record<string, string | number | null> = {};
      for (const axis of axes) {
        const [name, value] = axis[rest % axis.length]!;
        chosen[name] = value ?? null;
        rest = Math.floor(rest / axis.length);
      }
      yield { ...start, ...chosen };
    }
  }
}

/** The lines of a packed series for some places; at least one, since a series without a place cannot be unpacked. */
function someLines(packed: string, needs: (place: string) => boolean): string {
  const lines = packed.split('\n');
  const some = lines.filter((line) => needs(line.slice(0, line.indexOf('|'))));
  return (some.length > 0 ? some : lines.slice(0, 1)).join('\n');
}

/**
 * The data of a calculator for a lesson: only what its learners can reach, so that a lesson is one light file. Which figures
 * those are is found by working out every state they can reach and noting what was read.
 */
export function lessonCalculator(lesson: InLesson, locale: Locale, where: string): CalculatorData {
  checked(lesson, where);
  const declared = calculator(lesson.id, where);
  const full = fullCalculatorData(lesson.id, locale);
  const read = new Set<string>();
  const watched = new Proxy(full.figures as Record<string, CalculatorData['figures'][string]>, {
    get: (all, key: string) => {
      if (key in all) read.add(key);
      return all[key];
    },
  }) as Figures;
  for (const state of reachable(lesson, full.options)) {
    const answer = result(declared, state, watched);
    void answer.ranges;
    void answer.deciders;
    declared.ladder?.(state, answer.steps, answer.ranges, watched);
    declared.bars?.(state, answer.steps, answer.ranges, watched);
  }
  const base = calculatorData(lesson.id, locale, 'all');
  const states = Object.keys(lesson.states).map((preset) => stateOf(lesson, preset));
  const kept = (name: string): readonly string[] => [
    ...new Set([...(lesson.offer[name] ?? []), ...states.map((state) => String(state[name]))]),
  ];
  const inputs = declared.inputs as Record<string, Input>;
  const wanted = (name: string) => (lesson.open.includes(name) && !lesson.offer[name] ? undefined : kept(name));
  /** Whether a choice of place can be at it, or something else was read there. */
  const needsPlace = (series: string, place: string): boolean =>
    Object.entries(inputs).some(
      ([name, input]) =>
        input.kind === 'choice' &&
        'places' in (input.options as object) &&
        (input.options as { places: string }).places === series &&
        (wanted(name)?.includes(place) ?? true),
    ) || [...read].some((figure) => figure.startsWith(`${series}#${place}-`));
  const { messages, ...rest } = base;
  const counted = declared.counted && wanted(declared.counted.by);
  return {
    ...rest,
    citation: '',
    notes: {},
    presets: [],
    figures: Object.fromEntries(
      Object.entries(full.figures).filter(([id]) => read.has(id)),
    ) as CalculatorData['figures'],
    offered: Object.fromEntries(Object.keys(inputs).flatMap((name) => (wanted(name) ? [[name, wanted(name)!]] : []))),
    series: Object.fromEntries(
      Object.entries(base.series).map(([id, { others: _others, ...own }]) => [
        id,
        {
          ...own,
          packed: someLines(own.packed!, (place) => needsPlace(id, place)),
        },
      ]),
    ),
    options: Object.fromEntries(
      Object.entries(base.options).map(([name, ids]) => {
        const some = wanted(name);
        return [name, some ? ids.filter((one) => some.includes(one)) : ids];
      }),
    ),
    // A picture may name what cannot be chosen.
    optionLabels: base.optionLabels,
    counted: counted
      ? Object.fromEntries(Object.entries(base.counted).filter(([id]) => counted.includes(id)))
      : base.counted,
    words: { ...base.words, factors: {}, description: '' },
    messages: Object.fromEntries(
      Object.entries(messages).filter(([name]) => !leftOut.test(name)),
    ) as CalculatorData['messages'],
  };
}

/** The figures behind what a lesson's calculator can show, by id, for the list of its sources. */

/** What is locked in the usual preset and named by the lesson, in words: “Model: GPT-3”. */
export function lockedWords(lesson: InLesson, locale: Locale): string[] {
  const declared = calculator(lesson.id, 'a lesson');
  const data = fullCalculatorData(lesson.id, locale);
  const [preset] = Object.keys(lesson.states);
  const state = stateOf(lesson, preset!);
  const mode = String(state[declared.modeInput]);
  return Object.keys(lesson.states[preset!]!)
    .filter((name) => name !== declared.modeInput && !lesson.open.includes(name))
    .map(
      (name) =>
        `${inputLabel(data, mode, name)}${locale === 'zh' ? '：' : ': '}${stateText(declared, data, state, name)}`,
    );
}

const longestTable = 12;

/** The answers of the usual preset for each value of the first open input, for a handout; none where there are too many. */
export function resultTable(
  lesson: InLesson,
  locale: Locale,
): { by: string; rows: [input: string, answer: string][] } | undefined {
  const declared = calculator(lesson.id, 'a lesson');
  const data = fullCalculatorData(lesson.id, locale);
  const [name] = lesson.open;
  const start = stateOf(lesson, Object.keys(lesson.states)[0]!);
  const mode = String(start[declared.modeInput]);
  const input = (declared.inputs as Record<string, Input>)[name!]!;
  const values =
    input.kind === 'choice'
      ? (lesson.offer[name!] ?? optionsIn(declared, data.options, mode, name!))
      : (lesson.table ?? []);
  if (values.length < 2 || values.length > longestTable) return undefined;
  return {
    by: inputLabel(data, mode, name!),
    rows: values.map((value) => {
      const state = { ...start, [name!]: value };
      const answer = result(declared, state, data.figures);
      return [
        stateText(declared, data, state, name!),
        answerText(declared, data, state, answer, answer.steps[declared.answer]!.value),
      ];
    }),
  };
}
