import { formatAnswer, formatCount, formatQuantity } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { fill } from '../../i18n/messages';
import type { AnyState } from '../calculator';
import type { Result } from '../result';

/** What the reader types; it goes nowhere but into the texts. */
export interface Told {
  name: string;
  activity: Activity;
  place: string;
  hardware: string;
  tool: string;
}
export const activities = ['training', 'pre-training', 'fine-tuning', 'inference'] as const;
export type Activity = (typeof activities)[number];

/** What a disclosure is made of. */
export interface Disclosed {
  told: Told;
  state: AnyState;
  result: Result;
  /** Grid of place and year, in words; empty when the reader gave an intensity of their own. */
  grid: string;
  /** Data release and its status, address of the calculator with these numbers. */
  method: { release: string; draft: boolean; url: string };
}

interface Wording {
  activity: Record<Activity, string>;
  unnamed: string;
  energy: string;
  measuredWith: string;
  facility: string;
  noBuilding: string;
  emitted: string;
  onGrid: string;
  making: string;
  noMaking: string;
  range: string;
  sci: string;
  units: Record<string, string>;
  counted: string;
  leftOut: string;
  method: string;
  site: string;
  release: string;
  draft: string;
  rows: Record<
    | 'what'
    | 'place'
    | 'hardware'
    | 'hours'
    | 'itEnergy'
    | 'pue'
    | 'facilityEnergy'
    | 'carbonIntensity'
    | 'operational'
    | 'embodied'
    | 'total'
    | 'sciScore'
    | 'functionalUnit',
    string
  >;
}

/** A disclosure is given in every language whatever the page is read in, so these words travel together. */
const wordings: Record<Locale, Wording> = {
  en: {
    activity: {
      training: 'Training {name}',
      'pre-training': 'Pre-training {name}',
      'fine-tuning': 'Fine-tuning {name}',
      inference: 'Running {name}',
    },
    unnamed: 'the model',
    energy: '{what} used {itEnergy} of electricity{measured}{place}.',
    measuredWith: ', measured with {tool}',
    facility: ' With the overhead of the building (PUE {pue}) that is {facilityEnergy}.',
    noBuilding: ' The overhead of a building is not counted (PUE 1).',
    emitted: ' At {intensity}{grid} this emitted {operational}.',
    onGrid: ' ({grid}, location-based)',
    making: ' A share of making the hardware adds {embodied}: {total} in all.',
    noMaking: ' Making the hardware is not counted.',
    range: ' With the published lows and highs of the figures used, the total lies between {low} and {high}.',
    sci: ' The software carbon intensity after ISO/IEC 21031:2024 is {sciScore} for {unit} (functional units: {count}).',
    units: {
      run: 'one run',
      answer: 'one answer',
      image: 'one image',
      tokens: '1,000 tokens',
      sample: 'one training sample',
      user: 'one user',
      hour: 'one hour',
    },
    counted: '{unit}: {count}',
    leftOut:
      ' Not counted: storage and network, failed and earlier runs, people, devices of users. Certificates and offsets are not subtracted.',
    method: ' Method and figures: {site}, {release}, {url}',
    site: 'Green AI Atlas',
    release: 'data release {release}',
    draft: 'data release {release}, draft',
    rows: {
      what: 'What was done',
      place: 'Place',
      hardware: 'Hardware',
      hours: 'Hours',
      itEnergy: 'Energy of the computers',
      pue: 'PUE',
      facilityEnergy: 'Energy at the meter',
      carbonIntensity: 'Grid intensity, location-based',
      operational: 'Operational emissions',
      embodied: 'Embodied emissions',
      total: 'Total emissions',
      sciScore: 'SCI score (ISO/IEC 21031:2024)',
      functionalUnit: 'Functional unit, and how many',
    },
  },
  zh: {
    activity: {
      training: '训练{name}',
      'pre-training': '预训练{name}',
      'fine-tuning': '微调{name}',
      inference: '运行{name}',
    },
    unnamed: '该模型',
    energy: '{what}用电{itEnergy}{measured}{place}。',
    measuredWith: '（用{tool}测得）',
    facility: '计入机房开销（PUE {pue}）为{facilityEnergy}。',
    noBuilding: '未计机房开销（PUE取1）。',
    emitted: '按{intensity}{grid}计，排放{operational}。',
    onGrid: '（{grid}，按所在地）',
    making: '另计硬件制造分摊{embodied}，一共{total}。',
    noMaking: '未计硬件制造。',
    range: '所用数字若取公开的下限和上限，总量在{low}至{high}之间。',
    sci: '按ISO/IEC 21031:2024计算的软件碳强度为每{unit}{sciScore}（共{count}个功能单位）。',
    units: {
      run: '次运行',
      answer: '次回答',
      image: '张图',
      tokens: '1000个词元',
      sample: '条训练样本',
      user: '位用户',
      hour: '小时',
    },
    counted: '每{unit}，共{count}个',
    leftOut: '未计入：存储与网络、失败的和更早的运行、人员、用户终端；未扣减绿证和碳抵消。',
    method: '方法与数据：{site}，{release}，{url}',
    site: '绿色 AI 图鉴',
    release: '数据版本{release}',
    draft: '数据版本{release}（草稿）',
    rows: {
      what: '做了什么',
      place: '地点',
      hardware: '硬件',
      hours: '小时数',
      itEnergy: '计算设备用电',
      pue: 'PUE',
      facilityEnergy: '机房总表用电',
      carbonIntensity: '电网强度（按所在地）',
      operational: '运行排放',
      embodied: '隐含排放',
      total: '总排放',
      sciScore: 'SCI分数（ISO/IEC 21031:2024）',
      functionalUnit: '功能单位及数量',
    },
  },
};

