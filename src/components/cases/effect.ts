import type { z } from 'astro/zod';
import type { caseFacts } from '../../schemas';
import { formatExact, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { fill, type Messages } from '../../i18n/messages';
import { relativeChange } from '../../model/relativeChange';

type Facts = z.infer<typeof caseFacts>;

/** The headline result of a case, ready to draw and to print. */
export interface Effect {
  /** In per cent of the baseline; −40 is forty per cent less. */
  percent: number;
  low?: number | undefined;
  high?: number | undefined;
  /** Colour class; undefined when neither energy nor carbon nor water was metered. */
  tone: 'less' | 'more' | 'water' | undefined;
  /** The change as printed. */
  change: string;
  /** The published range in words. */
  range?: string | undefined;
  /** What changed, and what is known of it, in a few words. */
  caption: string;
}

/** A change in per cent with its sign: computed to two digits, published as it was published. */
function formatChange(percent: number, locale: Locale, published = true): string {
  const digits = published ? formatExact(Math.abs(percent), locale) : formatNumber(Math.abs(percent), locale, 2);
  const sign = digits === '0' ? '' : percent < 0 ? '−' : '+';
  return `${sign}${digits}%`;
}

function toneOf({ quantity, metered }: Facts['effect'], percent: number): Effect['tone'] {
  if (!metered) return undefined;
  if (quantity === 'water') return 'water';
  if (quantity !== 'energy' && quantity !== 'carbon') return undefined;
  return percent > 0 ? 'more' : 'less';
}

/** The change a case reports, computed where both ends are published; undefined where no change was published. */
export function effectOf(facts: Facts, locale: Locale, t: Messages['cases']): Effect | undefined {
  const { baseline, result, publishedChange, quantity, metered } = facts.effect;
  const computed = baseline && result && relativeChange(baseline.value, result.value);
  const percent = computed ?? publishedChange?.percent;
  if (percent === undefined) return undefined;
  const { low, high } = publishedChange ?? {};
  const range =
    low !== undefined &&
    high !== undefined &&
    fill(t.range, { low: formatChange(low, locale), high: formatChange(high, locale) });
  const ends =
    computed !== undefined &&
    fill(t.ends, { baseline: claimText(facts, baseline!, locale), result: claimText(facts, result!, locale) });
  return {
    percent,
    low,
    high,
    tone: toneOf(facts.effect, percent),
    change: formatChange(percent, locale, computed === undefined),
    range: range || undefined,
    caption: [t.effectOf[quantity], ends, range, !metered && t.notMetered].filter(Boolean).join(t.join),
  };
}

/** An end of the comparison as its claim prints it. */
function claimText(facts: Facts, end: { claim: string }, locale: Locale): string {
  const claim = facts.claims[end.claim];
  if (!claim) throw new Error(`there is no claim "${end.claim}" for an end of the effect`);
  return claim.printed[locale];
}

/** Metered energy, carbon or water first, the largest saving on top; then other measures; then what has no number. */
export const byEffect = (a: Effect | undefined, b: Effect | undefined): number =>
  rank(a) - rank(b) || (a?.percent ?? 0) - (b?.percent ?? 0);
const rank = (effect: Effect | undefined): number => (!effect ? 2 : effect.tone ? 0 : 1);
