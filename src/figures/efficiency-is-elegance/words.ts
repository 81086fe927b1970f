/** Words of the figure “what a hundred papers tell of their computing”, in all languages. */
export default {
  en: {
    title: 'What a hundred papers tell of their computing',
    table: 'Papers of the sample that state each item',
    item: 'Item',
    papers: 'Papers',
    caption:
      'Data: a sample of papers of the conference EMNLP 2021 on language technology, read and marked by Hershcovich and colleagues, who publish their list. Each square is a paper, in no order. Whether a stated value is right was not checked; time means the length of training or of the search for settings. The sample is older than the association’s checklist, and no repeat was found.',
    items: {
      duration: 'how long it ran',
      place: 'where it ran',
      energy: 'energy or emissions',
    },
    controls: {
      guess: 'Of these papers on language technology, how many print what they used in energy or emitted?',
      guessed: 'You guessed {guess}. It was {answer} of {all}.',
      show: 'Open the papers',
      item: 'Papers that state',
      count: '{n} of {all} papers',
      next: 'With time, place and kind of machine a reader could work out the rest. With none of them, nobody can.',
    },
  },
  zh: {
    title: '一百篇论文，写了多少自己的“账”',
    table: '样本中写明各项的论文篇数',
    item: '内容',
    papers: '篇数',
    caption:
      '数据：Hershcovich等人通读并标注的EMNLP 2021会议（自然语言处理）抽样论文，名单公开。一格是一篇，不分先后。写出来的数对不对，没有核查；“时间”指训练或调参用了多久。样本早于学会的检查表，也没有找到重做的统计。',
    items: {
      duration: '跑了多久',
      place: '在哪里跑的',
      energy: '用电或排放',
    },
    controls: {
      guess: '这些自然语言处理论文里，有多少篇写出了用电或排放？',
      guessed: '你猜的是{guess}篇，实际是{all}篇里有{answer}篇。',
      show: '翻开论文',
      item: '写明了什么',
      count: '{all}篇中有{n}篇',
      next: '时间、地点、机器型号都写上，读者就能推算其余。一样不写，谁也算不出来。',
    },
  },
} as const;
