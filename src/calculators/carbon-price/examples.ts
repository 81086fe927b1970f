import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'GPT-3 at the EU price of early March 2026, in euros',
    state: { model: 'gpt-3', price: 'price-eu-2026', currency: 'EUR' },
    expected: { emissions: { value: 552.1e6, within: 0.05e6 }, bill: { value: 39199.1, within: 0.05 } },
    source:
      'Patterson et al. 2021, Table 4: 552.1 t; International Cement Review, 4 March 2026: EUR71; by hand 552.1 × 71 = 39,199.1',
  },
  {
    name: 'GPT-3 at the average of China’s national market in 2025, in yuan',
    state: { model: 'gpt-3', price: 'price-china-2025', currency: 'CNY' },
    expected: { bill: { value: 34429, within: 0.5 } },
    source: 'Patterson et al. 2021, Table 4; lvxunhk.com, summary of 2025: 62.36元/吨; by hand 552.1 × 62.36 = 34,429',
  },
  {
    name: 'GPT-3 at the damage of Rennert et al.',
    state: { model: 'gpt-3', price: 'damage-rennert-2022', currency: 'USD' },
    expected: { bill: { value: 102138.5, within: 0.5 } },
    source: 'Patterson et al. 2021, Table 4; Rennert et al. 2022, abstract: $185; by hand 552.1 × 185 = 102,138.5',
  },
  {
    name: 'the extra emissions of AI from 2025 to 2030, as the IMF values them',
    state: { mode: 'own', tonnes: 1.3e9, price: 'damage-imf-2025', currency: 'USD' },
    expected: { bill: { value: 50.7e9, within: 0.05e9 } },
    source: 'IMF 2025, Power Hungry, as reported by Reuters on 22 April 2025: 1.3 Gt, $39 per ton, $50.7 billion',
  },
  {
    name: 'the turnover of China’s national market in 2025',
    state: { mode: 'own', tonnes: 2.35e8, price: 'price-china-2025', currency: 'CNY' },
    expected: { bill: { value: 146.3e8, within: 0.35e8 } },
    source:
      'lvxunhk.com, summary of 2025: 成交量2.35亿吨, 成交额146.30亿元; the volume is rounded by up to 0.005亿吨, which allows 0.31亿元',
  },
  {
    name: 'the turnover of China’s voluntary market in 2025, at its own price',
    state: { mode: 'own', tonnes: 8844100, ownPrice: 70.76, currency: 'CNY' },
    expected: { bill: { value: 6.26e8, within: 0.005e8 } },
    source: 'lvxunhk.com, summary of 2025: 成交量884.41万吨, 成交均价70.76元/吨, 成交额6.26亿元',
  },
  {
    name: 'DeepSeek-V3 on the factor a third party used, and the cost its makers state',
    state: { mode: 'estimate', run: 'deepseek-v3', carbonIntensity: 536.6, currency: 'USD' },
    expected: {
      emissions: { value: 583.5e6, within: 0.05e6 },
      trainingCost: { value: 2.788e6 * 2, within: 0.0005e6 },
    },
    source: 'qianwa.com 2025, section 1: 583.5 t; DeepSeek-V3 Technical Report: 2.788M GPU hours at $2 are $5.576M',
  },
  {
    name: 'what the computing of Llama 3.1 405B cost',
    state: { model: 'llama-3-1-405b', currency: 'USD' },
    expected: { emissions: { value: 8930e6, within: 5e6 }, trainingCost: { value: 170e6, within: 0.5e6 } },
    source: 'Meta, Llama 3.1 model card: 8,930 t; AI Index Report 2025: $170 million',
  },
  {
    name: 'the electricity of ChatGPT’s queries in a year',
    state: { mode: 'service', counted: 'answers', perAnswer: 'openai-2025-query' },
    expected: { energy: { value: 310.25e6, within: 0.005e6 } },
    source: 'OpenAI 2025: 2.5 billion queries a day, 0.34 Wh each; by hand 2.5 × 10^9 × 0.34 Wh × 365 = 310.25 GWh',
  },
  {
    name: 'BLOOM on the grid it used',
    state: { model: 'bloom-176b', price: 'price-eu-2025', currency: 'EUR' },
    expected: { bill: { value: 1851.75, within: 0.4 } },
    source: 'Luccioni et al. 2023, Table 1: 24.69 t; Veyt 2026: €75/t; by hand 24.69 × 75 = 1,851.75',
  },
];

export default examples;
