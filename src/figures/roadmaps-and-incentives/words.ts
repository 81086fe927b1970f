/** Words of the figure “rules on a line of time”, in all languages. */
export default {
  en: {
    title: 'When each rule came, and which are still to come',
    place: 'Rules of',
    all: 'everywhere',
    table: 'Every rule of this atlas, with its dates',
    earlier: 'began {year}',
    count: '{n} rules; {ahead} have a date still to come.',
    caption:
      'Data: the dates in our records of rules; each name leads to its record. A black dot is a date that has passed, a hollow one is still to come, a line runs from the first date to the last. The upright dotted line is the day of our newest check. A broken line: proposed, not yet applied, changed or lapsed. A line says nothing about whether a rule works.',
  },
  zh: {
    title: '每条规则何时出台，还有哪些日子没到',
    place: '看哪里的规则',
    all: '全部',
    table: '本图鉴收录的全部规则及其日期',
    earlier: '始于{year}年',
    count: '{n}条规则，其中{ahead}条还有未到的日期。',
    caption:
      '数据：本站规则记录里的日期，名称通向各自的记录。实心点是已过的日期，空心点是未到的日期，线从第一个日期连到最后一个。竖的点线是本站最近一次核对的日子。虚线：提案、未施行、已修改或已失效。线的长短不说明规则有没有用。',
  },
} as const;
