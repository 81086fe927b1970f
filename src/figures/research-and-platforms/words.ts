/** Words of the figure “who sits at the table”, in all languages. */
export default {
  en: {
    title: 'Who sits at the table: three lists, counted',
    caption:
      'Data: names of external guests in the published minutes of two meetings of Britain’s AI Energy Council, and the partners of the Coalition for Sustainable AI as the French presidency gave them at the launch. Which group a guest belongs to is our own reading of the body named; the network operator NESO is public. Ministers and officials are left out. A seat says nothing about how much somebody was heard.',
    from: 'From',
    seats: 'Seats',
    tables: { april: 'Council, April 2025', december: 'Council, December 2025', coalition: 'Coalition, launch' },
    groups: {
      Regulator: 'Regulator',
      Grid: 'Grid',
      Power: 'Power companies and their association',
      Computing: 'Makers and hosts of AI',
      Investor: 'Investor',
      Research: 'Research',
      Environment: 'Environmental groups, water, residents',
      companies: 'Technology companies',
      countries: 'Countries',
      organisations: 'International organisations',
      others: 'Others, not sorted in the text',
    },
    notes: {
      april: 'No guest spoke for nature, water or residents.',
      december: 'Eight months on, still none. One of the two from research works for an energy supplier’s institute.',
      coalition: 'The text sorts more than half of the partners. Associations and research bodies can be members too.',
    },
    controls: {
      guess:
        'Your guess: of {all} outside guests at the first meeting, how many came from grid, power and computing together?',
      show: 'Show the seats',
      guessed: 'You guessed {guess}. It was {answer}.',
      choose: 'Choose a table',
      total: 'All seats',
    },
  },
  zh: {
    title: '桌边坐着谁：三份名单，数一数',
    caption:
      '数据：英国AI能源委员会两次会议公开纪要里的外部参会者，以及可持续人工智能联盟成立时法国总统府公布的伙伴。归入哪一类，是本站按所列单位的理解；电网调度机构NESO是公营的。大臣和官员不计。有座位，不等于说话有人听。',
    from: '来自',
    seats: '座位',
    tables: { april: '委员会，2025年4月', december: '委员会，2025年12月', coalition: '联盟，成立时' },
    groups: {
      Regulator: '监管机构',
      Grid: '电网',
      Power: '发电企业及其协会',
      Computing: '做AI的和提供机房的',
      Investor: '投资方',
      Research: '科研',
      Environment: '环保组织、水务、居民',
      companies: '科技企业',
      countries: '国家',
      organisations: '国际组织',
      others: '其他，原文未分类',
    },
    notes: {
      april: '没有一位代表自然、水或居民。',
      december: '过了大半年，还是没有。科研的两位里，有一位来自售电企业的研究机构。',
      coalition: '原文给一半以上的伙伴分了类；协会和科研机构也可以加入。',
    },
    controls: {
      guess: '你猜：首次会议的{all}位外部参会者里，来自电网、发电和算力三类的一共几位？',
      show: '看看座位',
      guessed: '你猜的是{guess}位，实际是{answer}位。',
      choose: '选一张桌子',
      total: '座位合计',
    },
  },
} as const;
