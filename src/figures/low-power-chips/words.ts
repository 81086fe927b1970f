/** Words of the figure “operations for each joule, same format only with same format”, in all languages. */
export default {
  en: {
    title: 'What one joule buys, by data sheet: only chips counted in the same format stand together',
    table: 'Design power, and peak operations for each joule in trillions',
    caption:
      'Peak speed divided by thermal design power, both as collected by Epoch AI from makers’ data sheets and the press. A joule is one watt for one second. These are limits by specification, not measurements: no host, no cooling, no waiting. Solid: power stated by the maker. Hatched: power worked out by Epoch AI or by trade analysts, for the maker states none. The lists differ because not every chip is listed in every format.',
    chip: 'Chip',
    rate: 'Per joule',
    watts: 'Watts',
    formats: { sixteen: '16-bit', integer: '8-bit integer', floating: '8-bit float' },
    controls: {
      guess:
        'Nvidia’s P100 of 2016 and its B200 of 2024, both at 16 bits: how many times as many operations for each joule?',
      times: '{n}×',
      guessed: 'You guessed {guess}. By data sheet it is {answer}.',
      show: 'Show the chips',
      format: 'Format of the numbers',
      order: 'Order by',
      byRate: 'Operations for each joule',
      byWatts: 'Watts',
      perJoule: '{n}',
      year: '{year}',
      key: 'On the left the design power, on the right and as a bar the operations for each joule.',
      outside: 'watts not from the maker',
      comma: ', ',
    },
  },
  zh: {
    title: '按规格书算，一焦耳能换来多少次运算：格式相同才放在一起比',
    table: '设计功耗，以及每焦峰值运算次数（万亿次）',
    caption:
      '峰值算力除以热设计功耗，两项均由Epoch AI据厂商规格书和媒体整理。一焦就是一瓦用一秒。这是规格上限，不是实测，不含主机、散热和空等。实心：功耗由厂商公布；斜线：厂商没有公布，由Epoch AI或行业分析机构推算。并非每块芯片都列出每种格式，所以名单各不相同。',
    chip: '芯片',
    rate: '每焦次数',
    watts: '功耗',
    formats: { sixteen: '16位', integer: '8位整数', floating: '8位浮点' },
    controls: {
      guess: '英伟达2016年的P100和2024年的B200，都用16位：每焦耳能做的运算，后者是前者的几倍？',
      times: '{n}倍',
      guessed: '你猜的是{guess}，按规格书是{answer}。',
      show: '看看这些芯片',
      format: '数字的格式',
      order: '排序',
      byRate: '每焦运算次数',
      byWatts: '功率',
      perJoule: '{n}次',
      year: '{year}年',
      key: '左边是设计功耗，右边和条形是每焦耳的运算次数。',
      outside: '功耗非厂商公布',
      comma: '，',
    },
  },
} as const;
