import type { z } from 'astro/zod';
import type { caseFacts } from '../schemas';
import { formatExact, formatNumber } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill, type Messages } from '../i18n/messages';
import { relativeChange } from '../model/relativeChange';

type Facts = z.infer<typeof caseFacts>;

/** The headline result of a case, ready to draw and to print. */
export interface Effect {
  /** In per cent of the baseline; −40 is forty per cent less. */
  percent: number;
  low?: number | undefined;
  high?: number | undefined;
  /** Colour class; undefined when neither energy nor carbon nor water was metered. */
  tone?: 'less' | 'more' | 'water' | undefined;
  /** The change as printed. */
  change: string;
  /** The published range in words. */
  range?: string | undefined;
  /** What changed, and what is known of it, in a few words. */
  caption: string;
}

/** A change in per cent with its sign: computed to two digits, published as it was published. */
function formatChange(percent: number, locale: Locale, published = true): string {
  const size = Math.abs(percent);
  // Nothing that is left is rounded away: 99.75 is not 100.
  const precision = size > 99 && size < 100 ? 3 : 2;
  const digits = published ? formatExact(size, locale) : formatNumber(size, locale, precision);
  const sign = digits === '0' ? '' : percent < 0 ? '−' : '+';
  return `${sign}${digits}%`;
}

function toneOf({ quantity, metered }: Facts['effect'], percent: number): Effect['tone'] {
  if (!metered) return undefined;
  if (quantity === 'water') return 'water';
  if (quantity !== 'energy' && quantity !== 'carbon') return undefined;
  return percent > 0 ? 'more' : 'less';
}

/**
 * The change a case reports in per cent: computed where both ends are published, else as published; undefined where no change was
 * published.
 */
export function changeOf({
  baseline,
  result,
  publishedChange,
}: Facts['effect']):
  { percent: number; low?: number | undefined; high?: number | undefined; computed: boolean } | undefined {
  const percent = baseline && result && relativeChange(baseline.value, result.value);
  if (percent !== undefined) return { percent, ...computedRange(baseline!, result!), computed: true };
  return publishedChange && { ...publishedChange, computed: false };
}

/** That nothing was metered, in words; undefined where it was. */
export const notMetered = ({ effect: { quantity, metered } }: Facts, t: Messages['cases']): string | undefined =>
  metered ? undefined : ['energy', 'carbon', 'water'].includes(quantity) ? t.notMeteredHere : t.notMetered;

/** The change of a case, ready to draw and to print. */
export function effectOf(facts: Facts, locale: Locale, t: Messages['cases']): Effect | undefined {
  const { baseline, result, quantity } = facts.effect;
  const change = changeOf(facts.effect);
  if (!change) return undefined;
  const { percent, low, high, computed } = change;
  const print = (value: number) => formatChange(value, locale, !computed);
  const range = low !== undefined && high !== undefined && fill(t.range, { low: print(low), high: print(high) });
  const ends =
    computed &&
    fill(t.ends, { baseline: claimText(facts, baseline!, locale), result: claimText(facts, result!, locale) });
  const tone = toneOf(facts.effect, percent);
  return {
    percent,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(tone && { tone }),
    change: print(percent),
    ...(range && { range }),
    caption: [t.effectOf[quantity], ends, range, notMetered(facts, t)].filter(Boolean).join(t.join),
  };
}

type End = NonNullable<Facts['effect']['result']>;
/** The smallest and largest change that the published intervals of both ends allow; empty where neither has one. */
function computedRange(baseline: End, result: End): { low?: number; high?: number } {
  const ends = [baseline.low, baseline.high, result.low, result.high];
  if (ends.every((end) => end === undefined)) return {};
  return {
    low: relativeChange(baseline.high ?? baseline.value, result.low ?? result.value),
    high: relativeChange(baseline.low ?? baseline.value, result.high ?? result.value),
  };
}

/** An end of the comparison as its claim prints it. */
function claimText(facts: Facts, end: { claim: string }, locale: Locale): string {
  const claim = facts.claims[end.claim];
  if (!claim) throw new Error(`effect: there is no claim "${end.claim}"`);
  return claim.printed[locale];
}

/** Metered energy, carbon or water first, the largest saving on top; then other measures; then what has no number. */
export const byEffect = (a: Effect | undefined, b: Effect | undefined): number =>
  rank(a) - rank(b) || (a?.percent ?? 0) - (b?.percent ?? 0);
const rank = (effect: Effect | undefined): number => (!effect ? 2 : effect.tone ? 0 : 1);
