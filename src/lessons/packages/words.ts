import type { Locale } from '../../i18n/locales';

interface Words {
  /** Between the kind of a part and its own title. */
  colon: string;
  lesson: string;
  plan: string;
  handout: string;
  discussion: string;
  quiz: string;
}

/** How the parts of a cartridge are called in a course. */
export const words: Readonly<Record<Locale, Words>> = {
  en: {
    colon: ': ',
    lesson: 'Lesson',
    plan: 'Lesson plan',
    handout: 'Handout',
    discussion: 'Discussion',
    quiz: 'Quiz',
  },
  zh: { colon: '：', lesson: '课堂活动', plan: '教案', handout: '学习单', discussion: '讨论', quiz: '小测验' },
};
