/** Words of the figure “one training under five rules”, in all languages. */
export default {
  en: {
    title: 'One training of BLOOM, counted by five rules',
    table: 'Parts of the count, and which rule keeps them',
    part: 'Part',
    caption:
      'The amounts are data: one account by the authors of BLOOM, on the grid of France. Which rule keeps which part is our own reading, no ruling of the bodies named. For the company rule, only this training’s share of scope 2 is shown. Cooling of the building, use of the model and scrap of the machines belong to wider rules, but were not published for this training.',
    parts: {
      computing: 'Computing of the final run',
      idle: 'Idle machines',
      making: 'Making the hardware, a share',
      trials: 'Other runs of the project, computing only',
    },
    rules: {
      chips: 'Chips only',
      company: 'Company, scope 2',
      sci: 'SCI',
      sciAi: 'SCI for AI, maker',
      life: 'ITU life cycle',
    },
    notes: {
      chips: 'No standard, but what many papers print.',
      company: 'GHG Protocol, location-based. Making the hardware goes into scope 3.',
      sci: 'One unit is one training run. Cooling should be in it, but was not published.',
      sciAi: 'With intermediate runs and those stopped early.',
      life: 'Also asks for cooling, use and end of life, which were not published: the true sum is larger.',
    },
    controls: {
      guess: 'Your guess: in the widest of the counts below, what share is the computing of the final run?',
      show: 'Show the five rules',
      guessed: 'You guessed {guess}. It is {answer}.',
      rule: 'Rule, from narrow to wide',
      counted: 'counted',
      left: 'left out',
      total: 'Emissions by this rule',
    },
  },
  zh: {
    title: '训练一次BLOOM，五种算法',
    table: '核算的各个部分，和哪种规则算进去',
    part: '部分',
    caption:
      '数值是数据，出自BLOOM作者的同一份核算，按法国电网。哪种规则算进哪一块，是本站的理解，不是有关机构的裁定。公司一栏只列这次训练在范围二中的份额。机房制冷、模型使用和设备报废，口径宽的规则都要算，只是这次训练没有公布。',
    parts: {
      computing: '最终训练的计算',
      idle: '机器空载',
      making: '硬件制造的分摊',
      trials: '项目的其他运行，只计计算',
    },
    rules: {
      chips: '只算芯片',
      company: '公司范围二',
      sci: 'SCI',
      sciAi: 'SCI面向AI，制作方',
      life: 'ITU生命周期',
    },
    notes: {
      chips: '不是标准，但许多论文只报这个数。',
      company: '温室气体核算体系，按位置法。硬件制造归范围三。',
      sci: '一份是一次训练。制冷也该算，但没有公布。',
      sciAi: '包括中间的训练和中途停掉的训练。',
      life: '还要算制冷、使用和报废，都没有公布，真实的合计更大。',
    },
    controls: {
      guess: '你猜：在口径最宽的结果里，最终训练的计算占多少？',
      show: '看看五种算法',
      guessed: '你猜的是{guess}，实际是{answer}。',
      rule: '规则，口径由窄到宽',
      counted: '算入',
      left: '不算',
      total: '按这种规则的排放',
    },
  },
} as const;
