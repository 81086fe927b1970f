import type { Locale } from '../../i18n/locales';

/** What stands around a lesson on paper. */
export const printing = {
  en: {
    parts: 'What to print',
    noScript:
      'The script of this page did not run, so the numbers are not those of a class code. Reload the page to try again; it needs JavaScript.',
    handout: 'Handout',
    cards: 'Cards to cut out',
    key: 'Answer key',
    paper: 'Paper',
    print: 'Print',
    codeHelp: 'The numbers of the questions and the key follow the code.',
    planOwn: 'The plan prints from its own page',
    keyOpen: 'This key is open to everybody who looks for it; the numbers of a class change with its code.',
    guess: 'A guess is never wrong.',
    tolerance: 'Within {share}% counts as right.',
    unmarked: 'Not marked; one good answer.',
  },
  zh: {
    parts: '打印内容',
    noScript: '本页的脚本没有运行，所以题目里不是某个口令的数字。请重新打开本页再试；它需要JavaScript。',
    handout: '学习单',
    cards: '可裁剪的卡片',
    key: '答案',
    paper: '纸张',
    print: '打印',
    codeHelp: '题目里的数字和答案随口令变化。',
    planOwn: '教案请在课程页打印',
    keyOpen: '这份答案谁都能找到；各班的数字随口令不同。',
    guess: '猜测没有对错。',
    tolerance: '误差在{share}%以内都算对。',
    unmarked: '不计对错，这是一份好答案。',
  },
} as const satisfies Record<Locale, unknown>;
