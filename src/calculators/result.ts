import type { AnyCalculator, AnyState, FactorNeed, Figure, Figures, Range, Remark, Steps } from './calculator';

/** A factor in use: its name in the formulas and the figure that stands for it. */
export interface UsedFactor {
  name: string;
  id: string;
  figure: Figure;
  alone?: true;
  constant?: true;
}

/** How far one figure, or one input, alone moves the answer, the others at their central values. */
export interface Decider {
  /** Names of the factors this figure stands for, or of the input. */
  names: string[];
  id: string;
  /** The ends it moves between, where it is an input. */
  span?: Range;
  atLow: number;
  atHigh: number;
}

export interface Result {
  steps: Steps;
  factors: UsedFactor[];
  /** Smallest and largest value of each step over all corners of the low and high figures; empty when nothing has bounds. */
  ranges: Record<string, Range>;
  /** Figures with bounds, the one that moves the answer most first. */
  deciders: Decider[];
  /** Ids of figures in use that have neither low nor high: held fixed. */
  fixed: string[];
  remarks: readonly Remark[];
}

/** The figures that stand for the factors in this state. */
export function usedFactors(calculator: AnyCalculator, state: AnyState, figures: Figures): UsedFactor[] {
  return Object.entries(calculator.factors as Record<string, FactorNeed<any>>).flatMap(([name, need]) => {
    const id = need.figure(state, figures);
    if (id === undefined) return [];
    const figure = figures[id];
    if (!figure) throw new Error(`${calculator.id}: factor "${name}" asks for figure "${id}", which does not exist`);
    if (figure.unit !== need.unit)
      throw new Error(`${calculator.id}: figure "${id}" is in ${figure.unit}, factor "${name}" needs ${need.unit}`);
    const { alone, constant } = need;
    return [{ name, id, figure, ...(alone && { alone }), ...(constant && { constant }) }];
  });
}

const valuesOf = (used: readonly UsedFactor[], pick: (factor: UsedFactor) => number) =>
  Object.fromEntries(used.map((factor) => [factor.name, pick(factor)]));

/**
 * The whole answer: steps, factors, ranges, what decides it, what is held fixed.
 *
 * The range of a step is its smallest and largest value over all corners of the figures that have bounds. That is exact
 * while each step rises or falls steadily in each figure. One figure that stands for two factors moves both.
 */
export function result(calculator: AnyCalculator, state: AnyState, figures: Figures): Result {
  const factors = usedFactors(calculator, state, figures);
  const values = valuesOf(factors, ({ figure }) => figure.value);
  const central = calculator.compute(state, values);
  const ids = [...new Set(factors.filter(({ alone, constant }) => !alone && !constant).map(({ id }) => id))];
  const bounded = ids.filter((id) => figures[id]!.low !== undefined || figures[id]!.high !== undefined);
  const at = (ends: Record<string, 'low' | 'high' | undefined>) =>
    calculator.compute(
      state,
      valuesOf(factors, ({ id, figure }) => {
        const end = ends[id];
        return (end && figure[end]) ?? figure.value;
      }),
    ) as Steps;

  const span = (): Record<string, Range> => {
    const spans: Record<string, Range> = {};
    if (bounded.length === 0) return spans;
    for (let corner = 0; corner < 2 ** bounded.length; corner++) {
      const cornerSteps = at(Object.fromEntries(bounded.map((id, bit) => [id, corner & (1 << bit) ? 'high' : 'low'])));
      for (const [name, { value }] of Object.entries(cornerSteps)) {
        const range = (spans[name] ??= { low: value, high: value });
        if (value < range.low) range.low = value;
        if (value > range.high) range.high = value;
      }
    }
    return spans;
  };
  const answerAt = (other: AnyState) =>
    calculator.compute(
      other,
      valuesOf(usedFactors(calculator, other, figures), ({ figure }) => figure.value),
    )[calculator.answer]!.value;
  const decide = (): Decider[] =>
    [
      ...bounded.map((id) => ({
        id,
        names: factors.filter((factor) => factor.id === id).map(({ name }) => name),
        atLow: at({ [id]: 'low' })[calculator.answer]!.value,
        atHigh: at({ [id]: 'high' })[calculator.answer]!.value,
      })),
      ...(calculator.spans?.(state, figures) ?? []).map(({ input, low, high }) => ({
        id: input,
        names: [input],
        span: { low, high },
        atLow: answerAt({ ...state, [input]: low }),
        atHigh: answerAt({ ...state, [input]: high }),
      })),
    ].sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
  // Worked out when asked for: a slider asks for the answer at every move, and for the rest when it rests.
  let ranges: Record<string, Range> | undefined;
  let deciders: Decider[] | undefined;
  let remarks: readonly Remark[] | undefined;
  return {
    steps: central,
    factors,
    get ranges() {
      return (ranges ??= span());
    },
    get deciders() {
      return (deciders ??= decide());
    },
    fixed: ids.filter((id) => !bounded.includes(id)),
    get remarks() {
      return (remarks ??= calculator.remarks?.(state, central, values, figures) ?? []);
    },
  };
}
