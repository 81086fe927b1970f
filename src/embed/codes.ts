import { calculators } from '../calculators';
import { calculatorData } from '../content';
import { frameSnippet, heightOf, loaderSnippet, type EmbedCode } from '../formats/embedSnippets';
import type { Locale } from '../i18n/locales';
import { absolute, frozen } from '../site';
import { figureEmbeds } from './figures';
import { seriesWithChart } from './seriesPage';

function codeOf(path: string, title: string, locale: Locale): EmbedCode {
  const embed = `/${locale}/embed/${path}/`;
  const height = heightOf(path, locale);
  const line = (from: string) => frameSnippet({ src: absolute(from), title, height });
  const copy = frozen(embed);
  return {
    anchor: path.replaceAll('/', '-'),
    title,
    embed,
    live: line(embed),
    ...(copy && { kept: line(copy) }),
  };
}

/** The code of every calculator. */
export const calculatorCodes = (locale: Locale): EmbedCode[] =>
  calculators.map(({ id }) => codeOf(id, calculatorData(id, locale).words.title, locale));

/** The code of every figure of an explainer, in the order of the explainers' ids. */
export const figureCodes = (locale: Locale): EmbedCode[] =>
  figureEmbeds(locale).map(({ id, title }) => codeOf(`figures/${id}`, title, locale));

/** The code of every series of data that has a chart. */
export const seriesCodes = (locale: Locale): EmbedCode[] =>
  seriesWithChart().map(({ id, data }) => codeOf(`series/${id}`, data.label[locale], locale));

/** The line that may follow any of them. */
export const secondLine = (): string => loaderSnippet(absolute('/embed.js'));
