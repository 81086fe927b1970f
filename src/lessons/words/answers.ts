import type { Locale } from '../../i18n/locales';

/** Words of the file a learner hands in. */
export const answers = {
  en: {
    heading: 'Answers: {title}',
    name: 'Name',
    noName: 'not given',
    code: 'Class code',
    noCode: 'none',
    date: 'Date',
    points: 'Points',
    pointsOf: '{right} of {of}, {atOnce} at once',
    result: 'Result code',
    release: 'Data release',
    question: 'Question {n}',
    none: 'No answer',
    outcome: { first: 'Right at once', later: 'Right at try {tries}', wrong: 'Not right', open: 'Not checked' },
    note: 'Made by the Green AI Atlas on the learner’s device. The name is here because it was typed in; nothing was sent.',
  },
  zh: {
    heading: '作答：{title}',
    name: '姓名',
    noName: '未填',
    code: '班级口令',
    noCode: '无',
    date: '日期',
    points: '得分',
    pointsOf: '{of}题答对{right}题，其中一次答对{atOnce}题',
    result: '成绩码',
    release: '数据版本',
    question: '第{n}题',
    none: '未作答',
    outcome: { first: '一次答对', later: '第{tries}次答对', wrong: '没答对', open: '未检查' },
    note: '由绿色 AI 图鉴在学习者自己的设备上生成。姓名由本人填写，内容没有发往任何地方。',
  },
} as const satisfies Record<Locale, unknown>;
