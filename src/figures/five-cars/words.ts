/** Words of the figure “five cars, corrected step by step”, in all languages. */
export default {
  en: {
    title: 'One search, three sets of assumptions, counted in the same car',
    caption:
      'Each row is the same automatic search for a translation model. The first stands in the 2019 paper; the other two were worked out in 2021 by authors some of whom had run the search. A car is the average US car of the 2019 paper, built and fuelled over its life.',
    estimated: {
      label: 'As estimated in 2019.',
      text: 'Full-size trial models on P100 chips in an average US data centre.',
    },
    proxy: { label: 'With the small trial models really used.', text: 'Same chips, same building, same grid.' },
    ran: { label: 'On the chips, in the building and on the grid really used.', text: 'TPU v2 in Georgia.' },
    controls: {
      guess: 'Your guess: how many cars was the search really?',
      guessHelp: 'each step a little more',
      guessed: 'You guessed {guess}. It was {answer}: a factor of {times} between them.',
      show: 'Show what it was',
      cars: 'cars',
      emissions: 'Emissions',
      assumption: 'Assumptions',
    },
  },
  zh: {
    title: '同一次搜索，三套假设，用同一辆车来量',
    caption:
      '三行说的是同一次自动搜索，目标是找一个翻译模型的结构。第一行出自2019年的论文；后两行是2021年重算的，作者中有当年运行这次搜索的人。“一辆车”指2019年论文里的美国普通汽车，从制造到烧完一辈子的油。',
    estimated: { label: '2019年的估算。', text: '假设试验模型是全尺寸的，用P100芯片，放在美国平均水平的机房。' },
    proxy: { label: '改用当年真正用的小模型。', text: '芯片、机房、电网不变。' },
    ran: { label: '再换成真正用的芯片、机房和电网。', text: '佐治亚州的TPU v2。' },
    controls: {
      guess: '你猜：这次搜索实际相当于几辆车？',
      guessHelp: '每一格多一点',
      guessed: '你猜的是{guess}，实际是{answer}，相差{times}倍。',
      show: '看看是多少',
      cars: '辆车',
      emissions: '排放',
      assumption: '假设',
    },
  },
} as const;
