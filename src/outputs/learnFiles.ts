import { explainers, factChecks } from '../content/entries';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { atom, type FeedItem } from './atom';

const checks = (locale: Locale): FeedItem[] =>
  factChecks(locale).map(({ id, facts, words }) => ({
    path: `facts/${id}/`,
    date: facts.published,
    title: `${words.data.title}: ${messages(locale).facts.verdicts[facts.verdict]}`,
    text: words.data.reason,
  }));

/** Claims checked. */
export const factsFeed = (locale: Locale): Response =>
  atom(locale, 'facts', messages(locale).facts.feedTitle, messages(locale).facts.description, checks(locale));

/** Explainers and claims checked. */
export const learnFeed = (locale: Locale): Response =>
  atom(locale, 'learn', messages(locale).learn.feedTitle, messages(locale).learn.description, [
    ...explainers(locale).map(({ id, facts, words }) => ({
      path: `learn/${id}/`,
      date: facts.published,
      title: words.data.title,
      text: words.data.answer,
    })),
    ...checks(locale),
  ]);
