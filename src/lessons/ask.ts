import { formatExact } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill } from '../i18n/messages';
import type { Item } from './lesson';

/** The question with the numbers of the class in their places, written as the language writes them. */
export const askOf = (item: Pick<Item, 'ask'>, numbers: Readonly<Record<string, number>>, locale: Locale): string =>
  fill(
    item.ask,
    Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, formatExact(value, locale)])),
  );
