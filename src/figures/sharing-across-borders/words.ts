/** Words of the figure “a shared table and its empty cells”, in all languages. */
export default {
  en: {
    title: 'A shared table and its empty cells',
    caption:
      'Data: the table of cloud regions of the Green Software Foundation, version of 12 March 2026, counted for this page. One row is one region in one year, 2019 to 2024. Dark: filled. Pale: empty. An empty cell may mean that the provider published nothing, or that nobody has copied it. The carbon of the grid comes from grid data services, the rest from the providers, unaudited.',
    column: 'Column',
    rows: 'Rows',
    providers: { all: 'All three', amazon: 'Amazon', google: 'Google', microsoft: 'Microsoft' },
    columns: {
      Grid: 'Carbon of the grid, mean of a year',
      Hourly: 'Carbon-free share by the hour',
      Pue: 'PUE',
      Water: 'Water for each kilowatt-hour',
      Energy: 'Electricity of the computers in a year',
      WaterTotal: 'Water in a year',
    },
    controls: {
      guess: 'Your guess: of {all} rows, how many state the electricity that the computers used?',
      show: 'Show what is filled',
      guessed: 'You guessed {guess}. It is {answer}.',
      choose: 'Choose a provider',
      rows: '{provider}: {n} rows. Ratios come first, amounts last.',
    },
  },
  zh: {
    title: '一张公开的表，和它的空格',
    caption:
      '数据：绿色软件基金会的云区域数据表，2026年3月12日的版本，由本站清点。一个区域一年一行，2019年至2024年。深色是填了的，浅色是空的。格子空着，可能是厂商没公布，也可能是没人抄进来。电网碳强度来自电网数据服务，其余是厂商自报，没有审计。',
    column: '栏目',
    rows: '行数',
    providers: { all: '三家合计', amazon: '亚马逊', google: '谷歌', microsoft: '微软' },
    columns: {
      Grid: '所在电网的碳强度，年均',
      Hourly: '按小时算的无碳电力占比',
      Pue: 'PUE',
      Water: '每千瓦时用水',
      Energy: '计算设备全年用电',
      WaterTotal: '全年用水',
    },
    controls: {
      guess: '你猜：{all}行里，有几行写了计算设备用了多少电？',
      show: '看看填了多少',
      guessed: '你猜的是{guess}行，实际是{answer}行。',
      choose: '选一家厂商',
      rows: '{provider}：{n}行。比值在前，用量在后。',
    },
  },
} as const;
