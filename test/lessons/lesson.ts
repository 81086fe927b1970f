import type { Item, Lesson } from '../../src/lessons/lesson';

const option = (id: string) => ({ id, text: `Text of ${id}`, why: `Why of ${id}` });

/** One item of each kind, made up. */
export const oneOfEach = {
  guess: { kind: 'guess', ask: 'How many cars?', unit: 'cars', from: 0, to: 12, step: 1 },
  cause: { kind: 'choice', ask: 'Why did it fall?', options: ['chips', 'grid', 'cars'].map(option), key: 'grid' },
  which: {
    kind: 'several',
    ask: 'Which of these help?',
    options: ['smaller', 'cleaner', 'louder', 'later'].map(option),
    key: ['smaller', 'cleaner', 'later'],
  },
  energy: {
    kind: 'number',
    ask: 'How much do {n} machines of {power} W use in {hours} hours?',
    unit: 'kWh',
    numbers: {
      n: { from: 2, to: 20, step: 1 },
      power: { from: 100, to: 500, step: 50 },
      hours: { value: 10 },
    },
    answer: ['n', 'power', '*', 'hours', '*', 1000, '/'],
    tolerance: 0.02,
    slips: [
      { answer: ['n', 'power', '*', 'hours', '*'], why: 'These are watt-hours.' },
      { answer: ['power', 'hours', '*', 1000, '/'], why: 'This is one machine.' },
    ],
    right: 'Yes: power times time.',
    wrong: 'Multiply machines, power and hours.',
  },
  rank: {
    kind: 'order',
    ask: 'From least to most',
    options: ['lamp', 'kettle', 'home', 'city'].map((id) => ({ id, text: `Text of ${id}` })),
    right: 'Yes.',
    wrong: 'Not yet.',
  },
  words: { kind: 'text', ask: 'What would you say?', sample: 'Something like this.' },
} as const satisfies Record<string, Item>;

/** A lesson of one step with these items. */
export const lessonOf = (items: Readonly<Record<string, Item>>, id = 'made-up'): Lesson => ({
  id,
  locale: 'en',
  lang: 'en',
  title: `Lesson ${id}`,
  bigQuestion: 'What is it for?',
  release: '2026.1',
  minutes: 10,
  presets: {},
  links: { plan: '/en/teach/made-up/', home: '/en/' },
  sources: [],
  steps: [{ id: 'one', phase: 'explain', title: 'One', minutes: 10, text: [], items: Object.keys(items) }],
  items,
});
