/** Words of the figure “who must tell what”, in all languages. */
export default {
  en: {
    title: 'Who must tell what, and to whom',
    sort: 'Sort by',
    by: { place: 'place', since: 'since when', status: 'status', most: 'how much is asked' },
    only: 'Only what the public gets to see',
    count: '{n} duties; {seen} end with the public.',
    note: '{place}, {status}, first date {since}; to {to}',
    asks: {
      energy: 'energy',
      carbon: 'carbon',
      water: 'water',
      renewable: 'green power',
      heat: 'heat',
      materials: 'materials',
      computing: 'computing',
    },
    asked: 'asked for',
    notAsked: 'not asked for',
    caption:
      'Data: the duties to disclose in our records of rules; each name leads to its record with thresholds, exceptions and official text. A filled square: the rule asks for it. It does not say how well it is answered.',
  },
  zh: {
    title: '谁须说明什么，说给谁',
    sort: '按什么排',
    by: { place: '地方', since: '起始时间', status: '状态', most: '要求多少' },
    only: '只看最终向公众公布的',
    count: '{n}项义务，其中{seen}项最终到公众手里。',
    note: '{place}，{status}，最早日期{since}；对象：{to}',
    asks: {
      energy: '能耗',
      carbon: '碳',
      water: '水',
      renewable: '绿电',
      heat: '余热',
      materials: '材料',
      computing: '算力',
    },
    asked: '要求',
    notAsked: '不要求',
    caption:
      '数据：本站规则记录里的披露义务，名称通向各自的记录，门槛、例外和官方文本都在那里。实心方块：规则要求说明这一项。至于执行得怎样，图上看不出来。',
  },
} as const;
