import type { Lesson } from '../../src/lessons/lesson';
import type { PackageParts } from '../../src/lessons/packages/parts';

/** Signs that mean something in XML, HTML and JSON, and letters beyond the first plane. */
export const awkward = `<b>"A" & 'B'</b> ]]> \\ 中文，𠮷 🌱`;

const shared = {
  release: '2026.1',
  minutes: 40,
  presets: {},
  links: { plan: '/en/teach/how-many-cars/', home: '/en/' },
  sources: [],
};

/** Every kind of item, and signs that have to be escaped. */
export const everyKind: Lesson = {
  ...shared,
  id: 'how-many-cars',
  locale: 'en',
  lang: 'en',
  title: `How many cars? ${awkward}`,
  bigQuestion: `Who should pay? ${awkward}`,
  steps: [
    { id: 'predict', phase: 'predict', title: 'Predict', minutes: 5, text: ['Guess first.'], items: ['guess'] },
    {
      id: 'explore',
      phase: 'explore',
      title: 'Explore',
      minutes: 20,
      text: ['Then look.'],
      items: ['cars', 'bigger', 'causes', 'energy', 'sequence'],
    },
    { id: 'argue', phase: 'argue', title: 'Argue', minutes: 10, text: [`Take a side. ${awkward}`], items: [] },
    { id: 'exit', phase: 'exit', title: 'Exit ticket', minutes: 5, text: [], items: ['why'] },
  ],
  items: {
    guess: { kind: 'guess', ask: 'How many cars?', unit: 'cars', from: 0, to: 10, step: 1 },
    cars: {
      kind: 'choice',
      ask: `Which one? ${awkward}`,
      options: [
        { id: 'few', text: `Few ${awkward}`, why: `Not so. ${awkward}` },
        { id: 'some', text: 'Some', why: 'That is it.' },
        { id: 'many', text: 'Many', why: 'Too many.' },
      ],
      key: 'some',
    },
    bigger: {
      kind: 'choice',
      ask: 'More or less?',
      options: [
        { id: 'more', text: 'More', why: 'Yes.' },
        { id: 'less', text: 'Less', why: 'No.' },
      ],
      key: 'more',
    },
    causes: {
      kind: 'several',
      ask: 'Which of these matter?',
      options: [
        { id: 'grid', text: 'The grid', why: 'It does.' },
        { id: 'chips', text: 'The chips', why: 'They do.' },
        { id: 'name', text: 'The name', why: 'It does not.' },
      ],
      key: ['grid', 'chips'],
    },
    energy: {
      kind: 'number',
      ask: 'A run takes {power} kW for 2 hours. How much energy?',
      unit: 'kWh',
      numbers: { power: { from: 1, to: 5, step: 1 } },
      answer: ['power', 2, '*'],
      tolerance: 0.01,
      slips: [],
      right: 'Yes.',
      wrong: 'Multiply.',
    },
    sequence: {
      kind: 'order',
      ask: 'What comes first?',
      options: [
        { id: 'measure', text: 'Measure' },
        { id: 'cut', text: 'Cut' },
      ],
      right: 'Yes.',
      wrong: 'Measure first.',
    },
    why: { kind: 'text', ask: 'Why do the numbers differ?', sample: `Because the grids differ. ${awkward}` },
  },
};

/** A lesson in Chinese in which nothing fits into a quiz. */
export const withoutQuiz: Lesson = {
  ...shared,
  id: 'when-and-where',
  locale: 'zh',
  lang: 'zh-CN',
  title: '什么时候算，在哪里算？',
  bigQuestion: '要不要等到风大的时候再算？',
  steps: [
    { id: 'predict', phase: 'predict', title: '先猜', minutes: 5, text: ['先写下你的猜想。'], items: ['guess'] },
    { id: 'exit', phase: 'exit', title: '下课前', minutes: 5, text: [], items: ['sequence'] },
  ],
  items: {
    guess: { kind: 'guess', ask: '相差几倍？', unit: '倍', from: 1, to: 20, step: 1 },
    sequence: {
      kind: 'order',
      ask: '从低到高排一排。',
      options: [
        { id: 'hydro', text: '水电' },
        { id: 'coal', text: '煤电' },
      ],
      right: '对。',
      wrong: '再想想。',
    },
  },
};

const page = (lang: string, body: string): string =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>Lesson</title></head><body>${body}</body></html>`;

/** A lesson's file as small as it can be, with what has to stay as it is around the block of settings. */
export const file = page(
  'en',
  '<p>$& $1 é 中文</p><script type="application/json" id="lesson">{"id":"x"}</script><script type="application/json" id="settings">{}</script><script>1 < 2</script>',
);

const titles = { en: everyKind.title, zh: withoutQuiz.title };
const descriptions = { en: `A lesson for one hour. ${awkward}`, zh: '一节课，四十分钟。' };

const partsOf = (lesson: Lesson): PackageParts => ({
  lesson,
  description: descriptions[lesson.locale],
  titles,
  descriptions,
  settings: { code: '7B', steps: '1,3', links: '0' },
  html: file,
  plan: page(lesson.lang, '<h1>Plan</h1>'),
  handout: page(lesson.lang, '<h1>Handout</h1>'),
  liveUrl: `https://atlas.example/${lesson.locale}/teach/${lesson.id}/do/`,
  launchUrl: `https://atlas.example/${lesson.locale}/teach/${lesson.id}/launch/`,
  iri: `https://atlas.example/lessons/${lesson.id}`,
});

/** What packages of the sample lessons are made of. */
export const samples: readonly PackageParts[] = [
  partsOf(everyKind),
  { ...partsOf(withoutQuiz), settings: {}, plan: undefined, handout: undefined },
];
