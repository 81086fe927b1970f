import type { Locale } from '../../src/i18n/locales';

/** A query and the cases of which one must stand among the first five. */
export interface CaseQuery {
  locale: Locale;
  query: string;
  expected: readonly string[];
}

/** A word of one language and its counterpart: each must find the same cases on the pages of the other. */
const termPairs: readonly (readonly [en: string, zh: string, expected: readonly string[]])[] = [
  [
    'waste heat',
    '余热',
    ['tencent-tianjin-heat-recovery', 'lumi-kajaani-district-heat', 'google-hamina-heat-recovery'],
  ],
  ['distillation', '蒸馏', ['tinybert-distillation', 'distilbert-knowledge-distillation']],
  [
    'quantisation',
    '量化',
    [
      'paddleslim-yolo-int8',
      'vector-institute-quantised-local-inference',
      'awq-tinychat-4bit',
      'deep-compression-alexnet',
      'bitnet-cpp-ternary-inference',
    ],
  ],
  ['pruning', '剪枝', ['deep-compression-alexnet']],
  [
    'mixture of experts',
    '混合专家',
    [
      'glam-mixture-of-experts',
      'gshard-600b-sparse-experts',
      'deepseek-v2-moe-mla',
      'jetmoe-8b-low-budget',
      'longcat-flash-dynamic-compute',
    ],
  ],
  [
    'free cooling',
    '自然冷却',
    [
      'alibaba-zhangbei-free-cooling',
      'naver-gak-natural-cooling',
      'sakura-ishikari-data-centre',
      'alibaba-qiandao-lake-cooling',
    ],
  ],
  [
    'edge computing',
    '边缘计算',
    [
      'mcunet-microcontroller-ai',
      'speck-neuromorphic-vision-chip',
      'tinyml-life-cycle-assessment',
      'awq-tinychat-4bit',
      'us-tinyml-open-course',
    ],
  ],
  [
    'neuromorphic computing',
    '类脑计算',
    [
      'darwin-monkey-neuromorphic',
      'intel-hala-point-neuromorphic',
      'speck-neuromorphic-vision-chip',
      'spikingbrain-conversion-training',
      'spike-driven-transformer',
    ],
  ],
  ['quantum computing', '量子计算', ['quantum-energy-random-circuits']],
  [
    'carbon-aware',
    '碳感知',
    [
      'carbonscaler-elastic-jobs',
      'int-carbon-aware-sdk',
      'limits-of-carbon-aware-shifting',
      'google-carbon-intelligent-computing',
      'ch-ubs-carbon-aware-risk-platform',
      'us-carbon-aware-genai-course',
      'cloud-carbon-timing-and-region',
      'green-mirage-accounting-bias',
    ],
  ],
  ['emissions trading', '碳交易', ['cn-guangdong-ets-data-centres', 'cn-shanghai-ets-data-centres']],
  [
    'public procurement',
    '政府采购',
    [
      'cn-green-data-centre-procurement-standard',
      'de-blue-angel-data-centre-procurement',
      'au-nabers-five-star-hosting',
      'int-itu-l1304-procurement-criteria',
    ],
  ],
  [
    'life-cycle assessment',
    '生命周期评估',
    [
      'mistral-large-2-lca',
      'google-tpu-life-cycle-cci',
      'tinyml-life-cycle-assessment',
      'bloom-carbon-footprint',
      'ai2-olmo-holistic-footprint',
    ],
  ],
  ['rebound effect', '反弹效应', ['meta-fleet-efficiency-rebound', 'gpu-power-capping-llama']],
  ['speculative decoding', '推测解码', ['eagle-speculative-decoding', 'cmu-inference-optimisation-73']],
  ['fine-tuning', '微调', ['lora-low-rank-adaptation', 'bloomz-fine-tuning-vs-pretraining']],
  ['early exit', '提前退出', ['fastbert-early-exit', 'gfnet-glance-and-focus']],
  [
    'depthwise separable convolution',
    '深度可分离卷积',
    ['mobilenet-depthwise-separable', 'shufflenet-mobile-network', 'mcunet-microcontroller-ai'],
  ],
  ['power capping', '功率封顶', ['gpu-power-capping-llama', 'us-zeus-energy-optimizer']],
  [
    'district heating',
    '区域供热',
    [
      'lumi-kajaani-district-heat',
      'google-hamina-heat-recovery',
      'tencent-tianjin-heat-recovery',
      'de-energy-efficiency-act-data-centres',
    ],
  ],
  [
    'renewable energy certificate',
    '绿证',
    [
      'cn-alibaba-clean-power',
      'cn-greenpeace-green-cloud-ranking',
      'green-mirage-accounting-bias',
      'cn-data-centre-green-action-plan-2024',
      'qinghai-clean-energy-data-centre',
      'sakura-ishikari-data-centre',
    ],
  ],
  [
    'weather forecast',
    '天气预报',
    [
      'pangu-weather',
      'graphcast',
      'fourcastnet',
      'met-eireann-ai-weather-energy',
      'india-ai-monsoon-forecast',
      'cn-mazu-early-warning',
    ],
  ],
];

