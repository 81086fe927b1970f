/**
 * The change from a baseline to a result, in per cent of the baseline: 316 to 30 is −90.5.
 *
 * @throws RangeError when the baseline is zero or negative, or either number is not finite: there is nothing to be relative to
 */
export function relativeChange(baseline: number, result: number): number {
  if (!Number.isFinite(baseline) || !Number.isFinite(result))
    throw new RangeError(`no change from ${baseline} to ${result}: both must be finite`);
  if (baseline <= 0) throw new RangeError(`no relative change from a baseline of ${baseline}`);
  return ((result - baseline) / baseline) * 100;
}
