import type { Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';

/** How a number came here, as a record, a case and a rule write it. */
interface Seen {
  seen: 'primary' | 'secondary' | 'derived';
  reportedBy?: Record<Locale, string> | undefined;
  derivation?: Record<Locale, string> | undefined;
}

/**
 * How a number was seen, in words: read in the original, reported by somebody, or worked out.
 *
 * @param what what has the number, named if a word is missing
 * @throws Error when a second-hand number does not say who reported it, or a derived one not how
 */
export function seenText({ seen, reportedBy, derivation }: Seen, locale: Locale, what: string): string {
  const t = messages(locale).data;
  if (seen === 'primary') return t.seenPrimary;
  const words = seen === 'secondary' ? reportedBy : derivation;
  if (!words)
    throw new Error(
      `${what}: what is ${seen} must say ${seen === 'secondary' ? 'who reported it' : 'how it was derived'}`,
    );
  return seen === 'secondary'
    ? fill(t.seenSecondary, { who: words[locale].replace(/[.。]$/, '') })
    : fill(t.seenDerived, { how: words[locale] });
}