/** What readers type: names, places, questions in a few words, either spelling. */
const plainQueries: readonly CaseQuery[] = [
  { locale: 'en', query: 'swimming pool', expected: ['deep-green-swimming-pool'] },
  {
    locale: 'en',
    query: 'data center cooling',
    expected: [
      'deepmind-data-centre-cooling',
      'alibaba-qiandao-lake-cooling',
      'alibaba-zhangbei-free-cooling',
      'microsoft-natick-sealed-servers',
      'naver-gak-natural-cooling',
      'shanghai-lingang-undersea-data-centre',
      'sakura-ishikari-data-centre',
    ],
  },
  {
    locale: 'en',
    query: 'data centre cooling',
    expected: [
      'deepmind-data-centre-cooling',
      'alibaba-qiandao-lake-cooling',
      'alibaba-zhangbei-free-cooling',
      'microsoft-natick-sealed-servers',
      'naver-gak-natural-cooling',
      'shanghai-lingang-undersea-data-centre',
      'sakura-ishikari-data-centre',
    ],
  },
  {
    locale: 'en',
    query: 'quantization',
    expected: [
      'paddleslim-yolo-int8',
      'vector-institute-quantised-local-inference',
      'awq-tinychat-4bit',
      'deep-compression-alexnet',
      'bitnet-cpp-ternary-inference',
    ],
  },
  {
    locale: 'en',
    query: 'undersea data centre',
    expected: ['shanghai-lingang-undersea-data-centre', 'microsoft-natick-sealed-servers'],
  },
  { locale: 'en', query: 'BLOOM', expected: ['bloom-carbon-footprint', 'bloomz-fine-tuning-vs-pretraining'] },
  { locale: 'en', query: 'Gemini prompt', expected: ['google-gemini-per-prompt-disclosure'] },
  { locale: 'en', query: 'Green500', expected: ['int-green500'] },
  { locale: 'en', query: 'carbon tax company', expected: ['us-microsoft-internal-carbon-fee'] },
  {
    locale: 'en',
    query: 'tax exemption',
    expected: [
      'us-illinois-data-centre-tax-exemption',
      'br-redata-green-tax-regime',
      'my-sustainable-data-centre-guideline',
    ],
  },
  { locale: 'en', query: 'traffic lights', expected: ['google-green-light'] },
  { locale: 'en', query: 'methane', expected: ['unep-mars-methane-alerts', 'starcop-methane-detection'] },
  { locale: 'en', query: 'deforestation', expected: ['previsia-amazon-deforestation'] },
  {
    locale: 'en',
    query: 'lesson for schools',
    expected: [
      'gb-oak-ai-environment-lesson',
      'us-mit-everyday-ai-environment-lesson',
      'gb-ai-awareness-day-hidden-costs',
    ],
  },
  { locale: 'en', query: 'small African model', expected: ['inkubalm-small-african-model'] },
  { locale: 'en', query: 'Singapore', expected: ['sg-green-data-centre-roadmap', 'sg-green-mark-data-centres-2024'] },
  {
    locale: 'en',
    query: 'shorter prompts',
    expected: ['llmlingua-prompt-compression', 'prompt-design-energy-laquila', 'int-unesco-smarter-smaller-stronger'],
  },
  {
    locale: 'en',
    query: 'optimizing serving',
    expected: ['cmu-inference-optimisation-73', 'dynamollm-energy-managed-serving'],
  },
  { locale: 'en', query: 'airline contrails', expected: ['contrail-avoidance-google-american'] },
  {
    locale: 'en',
    query: 'DeepSeek',
    expected: ['deepseek-inference-cache-and-night-release', 'deepseek-v2-moe-mla', 'deepseek-v3-fp8-training'],
  },
  { locale: 'zh', query: '千岛湖', expected: ['alibaba-qiandao-lake-cooling'] },
  {
    locale: 'zh',
    query: '东数西算',
    expected: ['cn-east-data-west-computing', 'cn-tsinghua-green-compute-index', 'cn-compute-power-coordination'],
  },
  { locale: 'zh', query: '张北', expected: ['alibaba-zhangbei-free-cooling'] },
  {
    locale: 'zh',
    query: '海底数据中心',
    expected: ['shanghai-lingang-undersea-data-centre', 'microsoft-natick-sealed-servers'],
  },
  { locale: 'zh', query: '盘古气象', expected: ['pangu-weather'] },
  { locale: 'zh', query: '水泥', expected: ['conch-cement-kiln-ai'] },
  { locale: 'zh', query: '东北虎', expected: ['heilongjiang-tiger-monitoring'] },
  { locale: 'zh', query: '基站节能', expected: ['china-telecom-base-station-ai'] },
  { locale: 'zh', query: '算力券', expected: ['cn-hohhot-compute-vouchers'] },
  { locale: 'zh', query: '国家绿色数据中心', expected: ['cn-national-green-data-centres'] },
  { locale: 'zh', query: '魔搭', expected: ['cn-modelscope-model-sharing'] },
  { locale: 'zh', query: '泳池', expected: ['deep-green-swimming-pool'] },
  { locale: 'zh', query: '阶梯电价', expected: ['cn-beijing-tiered-power-price'] },
  {
    locale: 'zh',
    query: '碳足迹标签',
    expected: ['fr-scaleway-footprint-label', 'fr-comparia', 'ai-energy-score-rating'],
  },
  { locale: 'zh', query: '红绿灯', expected: ['google-green-light'] },
  { locale: 'zh', query: '微软 海底', expected: ['microsoft-natick-sealed-servers'] },
  {
    locale: 'zh',
    query: '法国 节俭',
    expected: ['fr-afnor-spec-2314-frugal-ai', 'fr-frugal-ai-challenge', 'fr-diat-frugal-ai-demonstrators'],
  },
  {
    locale: 'zh',
    query: '课程',
    expected: [
      'cn-ai-general-education',
      'us-tinyml-open-course',
      'nl-tudelft-sustainable-software-engineering',
      'fr-inria-professional-course',
      'us-carbon-aware-genai-course',
      'int-green-software-practitioner',
      'gb-oak-ai-environment-lesson',
      'us-mit-everyday-ai-environment-lesson',
    ],
  },
];

/** All of them: each pair is asked on the pages of its own language and of the other. */
export const caseQueries: readonly CaseQuery[] = [
  ...termPairs.flatMap(([en, zh, expected]) => [
    { locale: 'en', query: en, expected } as const,
    { locale: 'en', query: zh, expected } as const,
    { locale: 'zh', query: zh, expected } as const,
    { locale: 'zh', query: en, expected } as const,
  ]),
  ...plainQueries,
];
