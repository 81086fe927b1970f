/** Words of the figure “who signed”, in all languages. */
export default {
  en: {
    title: 'Whose names stand under plans for computing and power',
    caption:
      'The names are data from the record of each document; a link leads there. To which field an office belongs is our own reading: planning, trade and finance count as economy, authorities for industry, data and the net as technology, and a ministry with two tasks in its name for both. Climate counts as environment only where the environment is in the same hands. These are the documents that this site has read, no sample: programmes, plans, a council and one rule for buyers.',
    buying: 'Chinese standard for public buyers of data centres, 2023',
    buyingSays: 'Three ministries issued the standard together.',
    document: 'Document',
    yes: 'yes',
    no: 'no',
    fields: {
      economy: 'Economy',
      technology: 'Technology',
      energy: 'Energy',
      environment: 'Environment',
    },
    controls: {
      guess: 'Under how many of these {all} documents stands an office for the environment?',
      show: 'Show who signed',
      guessed: 'You guessed {guess}. It is {answer}.',
      pick: 'Which field to look for',
      of: '{n} of {all}',
      signed: 'among them',
      missing: 'not among them',
      stop: '.',
      gap: ' ',
    },
  },
  zh: {
    title: '算力和电力的文件，落款的是谁',
    caption:
      '署名是数据，取自各文件的记录，点链接可以看到。哪个部门算哪一类，是本站的归类：规划、工商、财政算“经济”，工业和信息化、数据、网信算“科技”，名称里有两项职责的两边都算。气候职责只有跟环境同在一个部门时，才算“环境”。这些是本站读到的文件，不是抽样，里面有资助计划、行动方案、一个委员会和一份采购标准。',
    buying: '2023年绿色数据中心政府采购需求标准',
    buyingSays: '三部门联合印发。',
    document: '文件',
    yes: '有',
    no: '无',
    fields: {
      economy: '经济',
      technology: '科技',
      energy: '能源',
      environment: '环境',
    },
    controls: {
      guess: '这{all}份文件里，有环境部门署名的是几份？',
      show: '看看谁署了名',
      guessed: '你猜的是{guess}，实际是{answer}。',
      pick: '找哪一类部门',
      of: '{all}份中的{n}份',
      signed: '在列',
      missing: '不在列',
      stop: '。',
      gap: '',
    },
  },
} as const;
