/** Words of the figure “at which share does it pay back”, in all languages. */
export default {
  en: {
    title: 'An application pays back once enough of the old way is really given up',
    caption:
      'Weather, data: energy of a year, training inside, as a report on an Irish study gives it; that the saving grows in step with the runs switched off is our assumption. Search, data: tonnes of CO₂e by the authors who ran it; a share of use means here that the design is used in so many of such trainings. Third line: made up, you choose. Rebound: the range of reviews of other fields; none was measured for these. Below, data: four applications whose own energy was not published.',
    what: 'Application',
    own: 'Own cost, share of the full saving',
    even: 'Pays back from this share of use',
    evenRebound: 'The same with a rebound of {n}',
    saving: 'Saving told',
    names: {
      weather: 'Weather by AI, physics runs switched off',
      search: 'Search for a design, used in one later training',
      yours: 'Your own application',
      contrails: 'Fewer contrails over all flights offered',
      kiln: 'Less CO₂ a year from one cement line',
      cooling: 'Less energy for cooling, at best',
      stations: 'Less electricity for base stations a year',
    },
    controls: {
      guess:
        'An AI weather model stands beside a physics model. How many of the physics runs must stop before the AI has paid for itself?',
      guessed: 'You guessed {guess}. By the published factor it is {answer} at most.',
      show: 'Show and try',
      use: 'Share put to use',
      rebound: 'Lost to rebound',
      cost: 'own cost {n}',
      yourCost: 'Own cost of your application, share of the full saving (made up)',
      pays: 'Pays back: {n} times its own cost.',
      loses: 'Does not pay back: it saves {n} of its own cost.',
      legend:
        'Pale: full saving. Dark: what is left of it by your choice. Upright line: own cost. The dark must reach beyond the line.',
      unknown: 'Saving told, own energy not published, so no line can be drawn:',
    },
  },
  zh: {
    title: '老办法真正停掉一部分，应用才回本',
    caption:
      '天气是数据：一年的能耗，含训练，据对爱尔兰一项研究的报道；“停掉多少物理计算就省下多少”是本站的假设。结构搜索是数据：二氧化碳当量吨数，出自做搜索的作者自己；用上的比例，在这里指同类训练中有多少用了这个结构。第三行是虚构的，由你来定。反弹取别的领域综述的范围，这几项都没有测过。最下面是数据：四项应用，自身用电都没有公布。',
    what: '应用',
    own: '自身代价占全部节省的比例',
    even: '用到多少才回本',
    evenRebound: '反弹{n}时',
    saving: '所说的节省',
    names: {
      weather: 'AI天气预报，停掉物理计算',
      search: '搜索网络结构，后来用于一次训练',
      yours: '你自己的应用',
      contrails: '全部收到建议的航班，航迹云减少',
      kiln: '一条水泥线，一年少排二氧化碳',
      cooling: '制冷少用的电，最多',
      stations: '基站一年少用的电',
    },
    controls: {
      guess: '一套AI天气模型，跟物理模式并排运行。要停掉多少物理计算，AI才算回本？',
      guessed: '你猜{guess}。按公布的倍数，最多{answer}。',
      show: '看结果，自己试',
      use: '真正用上的比例',
      rebound: '反弹抵掉的',
      cost: '自身代价{n}',
      yourCost: '你的应用自身代价，占全部节省的比例（虚构）',
      pays: '回本：省下的是自身代价的{n}倍。',
      loses: '没有回本：只省下自身代价的{n}。',
      legend: '浅色是全部节省，深色是按你的选择还剩下的，竖线是自身代价。深色要越过竖线才回本。',
      unknown: '说了省多少，没有公布自身用电，竖线画不出来：',
    },
  },
} as const;
