/** Words of the figure “one training, from the meter to the share of the bill”, in all languages. */
export default {
  en: {
    title: 'From the meter to the bill: what share would carbon be?',
    table: 'What each published price would come to, as a share of the cost of the computing, all tonnes paid',
    caption:
      'An illustration: nobody paid these bills. Data: electricity and emissions as the makers or researchers of the models printed them, within different boundaries; the cost of renting the chips for the final run, an estimate by Epoch AI; prices of 2025 and 2026, turned into dollars at the average rates of 2025. “Damage” is what models or an agency estimate one more tonne destroys; it is charged nowhere. Paying for five in a hundred is what Guangdong’s plan for 2025 leaves a data centre that needs as much as it is granted.',
    runs: {
      gpt3: 'GPT-3',
      llama: 'Llama 3.1 405B',
      bloom: 'BLOOM',
    },
    prices: {
      china: 'China’s market, average of 2025',
      europe: 'EU market, March 2026',
      damage: 'Damage, study of 2022',
      agency: 'Damage, German agency 2026',
    },
    controls: {
      guess:
        'The final training of GPT-3, at the EU price of March 2026. How much would the carbon add to the cost of the computing?',
      guessed: 'You guessed {guess}. It would have been {answer}.',
      show: 'Show the way from the meter to the bill',
      run: 'Training',
      price: 'Price of a tonne',
      paid: 'Tonnes that must be paid for',
      all: 'all',
      few: '{share}, as in Guangdong',
      electricity: 'Electricity',
      emissions: 'Emissions',
      tonne: 'Price of a tonne',
      bill: 'Bill for carbon',
      cost: 'Cost of the computing',
      share: 'Carbon beside that cost',
      legend: 'Pale: the cost of the computing. Coloured: the bill for carbon, on the same scale.',
    },
  },
  zh: {
    title: '从电表到账单：碳要占几成？',
    table: '按各种公布的价格，碳的账单相当于算力成本的多少（全部吨数都付钱）',
    caption:
      '举例用，没有人付过这些账单。数据：用电和排放取自模型开发者或研究者公布的数字，边界不尽相同；最后一次训练租用芯片的成本为Epoch AI的估算；价格为2025年和2026年的，按2025年平均汇率折成美元。“损失”是模型或机构估算的每多排一吨造成的损害，没有地方照此收钱。只付百分之五，是广东2025年度方案下，用量刚好等于所发配额的机房要买的那一份。',
    runs: {
      gpt3: 'GPT-3',
      llama: 'Llama 3.1 405B',
      bloom: 'BLOOM',
    },
    prices: {
      china: '全国碳市场，2025年均价',
      europe: '欧盟碳市场，2026年3月',
      damage: '损失估算，2022年论文',
      agency: '损失估算，德国环境署2026年',
    },
    controls: {
      guess: 'GPT-3的最后一次训练，按欧盟2026年3月的价格，碳会让算力成本增加多少？',
      guessed: '你猜的是{guess}，算下来是{answer}。',
      show: '看看从电表到账单的每一步',
      run: '哪次训练',
      price: '一吨多少钱',
      paid: '要付钱的吨数',
      all: '全部',
      few: '{share}，如广东',
      electricity: '用电',
      emissions: '排放',
      tonne: '每吨价格',
      bill: '碳的账单',
      cost: '算力成本',
      share: '碳相当于算力成本的',
      legend: '浅色是算力成本，彩色是碳的账单，同一把尺子。',
    },
  },
} as const;
