/** Words of the figure “one training, many reuses”, in all languages. */
export default {
  en: {
    title: 'Sharing a model saves only if enough of its reuses replace a training',
    caption:
      'Data: electricity of one first training and one tuning of the same model. BLOOM: training after logs, tuning estimated from hours and rated power; BERT-small: metered, chips alone. Assumed: that all tunings, and all trainings they replace, cost the same. How many really replace one, nobody has published; you choose. Trial runs, making the machines, storage and use of the models are left out.',
    model: 'Model',
    training: 'First training',
    tuning: 'One tuning',
    needed: 'Of {n} tunings, must replace a training',
    names: { bloom7: 'BLOOM, 7 billion', bloom560: 'BLOOM, 560 million', bert: 'BERT-small' },
    controls: {
      guess:
        'A shared model with 7 billion parameters is tuned a thousand times. How many of these tunings must have replaced a training from nothing, if electricity is to be saved?',
      guessed: 'You guessed {guess}. By the published figures it is {answer}.',
      show: 'Show and try',
      model: 'Model',
      count: 'Times it is tuned',
      share: 'Of these, would have trained from nothing',
      first: 'Spent: the first training',
      tunings: 'Spent: all tunings',
      avoided: 'Not spent: trainings replaced',
      saves: 'Saved: {n}.',
      costs: 'More used than without sharing: {n}.',
      even: 'With {count} tunings it pays from {share}. However many there are, never below {floor}: so much of a training is one tuning.',
      never: 'With {count} tunings it cannot pay: a single reuse would have to replace more than one training.',
    },
  },
  zh: {
    title: '模型共享省不省电，要看多少次复用真的替代了训练',
    caption:
      '数据：同一个模型首次训练和一次微调的用电。BLOOM的训练取自日志，微调按时长和额定功率估算；BERT-small是实测，只计芯片。假设：每次微调用电相同，被替代的训练用电也相同。究竟有多少次真的替代了训练，没有人公布过，由你来定。不含试跑、造机器、存储和使用。',
    model: '模型',
    training: '首次训练',
    tuning: '一次微调',
    needed: '微调{n}次，至少要替代几次训练',
    names: { bloom7: 'BLOOM，70亿', bloom560: 'BLOOM，5.6亿', bert: 'BERT-small' },
    controls: {
      guess: '一个70亿参数的共享模型，被微调了一千次。要省下电来，其中至少要有多少次，是替代了从零训练？',
      guessed: '你猜{guess}。按公布的数字，是{answer}。',
      show: '看结果，自己试',
      model: '模型',
      count: '被微调的次数',
      share: '其中本来会从零训练的',
      first: '花掉：首次训练',
      tunings: '花掉：全部微调',
      avoided: '没有花：被替代的训练',
      saves: '省下{n}。',
      costs: '比不共享还多用{n}。',
      even: '微调{count}次，这个比例要到{share}才划算。次数再多，也不会低于{floor}：一次微调本身就要用掉训练的这么多。',
      never: '微调{count}次不可能划算：一次复用替代不了一次以上的训练。',
    },
  },
} as const;
