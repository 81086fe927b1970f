import type { Locale } from '../i18n/locales';

/**
 * A number as a sentence ready to print: value, range, what is counted and what is not, date, source and release. Every
 * part is taken from what the site holds already; a part that is not held is left out.
 */
export interface Quotable {
  lang: Locale;
  /** What it is and the value: “GPT-3, training: 1,287 MWh”. */
  statement: string;
  /** “from 8 to 12 cars” */
  range?: string | undefined;
  /** The year or time the number is of. */
  date?: string | undefined;
  /** What is counted and what is not. */
  boundary?: string | undefined;
  /** Short names of the documents behind it. */
  sources?: readonly string[];
  /** Worked out here from the sources, not printed in one. */
  computed?: boolean;
  /** The day of the last comparison with the source, written out. */
  checked?: string | undefined;
  site: string;
  version: string;
  draft: boolean;
}

const words = {
  en: {
    comma: ', ',
    colon: ': ',
    counted: 'What is counted',
    source: 'Source: {sources}, in {site}',
    computed: 'Worked out by {site} from {sources}',
    own: 'Source: {site}',
    release: ', data release {version}',
    draft: ' (draft)',
    checked: ', checked {day}',
  },
  zh: {
    comma: '，',
    colon: '：',
    counted: '口径',
    source: '来源：{sources}，引自{site}',
    computed: '{site}根据{sources}计算',
    own: '来源：{site}',
    release: '，数据版本{version}',
    draft: '（草稿）',
    checked: '，{day}核对',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** Ends in a full stop of its language, once. */
const ended = (text: string, lang: Quotable['lang']) => {
  const plain = text.trim();
  if (/[.!?。！？]["”’」』]?$/u.test(plain)) return plain;
  return plain + (lang === 'zh' ? '。' : '.');
};

/** The sentences of a number, in one paragraph. */
export function sentenceToPrint(quoted: Quotable): string {
  const { lang, sources = [] } = quoted;
  const w = words[lang];
  const aside = [quoted.range, quoted.date].filter(Boolean).join(w.comma);
  const open = quoted.statement.trim().replace(aside ? /[.。]$/ : /$^/, '');
  const statement = aside ? (lang === 'zh' ? `${open}（${aside}）` : `${open} (${aside})`) : open;
  const template = sources.length === 0 ? w.own : quoted.computed ? w.computed : w.source;
  const origin =
    template
      .replace('{sources}', () => sources.join(lang === 'zh' ? '、' : '; '))
      .replace('{site}', () => quoted.site) +
    w.release.replace('{version}', () => quoted.version) +
    (quoted.draft ? w.draft : '') +
    (quoted.checked ? w.checked.replace('{day}', () => quoted.checked!) : '');
  const parts = [
    ended(statement, lang),
    quoted.boundary ? ended(`${w.counted}${w.colon}${quoted.boundary}`, lang) : '',
    ended(origin, lang),
  ];
  return parts.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}

/** A range in the words of a sentence; undefined where there is none. */
export function rangeWords(
  low: string | undefined,
  high: string | undefined,
  lang: Quotable['lang'],
): string | undefined {
  if (low === undefined && high === undefined) return undefined;
  if (low === high) return undefined;
  if (lang === 'zh') return low === undefined ? `最高${high}` : high === undefined ? `最低${low}` : `${low}至${high}`;
  return low === undefined ? `up to ${high}` : high === undefined ? `from ${low}` : `from ${low} to ${high}`;
}
