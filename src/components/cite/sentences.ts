import { figure, shortSource, source, type RecordFigure } from '../../content';
import type { Case, FactCheck, Rule } from '../../content/entries';
import { statusText } from '../../content/rules';
import { rangeWords, sentenceToPrint, type Quotable } from '../../formats/sentence';
import { formatDay, formatQuantity } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { messages } from '../../i18n/messages';
import { effectOf } from '../../library/effect';
import { release, site } from '../../site';

/** The sentence ready to print of each kind of page, from what the page holds. */

const ours = (locale: Locale) => ({
  lang: locale,
  site: site.name[locale],
  version: release.id,
  draft: (release.status as string) === 'draft',
});
const print = (locale: Locale, quoted: Omit<Quotable, 'lang' | 'site' | 'version' | 'draft'>) =>
  sentenceToPrint({ ...ours(locale), ...quoted });
const labelled = (locale: Locale, label: string, value: string) =>
  `${label.replace(/[.。]$/, '')}${locale === 'zh' ? '：' : ': '}${value}`;
const amount = (value: number | undefined, { unit }: RecordFigure, locale: Locale) =>
  value === undefined ? undefined : formatQuantity(value, unit, locale, 4);
const valueOf = (one: RecordFigure, locale: Locale) => amount(one.value, one, locale)!;
const rangeOf = (one: RecordFigure, locale: Locale) =>
  rangeWords(amount(one.low, one, locale), amount(one.high, one, locale), locale);

/** One figure of a record. */
export function figureSentence(one: RecordFigure, locale: Locale): string {
  const label = one.label[locale];
  const record = one.record.data.label[locale];
  const what = !one.name || label.includes(record) ? label : `${record}${locale === 'zh' ? '，' : ', '}${label}`;
  return print(locale, {
    statement: labelled(locale, what, valueOf(one, locale)),
    range: rangeOf(one, locale),
    date: what.includes(String(one.year)) ? undefined : locale === 'zh' ? `${one.year}年` : String(one.year),
    boundary: one.boundary[locale],
    // Places in a source are noted in the language of the source, which does not read in a Chinese sentence.
    sources: [shortSource(source(one.source, one.id), locale) + (locale === 'zh' ? '' : `, ${one.locator}`)],
    checked: formatDay(one.checked, locale),
  });
}

/** The headline result of a case; one line of what was done where no change was published. */
export function caseSentence({ facts, words }: Case, locale: Locale): string {
  const effect = effectOf(facts, locale, messages(locale).cases);
  const { result, baseline, publishedChange, boundary, period } = facts.effect;
  const ends = [baseline, result, publishedChange].flatMap((end) => (end ? [facts.claims[end.claim]!.source] : []));
  return print(locale, {
    statement: effect
      ? labelled(locale, words.data.title, `${effect.change}${locale === 'zh' ? '，' : ', '}${effect.caption}`)
      : words.data.oneLine,
    date: period[locale].replace(/[.。]$/, ''),
    boundary: boundary[locale],
    sources: [...new Set(ends.length > 0 ? ends : facts.sources)].map((id) =>
      shortSource(source(id, words.id), locale),
    ),
    checked: formatDay(facts.checked, locale),
  });
}

/** A claim that goes round, with its verdict and the numbers beside it. */
export function factSentence({ facts, words }: FactCheck, locale: Locale): string {
  const [opening, closing, between] = locale === 'zh' ? ['“', '”', '；'] : ['“', '”', '; '];
  const numbers = facts.numbers.map(({ figure: id, label }) => {
    const one = figure(id, words.id);
    const range = rangeOf(one, locale);
    const value = valueOf(one, locale);
    const whole = range ? (locale === 'zh' ? `${value}（${range}）` : `${value} (${range})`) : value;
    return labelled(locale, label[locale], whole);
  });
  const claim = words.data.claim.replace(/[.。]$/, '');
  const verdict = messages(locale).facts.verdicts[facts.verdict];
  return print(locale, {
    statement: `${labelled(locale, `${opening}${claim}${closing}`, verdict)}${locale === 'zh' ? '。' : '. '}${numbers.join(between)}`,
    sources: [
      ...new Set(facts.numbers.map(({ figure: id }) => shortSource(source(figure(id, words.id).source, id), locale))),
    ],
    checked: formatDay(facts.checked, locale),
  });
}

/** Where a rule stands and what it asks. */
export const ruleSentence = (rule: Rule, locale: Locale): string =>
  print(locale, {
    statement:
      locale === 'zh'
        ? `${rule.data.name.zh}（${statusText(rule, locale)}）。${rule.data.asks.zh}`
        : `${rule.data.name.en} (${statusText(rule, locale)}). ${rule.data.asks.en}`,
    sources: [shortSource(source(rule.data.official, rule.id), locale)],
    checked: formatDay(rule.data.checked, locale),
  });

/** The answer of an explainer in one sentence. */
export const answerSentence = (answer: string, checked: string, locale: Locale): string =>
  print(locale, { statement: answer, checked: formatDay(checked, locale) });
