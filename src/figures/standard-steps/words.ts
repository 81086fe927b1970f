/** Words of the figure “six stations from a standard to a mark”, in all languages. */
export default {
  en: {
    title: 'Take one station away, and the mark means something else',
    caption:
      'The order and the examples are our own summary of the rules and cases named on this page; nothing is measured here. Some marks join two stations in one house, some skip one on purpose.',
    station: 'Station',
    who: 'Who',
    steps: [
      {
        id: 'write',
        name: 'Write: what is counted, and how',
        who: 'Committees of experts, many of them from the firms concerned',
        gone: 'Without a text everybody counts in his own way: two numbers, both honest, that cannot be compared.',
      },
      {
        id: 'limit',
        name: 'Set the bar: what counts as good',
        who: 'A ministry, an agency, a jury, or the law',
        gone: 'Without a bar there is a number and no verdict. That is where SCI stands: a score, no pass and no fail.',
      },
      {
        id: 'test',
        name: 'Test: measure one case',
        who: 'The maker, or a laboratory that has proved its skill',
        gone: 'Without a test words are judged. Energy Star approved an alarm clock that ran on petrol.',
      },
      {
        id: 'stamp',
        name: 'Stamp: say in public who passed',
        who: 'An awarding body, a ministry, or a database by itself',
        gone: 'Without a stamp nobody outside learns the result. A limit by law can work like that, but a buyer cannot see it.',
      },
      {
        id: 'again',
        name: 'Look again: check what was stamped',
        who: 'The awarding body, market surveillance, competitors',
        gone: 'Without a second look the first good day counts for ever. A hall is tested new; nobody sees it full or old.',
      },
      {
        id: 'renew',
        name: 'Renew: raise the bar, end the stamp',
        who: 'The owner of the mark, every few years',
        gone: 'Without an end yesterday’s best stays the best. A revision of GB 40879 was opened in 2025, because newer plans are stricter.',
      },
    ],
    controls: {
      take: 'Take away',
      nothing: 'nothing',
      whole: 'All six stand. Not every mark below has all six.',
      off: 'taken away',
    },
  },
  zh: {
    title: '抽掉一站，标志的意思就变了',
    caption:
      '先后次序和例子是本站根据本页提到的规则和案例归纳的，这里没有测量数据。有的标志把两站合在一家，有的有意跳过一站。',
    station: '站',
    who: '谁来做',
    steps: [
      {
        id: 'write',
        name: '写：算什么，怎么算',
        who: '专家委员会，不少委员来自有关企业',
        gone: '没有文本，各算各的：两个数都老实，却没法比。',
      },
      {
        id: 'limit',
        name: '划线：怎样算好',
        who: '部委、主管机构、评审团，或者法律',
        gone: '不划线，就只有数，没有结论。软件碳强度正是这样：有得分，不论及格。',
      },
      {
        id: 'test',
        name: '测：量一个实例',
        who: '厂家自己，或者有资质的实验室',
        gone: '不测，审的就只是文字。“能源之星”就这样批准过一台烧汽油的闹钟。',
      },
      {
        id: 'stamp',
        name: '盖章：公开宣布谁过了关',
        who: '授予机构、部委，或者由数据库自动生成',
        gone: '不盖章，外人不知道结果。法定限值可以这样管，只是买的人看不见。',
      },
      {
        id: 'again',
        name: '复查：盖了章的再看一眼',
        who: '授予机构、市场监管，还有同行',
        gone: '不复查，头一天好就算永远好。机房刚建成时测过，装满了、用旧了，没人再看。',
      },
      {
        id: 'renew',
        name: '更新：抬高门槛，章有期限',
        who: '标志的所有者，几年一次',
        gone: '没有期限，昨天的优等生永远是优等生。2025年，GB 40879启动修订，原因就是后来的规划更严。',
      },
    ],
    controls: { take: '抽掉', nothing: '不抽', whole: '六站俱全。下面那些标志，并非个个都有这六站。', off: '已抽掉' },
  },
} as const;
