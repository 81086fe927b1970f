/** Words of the figure “three lines that run apart”, in all languages. */
export default {
  en: {
    title: 'Computation runs away from the chips',
    caption:
      'Everything is drawn against 2016 = 1; each step of the scale is ten times more. Dots are data: peak operations a second for each watt of rated power, 16-bit numbers, dense, as makers state them (collected by Epoch AI), each in the year of its launch. Peaks on paper, not measured work. The lines are illustrations: published rates of growth drawn as if they had been steady. Solid: computation for training notable models. Dashed: operations that better algorithms spare for the same result, by a study that ends in 2023; you choose its middle value or an end of its range.',
    accelerator: 'Chip',
    year: 'Year',
    perWatt: 'Operations a second for each watt',
    controls: {
      guess:
        'From 2016 to 2024 the best chips came to do {chips} times as much for each watt. How many times did the computation for one training grow?',
      guessed: 'You guessed {guess}. By the published rate it is {answer}.',
      show: 'Show the lines',
      times: '{n}\u00a0times',
      once: 'no growth',
      until: 'From 2016 to',
      months: 'Better algorithms halve the operations every',
      monthsOption: '{n} months',
      axis: 'How many times as much as in 2016',
      computing: 'Computation for one training',
      chips: 'Best chip so far, for each watt',
      algorithms: 'Spared by algorithms',
      rest: 'Left for more chips, hours and power (computation ÷ chips)',
      toStudy: '{n}, up to 2023',
      picture: '2016 to {year}: computation {computing}, best chip for each watt {chips}.',
    },
  },
  zh: {
    title: '运算量把芯片甩在后面',
    caption:
      '都以2016年为1；刻度每一格是十倍。圆点是数据：厂商标称的每瓦额定功率的峰值算力（16位、稠密，由Epoch AI收集），画在上市那一年；是纸面峰值，不是实测。线是示意：把公布的增长率当作年年不变来画。实线是训练一个重要模型的运算量；虚线是取得同样结果时，更好的算法省下的运算，依据的研究到2023年为止，可以选它的中间值或区间两端。“靠更多芯片、时间和功率来补”的，是运算量的倍数除以芯片的倍数。',
    accelerator: '芯片',
    year: '年份',
    perWatt: '每瓦每秒运算次数',
    controls: {
      guess: '从2016年到2024年，最好的芯片每瓦能做的运算是原来的{chips}倍。训练一个模型的运算量是原来的多少倍？',
      guessed: '你猜的是{guess}。按公布的增长率，是{answer}。',
      show: '看看这几条线',
      times: '{n}倍',
      once: '没有涨',
      until: '从2016年到',
      months: '更好的算法让运算减半，每隔',
      monthsOption: '{n}个月',
      axis: '是2016年的多少倍',
      computing: '一次训练的运算量',
      chips: '到那时最好的芯片，每瓦',
      algorithms: '算法省下的',
      rest: '靠更多芯片、时间和功率来补',
      toStudy: '{n}，到2023年',
      picture: '2016年到{year}年：运算量{computing}，最好的芯片每瓦{chips}。',
    },
  },
} as const;
