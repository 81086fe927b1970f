import { calculators } from '../calculators';
import { calculatorData } from '../content';
import { frameSnippet, heightOf, loaderSnippet } from '../formats/embedSnippets';
import type { Locale } from '../i18n/locales';
import { absolute } from '../site';

/** The code of every calculator as it starts, with its title. */
export const codes = (locale: Locale): { title: string; code: string }[] =>
  calculators.map(({ id }) => {
    const { title } = calculatorData(id, locale).words;
    return {
      title,
      code: frameSnippet({ src: absolute(`/${locale}/embed/${id}/`), title, height: heightOf(id, locale) }),
    };
  });

/** The line that may follow any of them. */
export const secondLine = (): string => loaderSnippet(absolute('/embed.js'));
