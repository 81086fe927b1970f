import type { Locale } from '../../i18n/locales';

/** What stands on the rungs of the colour scale: records whose emissions fall on a step. The step is computed, never typed. */
export const ladder: readonly { id: string; label: Record<Locale, string> }[] = [
  { id: 'equivalents/web-search-france', label: { en: 'a web search, device included', zh: '搜索一次网页（含终端）' } },
  { id: 'equivalents/phone-charge-us', label: { en: 'charging a phone', zh: '给手机充一次电' } },
  { id: 'equivalents/car-one-km-us', label: { en: 'a car driven a kilometre', zh: '开车一公里' } },
  { id: 'equivalents/meal-beef-france', label: { en: 'a meal with beef', zh: '一餐牛肉' } },
  { id: 'equivalents/smartphone-making', label: { en: 'making one phone', zh: '制造一部手机' } },
  {
    id: 'training/bert-base-2019#publishedEmissions',
    label: { en: 'training BERT, 2019 estimate', zh: '训练BERT（2019年估算）' },
  },
  {
    id: 'equivalents/flight-paris-new-york-return-ademe',
    label: { en: 'a flight Paris–New York and back', zh: '巴黎—纽约往返航班（一人）' },
  },
  { id: 'equivalents/car-lifetime-us-2019', label: { en: 'a US car, its whole life', zh: '一辆美国汽车的一生' } },
  { id: 'training/gpt-3#publishedEmissions', label: { en: 'training GPT-3, 2020', zh: '训练GPT-3（2020年）' } },
  {
    id: 'training/llama-3-1-405b#publishedEmissions',
    label: { en: 'training Llama 3.1 405B, 2024', zh: '训练Llama 3.1 405B（2024年）' },
  },
  {
    id: 'training/llama-3-1-family#publishedEmissions',
    label: { en: 'the Llama 3.1 family, 2024', zh: 'Llama 3.1全系列（2024年）' },
  },
  {
    id: 'training/evolved-transformer-search-2018#publishedEmissions',
    label: { en: 'the search behind “five cars”', zh: '“五辆车”背后的那次搜索' },
  },
];
