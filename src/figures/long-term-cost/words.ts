/** Words of the figure “one job, four grids, a price on carbon”, in all languages. */
export default {
  en: {
    title: 'One job, four grids: what a price on carbon adds to the bill',
    caption:
      'An illustration, not a bill that anybody paid. Data: the electricity of GPT-3’s final training, the life-cycle grams per kilowatt-hour of four countries in 2024, and two prices of EU allowances. Made up: the same price of electricity everywhere, chosen by you, and a carbon price that is passed on in full, also where none is charged. Real markets pass on what the dearest running plant pays. Pale: electricity. Coloured: carbon.',
    places: { FRA: 'France', USA: 'United States', CHN: 'China', IND: 'India' },
    controls: {
      carbon: 'Price of a tonne of CO₂e',
      power: 'Price of electricity, euros/kWh (made up, choose)',
      euros: '{n} euros',
      marks: 'Jump to no price, or to one published for the EU in 2026',
      none: 'none',
      march: 'early March',
      newYear: 'New Year',
      line: '{total}: electricity {power}, carbon {carbon}',
      even: 'At this price electricity in {clean} may be dearer by {n} euros/kWh than in {dirty} before the bills are equal.',
      place: 'Grid',
      grams: 'g/kWh',
      emissions: 'Emissions',
      bill: 'Carbon, euros, at {n} a tonne',
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
      marks: '跳到：没有碳价，或欧盟2026年的价格',
      none: '没有碳价',
      march: '3月初',
      newYear: '元旦前后',
      line: '{total}：电费{power}，碳{carbon}',
      even: '按这个碳价，{clean}的电每千瓦时比{dirty}贵{n}欧元，两张账单才一样。',
      place: '电网',
      grams: '克/千瓦时',
      emissions: '排放',
      bill: '碳，欧元（每吨{n}）',
    },
  },
} as const;
