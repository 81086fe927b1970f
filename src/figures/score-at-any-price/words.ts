/** Words of the figure “what the next right answer costs”, in all languages. */
export default {
  en: {
    title: 'Eight sizes of one network: the bill grows, the score hardly',
    caption:
      'Data: EfficientNet B0 to B7 as printed by the program library TorchVision, for the ImageNet test; operations in billions, rounded there to one decimal. The price of a step is worked out here: extra operations for a thousand pictures, divided by the further pictures named rightly. Hatched, because operations are not energy; energy was not metered. B0 to B4 were trained in one project and B5 to B7 in another, so the step to B5 compares these too. Training is left out.',
    right: 'Right, of 1,000',
    controls: {
      guess: 'Your guess: of a thousand pictures, how many more does B7 get right than B0?',
      more: '{n} more',
      guessed: 'You guessed {guess}. It is {answer}.',
      show: 'Show the eight sizes',
      size: 'Size of the network',
      axis: 'Height of the bars: operations for one picture.',
      above: 'Above each bar: pictures named rightly, of a thousand.',
      picture: '{name}: {operations} operations for one picture, {right} of a thousand right.',
      operations: 'Operations for one picture',
      right: 'Right, of a thousand pictures',
      ofThousand: '{n}',
      step: 'Further right than one size smaller',
      price: 'Operations for each further right answer in this step',
      first: 'The smallest: nothing to compare it with',
      name: 'Network',
    },
  },
  zh: {
    title: '同一族网络的八个大小：账单猛涨，得分几乎不动',
    caption:
      '数据：EfficientNet的B0至B7，按程序库TorchVision所列，考题是ImageNet测试集；运算次数以十亿次为单位，来源里取到一位小数。每一步的价钱由本站算出：一千张图多做的运算，除以多认对的张数。画成斜线，是因为运算次数不是用电；用电没有测。B0至B4和B5至B7出自两个训练项目，到B5的一步也混有这一差别。不含训练的计算。',
    right: '一千张里认对',
    controls: {
      guess: '你猜：一千张图，B7比B0多认对几张？',
      more: '多{n}张',
      guessed: '你猜的是{guess}，实际是{answer}。',
      show: '看看八个大小',
      size: '网络的大小',
      axis: '柱高：识别一张图的运算次数。',
      above: '柱顶的数：一千张图里认对的张数。',
      picture: '{name}：识别一张图要{operations}次运算，一千张里认对{right}张。',
      operations: '识别一张图的运算次数',
      right: '一千张图里认对',
      ofThousand: '{n}张',
      step: '比小一号的多认对',
      price: '这一步里，每多认对一张所花的运算次数',
      first: '最小的一号，没有可比的',
      name: '网络',
    },
  },
} as const;
