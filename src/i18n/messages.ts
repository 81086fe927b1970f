import type { en } from './en';
import type { Locale } from './locales';
import { en as english } from './en';
import { zh as chinese } from './zh';

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every string of the interface, in one shape for all languages. */
export type Messages = Widen<typeof en>;

const dictionaries = { en: english, zh: chinese } as const satisfies Record<Locale, Messages>;

/** The interface in a language. */
export const messages = (locale: Locale): Messages => dictionaries[locale];

/** Puts values into the `{name}` places of a string. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