/** The PUE that was counted: 1 where no building was. */
export const pueOf = ({ state, result }: Disclosed): number =>
  state.building === 'own'
    ? Number(state.pue)
    : (result.factors.find(({ name }) => name === 'averagePue')?.figure.value ?? 1);

/** The grid intensity that was used. */
export const intensityOf = ({ state, result }: Disclosed): number =>
  Number(state.carbonIntensity ?? result.factors.find(({ name }) => name === 'carbonIntensity')!.figure.value);

/** Where method and figures stand, in words. */
export function methodOf({ method }: Disclosed, locale: Locale): { site: string; release: string; url: string } {
  const { site, release, draft } = wordings[locale];
  return { site, release: fill(method.draft ? draft : release, { release: method.release }), url: method.url };
}

/** The disclosure as one paragraph. */
export function disclosureText(disclosed: Disclosed, locale: Locale): string {
  const words = wordings[locale];
  const { told, state, result, grid } = disclosed;
  const amount = (name: string) => formatQuantity(result.steps[name]!.value, result.steps[name]!.unit, locale);
  const pue = pueOf(disclosed);
  const total = result.ranges.total;
  const name = told.name.trim() || words.unnamed;
  const where = told.place.trim();
  return [
    fill(words.energy, {
      what: fill(words.activity[told.activity], { name }),
      itEnergy: amount('itEnergy'),
      measured: told.tool.trim() ? fill(words.measuredWith, { tool: told.tool.trim() }) : '',
      place: where ? (locale === 'zh' ? `，地点${where}` : ` in ${where}`) : '',
    }),
    pue === 1
      ? words.noBuilding
      : fill(words.facility, { pue: formatAnswer(pue, locale, 3), facilityEnergy: amount('facilityEnergy') }),
    fill(words.emitted, {
      intensity: formatQuantity(intensityOf(disclosed), 'gCO2e/kWh', locale),
      grid: grid ? fill(words.onGrid, { grid }) : '',
      operational: amount('operational'),
    }),
    result.steps.embodied!.value > 0
      ? fill(words.making, { embodied: amount('embodied'), total: amount('total') })
      : words.noMaking,
    total && total.low !== total.high
      ? fill(words.range, {
          low: formatQuantity(total.low, 'gCO2e', locale),
          high: formatQuantity(total.high, 'gCO2e', locale),
        })
      : '',
    fill(words.sci, {
      sciScore: amount('sciScore'),
      unit: words.units[String(state.functionalUnit)]!,
      count: formatCount(Number(state.functionalUnits), locale),
    }),
    words.leftOut,
    fill(words.method, methodOf(disclosed, locale)),
  ].join('');
}

/** The disclosure as lines of a table: what, and how much. */
export function disclosureRows(disclosed: Disclosed, locale: Locale): readonly (readonly [string, string])[] {
  const { rows, activity, units, unnamed, counted } = wordings[locale];
  const { told, state, result, grid } = disclosed;
  const amount = (name: string) => formatQuantity(result.steps[name]!.value, result.steps[name]!.unit, locale);
  const intensity = formatQuantity(intensityOf(disclosed), 'gCO2e/kWh', locale);
  const comma = locale === 'zh' ? '，' : ', ';
  return [
    [rows.what, fill(activity[told.activity], { name: told.name.trim() || unnamed })],
    ...(told.place.trim() ? [[rows.place, told.place.trim()] as const] : []),
    ...(told.hardware.trim() ? [[rows.hardware, told.hardware.trim()] as const] : []),
    [rows.hours, formatQuantity(Number(state.hours), 'h', locale)],
    [rows.itEnergy, amount('itEnergy')],
    [rows.pue, formatAnswer(pueOf(disclosed), locale, 3)],
    [rows.facilityEnergy, amount('facilityEnergy')],
    [rows.carbonIntensity, [intensity, grid].filter(Boolean).join(comma)],
    [rows.operational, amount('operational')],
    [rows.embodied, amount('embodied')],
    [rows.total, amount('total')],
    [rows.sciScore, amount('sciScore')],
    [
      rows.functionalUnit,
      fill(counted, {
        unit: units[String(state.functionalUnit)]!,
        count: formatCount(Number(state.functionalUnits), locale),
      }),
    ],
  ];
}
