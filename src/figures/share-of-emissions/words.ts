/** Words of the figure “three shares, side by side”, in all languages. */
export default {
  en: {
    title: 'Published shares of digital technology, data centres and AI, on one scale',
    caption:
      'Every bar is a published range or value, or one divided from published numbers; the records say which. They are not the same kind of share: digital technology is a share of all greenhouse gases over the life cycle, data centres and AI a share of the CO₂ from making their electricity. Years differ too. Placing them on one scale shows sizes, not a sum.',
    rows: {
      freitagAdjusted: { label: 'Digital technology, suppliers added.', text: 'Freitag and colleagues, 2021' },
      freitag: { label: 'Digital technology, peer-reviewed studies.', text: 'As found by the same review' },
      worldBank: { label: 'Digital technology, at least.', text: 'World Bank and ITU, 2024' },
      malmodin: { label: 'Digital technology, by company data.', text: 'Malmodin and colleagues, for 2020' },
      dataCentres: { label: 'Data centres, their electricity.', text: 'Carbon Brief, 2025' },
      aiUp: { label: 'AI, from the hardware up.', text: 'de Vries-Gao, for 2025; divided by us' },
      aiDown: { label: 'AI, from the total down.', text: 'Carbon Brief’s shares, multiplied by us' },
    },
    controls: {
      scale: 'Look closer: how long is the scale?',
      to: 'to {n}',
      colon: ': ',
      gap: ' ',
      guess: 'Your guess: what share of the world’s CO₂ came from AI’s electricity in 2025?',
      guessed: 'You guessed {guess}. The two AI estimates run from {low} to {high}.',
      show: 'Show data centres and AI',
      range: '{low} to {high}',
      beyond: 'runs off this scale',
      note: ' ({what})',
      share: 'Share of the world’s emissions',
      what: 'What is counted',
    },
  },
  zh: {
    title: '数字技术、数据中心、AI：已发表的占比放在一把尺上',
    caption:
      '每一条都是已发表的范围或数值，或由已发表的数字相除、相乘得来，出处见各条记录。它们不是同一种比例：数字技术算的是全生命周期占全部温室气体的比例，数据中心和AI算的是发电的二氧化碳占全球二氧化碳的比例，年份也不同。放在一把尺上只看大小，不能相加减。',
    rows: {
      freitagAdjusted: { label: '数字技术，补上供应链。', text: '弗赖塔格等，2021年' },
      freitag: { label: '数字技术，同行评议研究。', text: '同一综述所见' },
      worldBank: { label: '数字技术，至少。', text: '世界银行与国际电信联盟，2024年' },
      malmodin: { label: '数字技术，依据企业数据。', text: '马尔默丁等，2020年数据' },
      dataCentres: { label: '数据中心，只算用电。', text: 'Carbon Brief，2025年' },
      aiUp: { label: 'AI，从硬件往上加。', text: '德弗里斯-高，2025年数据，除法由本站做' },
      aiDown: { label: 'AI，从总数往下分。', text: 'Carbon Brief的比例，乘法由本站做' },
    },
    controls: {
      scale: '凑近看：尺子取多长？',
      to: '到{n}',
      colon: '：',
      gap: '',
      guess: '你猜：2025年，AI用电占全球二氧化碳的多少？',
      guessed: '你猜的是{guess}。两种AI估算合起来是{low}到{high}。',
      show: '看看数据中心和AI',
      range: '{low}到{high}',
      beyond: '超出这把尺',
      note: '（{what}）',
      share: '占全球排放的比例',
      what: '数的是什么',
    },
  },
} as const;
