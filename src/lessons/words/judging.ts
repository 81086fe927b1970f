import type { Locale } from '../../i18n/locales';

/** What is said to an answer where the lesson itself has no words for it. */
export const judging = {
  en: {
    choose: 'Choose an answer first.',
    missing: 'Nothing you chose is wrong, but something is missing.',
    notANumber: 'Write a number in digits, such as 12.5 or 1,200.',
    orderAll: 'Put all of them in order first.',
    inPlace: { none: 'None of the {all} stands in its place.', some: '{inPlace} of {all} stand in the right place.' },
  },
  zh: {
    choose: '先选一个答案。',
    missing: '选的都对，但还没选全。',
    notANumber: '请用数字作答，例如12.5或1200。',
    orderAll: '先把每一项都排好。',
    inPlace: { none: '{all}项都不在正确的位置上。', some: '{all}项里有{inPlace}项位置正确。' },
  },
} as const satisfies Record<Locale, unknown>;
