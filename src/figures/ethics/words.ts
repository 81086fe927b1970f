/** Words of the figure “one job, two burdens, five places”, in all languages. */
export default {
  en: {
    title: 'One job, two burdens, five places',
    caption:
      'Data, with one made-up job of {job}. Carbon: average of electricity generated in the country in 2024, life cycle, by Ember. Water: evaporated for electricity in the country, reservoirs charged to hydropower, factors of the World Resources Institute of 2020, read as EcoLogits carries them. Averages of whole countries: they tell nothing of one river, of scarcity or of air, and water for cooling the computers is left out.',
    places: { NOR: 'Norway', BRA: 'Brazil', DEU: 'Germany', CHN: 'China', IND: 'India' },
    controls: {
      guess: 'The same job in five countries. Where do the power plants use least water for it?',
      choose: 'Choose a country',
      show: 'Show both burdens',
      right: 'You chose {place}. It uses least water: {water}.',
      wrong: 'You chose {place}, with {water}. Least water: {best}, with {least}.',
      order: 'Put in order by',
      byCarbon: 'carbon',
      byWater: 'water',
      carbon: 'Carbon',
      water: 'Water',
      legend:
        'Carbon (CO₂e) is shared by the whole world. Water is taken from near the power plants. In bold: for the whole job; before it: for each kilowatt-hour.',
      place: 'Country',
    },
  },
  zh: {
    title: '一个任务，两种负担，五个地方',
    caption:
      '除{job}的任务是设定的以外，都是数据。碳：Ember的2024年各国发电平均值，全生命周期口径。水：该国发电蒸发掉的水，水库蒸发算在水电头上，取世界资源研究所2020年的系数，读自EcoLogits的数据文件。都是全国平均，看不出哪条河、缺不缺水，也看不出空气好坏；机房冷却用水没有计入。',
    places: { NOR: '挪威', BRA: '巴西', DEU: '德国', CHN: '中国', IND: '印度' },
    controls: {
      guess: '同一个任务放在五个国家，哪一国的电厂为它用水最少？',
      choose: '选一个国家',
      show: '看看两种负担',
      right: '你选的是{place}，正是用水最少的：{water}。',
      wrong: '你选的是{place}，{water}。用水最少的是{best}，{least}。',
      order: '排列顺序',
      byCarbon: '按碳',
      byWater: '按水',
      carbon: '碳',
      water: '水',
      legend: '碳（CO₂e）由全世界分摊，水取自电厂附近。粗体是整个任务的数，前面是每千瓦时的数。',
      place: '国家',
    },
  },
} as const;
