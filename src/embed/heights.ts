import type { Locale } from '../i18n/locales';
import { localePaths } from '../i18n/locales';
import { measured } from './measured';

/** The width, in pixels, at which heights of embeds are given. */
export const measuredAt = 600;

/** What an embed takes that nobody has measured yet: a card of a case, or a calculator. */
const usual = (path: string): number => (path.startsWith('cases/') ? 300 : 620);

/** Height of an embed, by its path after `/<locale>/embed/`. `npm run heights` measures; a test says when it is off. */
export const heightOf = (path: string, locale: Locale): number =>
  measured[path]?.[localePaths.indexOf(locale)] ?? usual(path);
