import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { placeName } from '../library/place';
import { explainers, rules, type Rule } from './entries';

export const regions = ['china', 'europe', 'us', 'elsewhere', 'international'] as const;
export type Region = (typeof regions)[number];

const europe = ['EU', 'CH', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IE', 'IT', 'NL', 'NO', 'SE'];

/** The part of the world a rule is listed under. */
export function regionOf({ data: { place } }: Rule): Region {
  if (place === 'INT') return 'international';
  const country = place.slice(0, 2);
  return country === 'CN' ? 'china' : country === 'US' ? 'us' : europe.includes(country) ? 'europe' : 'elsewhere';
}

/** A status as it is said of this kind of rule: a law is in force, an initiative is running. */
export function statusText({ data: { kind, status } }: Rule, locale: Locale): string {
  const t = messages(locale).rules;
  const runs = ['target', 'market', 'initiative', 'pledge'].includes(kind) && status === 'in-force';
  return runs ? t.running : t.statuses[status];
}

/** Rules of a region: a place after the other, the oldest first. */
export const rulesOf = (region: Region, locale: Locale): Rule[] =>
  rules()
    .filter((rule) => regionOf(rule) === region)
    .sort(
      (a, b) =>
        Number(b.data.place.length === 2) - Number(a.data.place.length === 2) ||
        placeName(a.data.place, locale).localeCompare(placeName(b.data.place, locale), locale) ||
        (a.data.dates[0]!.date < b.data.dates[0]!.date ? -1 : 1),
    );

/** Ids of the rules a text names, in the order of their first mention. */
export const rulesIn = (body: string): string[] => [
  ...new Set(
    [...body.matchAll(/<Rule(?:Claim)?\s[^>]*?\b(?:rule="([^"]+)"|id="([^"]+)")/g)].map(([, rule, id]) => rule ?? id!),
  ),
];

/** Explainers that name a rule. */
export const textsWithRule = (id: string, locale: Locale) =>
  explainers(locale).filter(({ words }) => rulesIn(words.body ?? '').includes(id));
