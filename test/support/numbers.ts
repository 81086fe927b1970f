/** Digits that are no figure: years and dates, names such as GPT-3, T5 or ISO/IEC 21031, articles of a law, parts of addresses. */
const names =
  'Grok|Wan|昇腾|Olmo|Llama|Mistral|Large|Gemma|Qwen|Phase|Spec|ERNIE|GB|GB/T|ISO/IEC|ISO|IEC|EN|RTX|Sonnet|Atlas|Ascend|Nature|Nano|Pi|Version|Versions|versions|Loihi|Hala Point|version|OLMo|Evo|ESP32|Double|DE-UZ|Auction|measure|bill|Document|上证|科创|深证';
const harmless = [
  /\(EU\) \d{4}\/\d+/g, // Directive (EU) 2026/470
  /\d{4}\/\d+号/g,
  /\b(?:COM|SWD)\(\d{4}\) ?\d+/g,
  /〔\d{4}〕\d+号/g,
  /\[[^\]]*\]\([^)]*\)/g, // links
  /(?<![\d.])(?:18|19|20)\d{2}(?:[–—-](?:19|20)?\d{2})?(?:年(?:代)?(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:s|度)?(?![\d.,]*\d)/g,
  /\b\d{1,2}(?: |\u00a0)(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\d{1,2}月(?:\d{1,2}日)?(?:[至—–]\d{1,2}月?(?:\d{1,2}日)?)?/g,
  /第[\d.]+[条章节部分届期号次款版代]/g,
  /\b(?:Article|Articles|Section|Table|Part|Scope|Regulation|Directive|Spec|Annex|No\.|Phase|Tier|Step|Level|Clause|Chapter)s? ?\d[\d./:–-]*/g,
  /[\p{Script=Latin}][\p{Script=Latin}\p{N}.+/-]*?[-–./]?\d[\p{Script=Latin}\p{N}.+/:-]*/gu, // GPT-3, T5, H100, L.1304
  new RegExp(`(?<!\\p{Script=Latin})(?:${names}) ?\\d[\\d.:/-]*(?![%\\d])`, 'g'),
  /\d+[-–]?[\p{Script=Latin}][\p{L}\p{N}-]*/gu, // 8-bit, 5G, 2D, 7B
  /\d+(?:\.\d+)?版/g, // 1.0版
  /\d+位/g, // 8位, as the name of a method
  /双11/g, // the shopping day
];
/** Digits in a text that are part of a figure, with what stands around them up to the next spaces. */
export const digitsIn = (text: string): string[] =>
  harmless.reduce((left, pattern) => left.replace(pattern, ' '), text).match(/\S*\d\S*/g) ?? [];
