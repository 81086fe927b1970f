/** Digits that are no figure: years and dates, names such as GPT-3, T5 or ISO/IEC 21031, articles of a law, parts of addresses. */
const names =
  'Grok|Wan|昇腾|Olmo|Llama|Mistral|Large|Gemma|Qwen|Phase|Spec|ERNIE|GB|GB/T|ISO/IEC|ISO|IEC|EN|RTX|Sonnet|Atlas|Ascend|Nature|Nano|Pi|Version|Versions|versions|Loihi|Hala Point|version|OLMo|Evo|ESP32|Double|DE-UZ|Auction|measure|bill|Document|上证|科创|深证';
const harmless = [
  /\(EU\) \d{4}\/\d+/g, // Directive (EU) 2026/470
  /\d{4}\/\d+号/g,
  /\b(?:COM|SWD)\(\d{4}\) ?\d+/g,
  /〔\d{4}〕\d+号/g,
  /\[[^\]]*\]\([^)]*\)/g, // links
  /(?<![\d.])(?:18|19|20)\d{2}(?:[–—-](?:19|20)?\d{2})?(?:年(?:代)?(?:\d{1,2}月(?:\d{1,2}日(?:[至—–]\d{1,2}日)?)?)?)?(?:s|度)?(?![\d.,]*\d|[亿万千百余多]|(?:个|次|块|台|张|项|条|种|家|人|词元|瓦|千瓦|兆瓦|吨|千克|克|升|公里|小时|天|倍|元|美元|欧元))/g,
  /\b(?:\d{1,2}(?:–| to ))?\d{1,2}(?: |\u00a0)(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\d{1,2}月(?:\d{1,2}日)?(?:[至—–]\d{1,2}月?(?:\d{1,2}日)?)?/g,
  /第[\d.]+[条章节部分届期号次款版代]/g,
  /\b(?:Article|Articles|Section|Table|Part|[Ss]cope|Regulation|Directive|Spec|Annex|No\.|Phase|Tier|Step|Level|Clause|Chapter)s? ?\d[\d./:–-]*/g,
  /[\p{Script=Latin}][\p{Script=Latin}\p{N}.+/-]*?[-–./]?\d[\p{Script=Latin}\p{N}.+/:-]*/gu, // GPT-3, T5, H100, L.1304
  new RegExp(`(?<!\\p{Script=Latin})(?:${names}) ?\\d[\\d.:/-]*(?![%\\d])`, 'g'),
  // 8-bit, 5G, 2D, 7B, 1.6GF, but not 3MB or 20kWh
  /\d[\d.]*[-–]?(?!(?:[kMGT]?Wh?|[kKMGT]B|[kMG]?J|kg|g|Mt|t|mL|L|[kmn]?m|m?s|h|Hz|GHz|MHz)(?!\p{Script=Latin}))\p{Script=Latin}[\p{Script=Latin}\p{N}-]*/gu,
  /\d+(?:\.\d+)?版/g, // 1.0版
  /(?<![\d.])(?:[1-8]|16|32|64)位/g, // 8位, as the name of a method
  /双11/g, // the shopping day
];
/** Digits in a text that are part of a figure, with what stands around them up to the next spaces. */
export const digitsIn = (text: string): string[] =>
  harmless.reduce((left, pattern) => left.replace(pattern, ' '), text).match(/\S*\d\S*/g) ?? [];

/** A number as it stands in a text, and what it is worth: `97%` is 0.97, `7 billion` and `70亿` are worth as much as they say. */
export interface Typed {
  written: string;
  /** Not a number where it is the number of a version, such as 0.8.2. */
  value: number;
  /** What one of its last digit is worth. */
  lastPlace: number;
}

const scales: Readonly<Record<string, number>> = {
  '%': 0.01,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};
const version = String.raw`\d+(?:\.\d+){2,}`;
const digits = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?`;
const scaleWord = String.raw`[ \u00a0]?(%|万亿|亿|万|千(?![瓦克米字卡赫]))|[- \u00a0](thousand|million|billion|trillion)\b`;
const written = new RegExp(`(${version})|${digits}(?:${scaleWord})?`, 'g');
/** What follows the first number of a range in per cent: the sign stands once, for both. */
const restOfRange = /^[–—-]\d[\d.]*%/;

/** Every number in a text, those in names and dates too. */
export const allNumbersIn = (text: string): Typed[] =>
  [...text.matchAll(written)].map((match) => {
    const [all, named, whole, decimals = '', sign, word] = match;
    const percent = restOfRange.test(text.slice(match.index + all.length)) ? '%' : '';
    const scale = scales[percent || (sign ?? word ?? '')] ?? 1;
    return {
      written: `${all.replace(/[-\u00a0]/, ' ')}${percent}`,
      value: named ? NaN : Number(`${whole!.replaceAll(',', '')}.${decimals || 0}`) * scale,
      lastPlace: 10 ** -decimals.length * scale,
    };
  });

/** The numbers in a text that are part of a figure: no dates, no names, nothing that is filled in. */
export const numbersIn = (text: string): Typed[] =>
  allNumbersIn([/\{\w*\}/g, /:00\b/g, ...harmless].reduce((left, pattern) => left.replace(pattern, ' '), text));

/** Whether two written numbers are worth the same. */
export const worthTheSame = (one: Typed, other: Typed): boolean =>
  one.written === other.written || Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value);
