import type { Locale } from '../i18n/locales';
import { fill } from '../i18n/messages';
import type { AnyCalculator, AnyState } from './calculator';
import type { CalculatorData } from './data';
import type { Result } from './result';
import { answerText } from './words';

/** The part of a link that says what a frozen copy gave; the release is named by `from`. */
export const formerName = 'was';

/** No answer of any release comes near either, in whatever unit. */
const [least, most] = [1e-15, 1e33];

const wordings: Record<Locale, { moved: string; same: string }> = {
  en: {
    moved: 'By your link, the frozen release {release} gave {was}. With the current figures it is {now}.',
    same: 'By your link, the frozen release {release} gave {was}. The current figures give the same.',
  },
  zh: {
    moved: '据你打开的链接，定稿版本{release}的结果是{was}；按现在的数字是{now}。',
    same: '据你打开的链接，定稿版本{release}的结果是{was}；按现在的数字，结果相同。',
  },
};

/**
 * What a frozen copy gave beside what the current figures give, in words; '' for a link that does not come from one.
 * The former answer is that of the link, and is said to be: the page has no older figures to compute it from.
 */
export function sinceText(
  calculator: AnyCalculator,
  data: CalculatorData,
  chosen: AnyState,
  result: Result,
  search: string,
): string {
  const query = new URLSearchParams(search);
  const release = query.get('from') ?? '';
  const written = query.get(formerName) ?? '';
  const former = Number(written) + 0;
  if (!/^\d{4}\.\d{1,3}$/.test(release) || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(written)) return '';
  if (former !== 0 && !(Math.abs(former) > least && Math.abs(former) < most)) return '';
  const current = result.steps[calculator.answer]!.value;
  const same = former === Number(current.toPrecision(6));
  const inDigits = (digits: number) =>
    [former, current].map((value) => answerText(calculator, data, chosen, result, value, digits)) as [string, string];
  let [was, now] = inDigits(3);
  // A small move would hide in the rounding.
  if (!same && was === now) [was, now] = inDigits(6);
  return fill(wordings[data.locale][same ? 'same' : 'moved'], { release, was, now });
}
