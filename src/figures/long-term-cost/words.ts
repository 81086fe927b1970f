/** Words of the figure “one job, four grids, a price on carbon”, in all languages. */
export default {
  en: {
    title: 'One job, four grids: what a price on carbon adds to the bill',
    caption:
      'An illustration, not a bill that anybody paid. Data: the electricity of GPT-3’s final training, the life-cycle grams per kilowatt-hour of four countries in 2024, and two prices of EU allowances. Made up: the same price of electricity everywhere, chosen by you, and a carbon price that is passed on in full, also where none is charged. Real markets pass on what the dearest running plant pays. Pale: electricity. Coloured: carbon.',
    places: { FRA: 'France', USA: 'United States', CHN: 'China', IND: 'India' },
    controls: {
      carbon: 'Price of a tonne of CO₂e',
      power: 'Price of electricity in euros/kWh, a made-up choice',
      euros: '{n} euros',
      marks: 'Jump to a published price',
      none: 'none',
      march: 'EU, March 2026',
      newYear: 'EU, New Year 2026',
      line: '{total}: electricity {power}, carbon {carbon}',
      even: 'At this price electricity in {clean} may be dearer by {n} euros/kWh than in {dirty} before the bills are equal.',
      place: 'Grid',
      grams: 'Grams per kilowatt-hour',
      emissions: 'Emissions of the job',
      bill: 'Carbon at {n} euros a tonne',
    },
  },
  zh: {
    title: '一件活，四张电网：碳价给账单加多少',
    caption:
      '举例用，没有人付过这样的账单。数据有三样：GPT-3最后一次训练的用电，四个国家2024年的全生命周期电网强度，欧盟配额的两个价格。假设有两条：各地电价相同，由你来选；碳价全数传导，没有碳价的地方也照算。真实的市场里，传导多少要看当时最贵的那座电厂。浅色是电费，彩色是碳。',
    places: { FRA: '法国', USA: '美国', CHN: '中国', IND: '印度' },
    controls: {
      carbon: '一吨CO₂e的价格',
      power: '电价，欧元/千瓦时（假设，任选）',
      euros: '{n}欧元',
      marks: '跳到已发表的价格',
      none: '没有碳价',
      march: '欧盟，2026年3月',
      newYear: '欧盟，2026年元旦前后',
      line: '{total}：电费{power}，碳{carbon}',
      even: '按这个碳价，{clean}的电每千瓦时比{dirty}贵{n}欧元，两张账单才一样。',
      place: '电网',
      grams: '每千瓦时克数',
      emissions: '这件活的排放',
      bill: '碳，每吨{n}欧元',
    },
  },
} as const;
