import { carbonBill, carbonCostPerKwh, exchanged } from '../../model/carbonPrice';
import { operationalEmissions } from '../../model/emissions';
import { facilityEnergy } from '../../model/energy';
import { defineCalculator, type AnyState, type BarRow, type Figures, type Remark, type Steps } from '../calculator';
import { grid, gridIntensity, gridYear } from '../grid';
import { placeAndYear } from '../series';
import {
  billsAt,
  currencies,
  currencyOf,
  priceFigure,
  priceFigures,
  priceRecords,
  rates,
  type Currency,
} from './prices';

/** Runs whose makers published nothing: where the energy estimated from outside stands, and the cost. */
const estimated: Readonly<Record<string, { energy: string; cost: string }>> = {
  'gpt-4': { energy: 'training/gpt-4-iea', cost: 'gpt4' },
  'deepseek-v3': { energy: 'training/deepseek-v3-third-party-estimate#facilityEnergy', cost: 'deepseekV3' },
  'grok-4': { energy: 'training/grok-4-epoch#facilityEnergy', cost: 'grok4' },
};

/** Published runs whose computing cost was estimated. */
const costs: Readonly<Record<string, string>> = {
  'gpt-3': 'gpt3',
  'bloom-176b': 'bloom176b',
  'llama-65b': 'llama65b',
  'llama-3-1-405b': 'llama31405b',
  'opt-175b-llama-paper': 'opt175b',
  't5-11b': 't511b',
};
const costRecord = 'training/cost-of-runs';
const costFigure = ({ mode, model, run }: AnyState): string | undefined => {
  const name = mode === 'training' ? costs[String(model)] : mode === 'estimate' ? estimated[String(run)]?.cost : '';
  return name ? `${costRecord}#${name}` : undefined;
};

/** Energy of one answer, as those who said it. */
const answers = ['openai-2025-query', 'google-2025-text-prompt', 'jegham-2025-deepseek-r1'] as const;

const ofRun = (state: AnyState, figures: Figures, name: string) => {
  const id = `training/${state.model}#${name}`;
  return state.mode === 'training' && figures[id] ? id : undefined;
};
/** The emissions are those the publication prints. */
const asPublished = ({ mode, country, carbonIntensity }: AnyState) =>
  mode === 'training' && country === 'published' && carbonIntensity === null;
const usesGrid = ({ mode, country, carbonIntensity }: AnyState) =>
  mode !== 'own' && country !== 'published' && carbonIntensity === null;
/** A run on another grid: the energy of the servers, before the building. */
const withoutBuilding = (state: AnyState, figures: Figures) =>
  state.mode === 'training' && !asPublished(state) && !ofRun(state, figures, 'facilityEnergy');

const priceOf = (state: AnyState, figures: Figures, currency: Currency) => {
  const id = priceFigure(String(state.price));
  return state.ownPrice === null && currencyOf(figures[id]) === currency ? id : undefined;
};
/** Whether the rate of a currency stands between a published amount and the answer. */
const needsRate = (state: AnyState, figures: Figures, currency: Currency) => {
  const from = state.ownPrice === null ? currencyOf(figures[priceFigure(String(state.price))]) : state.currency;
  return (
    (from !== state.currency && (from === currency || state.currency === currency)) ||
    (costFigure(state) !== undefined && state.currency === currency)
  );
};
const counts = (state: AnyState) => state.mode === 'service' && state.counted === 'answers';
const countsEnergy = (state: AnyState) => state.counted === 'kilowattHours';

const money = ['price', 'ownPrice', 'currency', 'paid'] as const;
const place = ['country', 'year', 'carbonIntensity'] as const;

export default defineCalculator({
  id: 'carbon-price',
  functionalUnit: 'one training run, one year of a service, or the emissions given',
  modeInput: 'mode',
  answer: 'bill',
  heat: 'emissions',
  beside: ['emissions', 'pricePerTonne', 'shareOfCost', 'addedShare'],
  keeps: ['price', 'ownPrice', 'currency', 'paid', 'carbonIntensity'],
  rising: ['tonnes', 'kilowattHours', 'answers', 'carbonIntensity'],
  more: ['ownPrice', 'carbonIntensity', 'paid'],
  shows: [...priceRecords, rates],
  carries: [`${costRecord}#`, 'datacentre/pue-world-average'],

  inputs: {
    mode: { kind: 'choice', options: ['training', 'estimate', 'service', 'own'], initial: 'training' },
    model: {
      kind: 'choice',
      options: {
        family: 'training',
        figures: ['facilityEnergy', 'dynamicEnergy', 'idleEnergy', 'pue', 'publishedEmissions'],
      },
      initial: 'gpt-3',
    },
    run: { kind: 'choice', options: ['gpt-4', 'deepseek-v3', 'grok-4'], initial: 'gpt-4', buttons: true },
    counted: { kind: 'choice', options: ['answers', 'kilowattHours'], initial: 'answers', buttons: true },
    answers: {
      kind: 'number',
      unit: '1',
      min: 0,
      max: 1e12,
      step: 1,
      initial: null,
      whole: true,
      scale: 'log',
      when: counts,
    },
    perAnswer: { kind: 'choice', options: answers, initial: 'openai-2025-query', when: counts },
    kilowattHours: {
      kind: 'number',
      unit: 'kWh',
      min: 0,
      max: 1e12,
      step: 1,
      initial: 1e6,
      scale: 'log',
      when: countsEnergy,
    },
    powerPrice: { kind: 'number', unit: '1', min: 0, max: 100, step: 0.001, initial: 0, scale: 'log' },
    tonnes: { kind: 'number', unit: '1', min: 0, max: 1e11, step: 0.1, initial: 1000, scale: 'log' },
    price: {
      kind: 'choice',
      options: { family: 'prices', startsWith: 'carbon-', figures: priceFigures },
      initial: 'price-eu-2026',
    },
    ownPrice: { kind: 'number', unit: '1', min: 0, max: 1e5, step: 0.01, initial: null, scale: 'log' },
    currency: { kind: 'choice', options: currencies, initial: 'USD', buttons: true },
    country: { kind: 'choice', options: { places: grid, also: ['published'] }, initial: 'published' },
    year: { ...gridYear, when: usesGrid },
    carbonIntensity: gridIntensity,
    paid: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: 1 },
  },

  modes: {
    training: { inputs: ['model', ...place, ...money], initial: {} },
    estimate: {
      inputs: ['run', ...place, ...money],
      initial: { country: 'USA', year: 2023 },
      without: { country: ['published'] },
    },
    service: {
      inputs: ['counted', 'answers', 'perAnswer', 'kilowattHours', 'powerPrice', ...place, ...money],
      initial: { country: 'WORLD' },
      without: { country: ['published'] },
    },
    own: { inputs: ['tonnes', ...money], initial: {} },
  },

  factors: {
    publishedEmissions: {
      unit: 'gCO2e',
      figure: (state, figures) => (asPublished(state) ? ofRun(state, figures, 'publishedEmissions') : undefined),
    },
    publishedEnergy: {
      unit: 'kWh',
      figure: (state, figures) =>
        state.mode === 'estimate'
          ? estimated[state.run]?.energy
          : asPublished(state)
            ? undefined
            : (ofRun(state, figures, 'facilityEnergy') ?? ofRun(state, figures, 'dynamicEnergy')),
    },
    idleEnergy: {
      unit: 'kWh',
      figure: (state, figures) => (withoutBuilding(state, figures) ? ofRun(state, figures, 'idleEnergy') : undefined),
    },
    pue: {
      unit: '1',
      figure: (state, figures) =>
        withoutBuilding(state, figures) ? (ofRun(state, figures, 'pue') ?? 'datacentre/pue-world-average') : undefined,
    },
    answers: {
      unit: '1',
      figure: (state) =>
        counts(state) && state.answers === null ? 'inference/chatgpt-year-2025#queriesPerDay' : undefined,
    },
    energyPerAnswer: {
      unit: 'kWh',
      figure: (state) => (counts(state) ? `inference/${state.perAnswer}#energy` : undefined),
    },
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: (state, figures) =>
        usesGrid(state) ? placeAndYear(figures, grid, state.country, state.year) : undefined,
    },
    priceDollars: { unit: 'USD/t', figure: (state, figures) => priceOf(state, figures, 'USD') },
    priceYuan: { unit: 'CNY/t', figure: (state, figures) => priceOf(state, figures, 'CNY') },
    priceEuros: { unit: 'EUR/t', figure: (state, figures) => priceOf(state, figures, 'EUR') },
    yuanPerDollar: {
      unit: '1',
      figure: (state, figures) => (needsRate(state, figures, 'CNY') ? `${rates}#yuanPerDollar` : undefined),
    },
    eurosPerDollar: {
      unit: '1',
      figure: (state, figures) => (needsRate(state, figures, 'EUR') ? `${rates}#eurosPerDollar` : undefined),
    },
    runCost: { unit: 'USD', figure: (state) => costFigure(state) },
  },

  compute(state, factors) {
    const steps: Steps = {};
    const currency = state.currency as Currency;
    const rate = { USD: 1, CNY: factors.yuanPerDollar ?? 1, EUR: factors.eurosPerDollar ?? 1 };
    const names = { USD: '', CNY: 'yuanPerDollar', EUR: 'eurosPerDollar' };
    /** An amount in the currency of the answer, with the formula that turns it. */
    const turned = (amount: number, name: string, from: Currency) =>
      from === currency
        ? { value: amount, formula: name }
        : {
            value: exchanged(amount, rate[from], rate[currency]),
            formula: `${name}${names[from] && ` ÷ ${names[from]}`}${names[currency] && ` × ${names[currency]}`}`,
          };

    // ——— tonnes
    if (state.mode === 'own')
      steps.emissions = { value: state.tonnes * 1e6, unit: 'gCO2e', formula: 'tonnes × 1000000' };
    else if (factors.publishedEmissions !== undefined)
      steps.emissions = { value: factors.publishedEmissions, unit: 'gCO2e', lookup: true };
    else {
      const published = factors.publishedEnergy ?? 0;
      if (state.mode === 'service')
        steps.energy =
          state.counted === 'answers'
            ? {
                value: (state.answers ?? factors.answers ?? 0) * (factors.energyPerAnswer ?? 0) * 365,
                unit: 'kWh',
                formula: 'answers × energyPerAnswer × 365',
              }
            : { value: state.kilowattHours, unit: 'kWh', formula: 'kilowattHours' };
      else if (factors.pue !== undefined)
        steps.energy = {
          value: facilityEnergy(published + (factors.idleEnergy ?? 0), factors.pue),
          unit: 'kWh',
          formula: `${factors.idleEnergy === undefined ? 'publishedEnergy' : '(publishedEnergy + idleEnergy)'} × pue`,
        };
      else steps.energy = { value: published, unit: 'kWh', formula: 'publishedEnergy' };
      steps.emissions = {
        value: operationalEmissions(steps.energy.value, state.carbonIntensity ?? factors.carbonIntensity ?? 0),
        unit: 'gCO2e',
        formula: 'energy × carbonIntensity',
      };
    }

    // ——— price and bill
    const price =
      state.ownPrice !== null
        ? { value: state.ownPrice, formula: 'ownPrice' }
        : factors.priceDollars !== undefined
          ? turned(factors.priceDollars, 'priceDollars', 'USD')
          : factors.priceYuan !== undefined
            ? turned(factors.priceYuan, 'priceYuan', 'CNY')
            : turned(factors.priceEuros ?? 0, 'priceEuros', 'EUR');
    steps.pricePerTonne = { ...price, unit: `${currency}/t` };
    steps.bill = {
      value: carbonBill(steps.emissions.value, price.value, state.paid),
      unit: currency,
      formula: 'emissions ÷ 1000000 × pricePerTonne × paid',
    };

    // ——— beside what is paid anyway
    if (factors.runCost !== undefined) {
      steps.trainingCost = { ...turned(factors.runCost, 'runCost', 'USD'), unit: currency };
      steps.shareOfCost = {
        value: (steps.bill.value / steps.trainingCost.value) * 100,
        unit: '1',
        formula: 'bill ÷ trainingCost × 100',
      };
    }
    if (state.mode === 'service') {
      steps.addedPerKwh = {
        value: carbonCostPerKwh(state.carbonIntensity ?? factors.carbonIntensity ?? 0, price.value, state.paid),
        unit: currency,
        formula: 'carbonIntensity × pricePerTonne × paid ÷ 1000000',
      };
      if (state.powerPrice > 0) {
        steps.powerBill = {
          value: steps.energy!.value * state.powerPrice,
          unit: currency,
          formula: 'energy × powerPrice',
        };
        steps.addedShare = {
          value: (steps.addedPerKwh.value / state.powerPrice) * 100,
          unit: '1',
          formula: 'addedPerKwh ÷ powerPrice × 100',
        };
      }
    }
    return steps;
  },

  outcome: ({ mode }, steps) =>
    steps.shareOfCost ? `${mode}WithCost` : steps.addedShare ? 'serviceWithPower' : undefined,

  bars(state, steps, _ranges, figures) {
    const chosen = state.ownPrice === null ? state.price : undefined;
    const rows: BarRow[] = billsAt(state, steps.emissions!.value, figures).map(({ price, ...bill }) => ({
      id: priceFigure(price),
      label: `price:${price}`,
      unit: steps.bill!.unit,
      ...bill,
      ...(price === chosen && { own: true }),
    }));
    if (chosen === undefined) rows.push({ id: 'bill', label: 'ownPrice', value: steps.bill!.value, own: true });
    return rows.sort((a, b) => a.value - b.value);
  },

  tables: [
    { mode: 'training', by: 'price', columns: ['pricePerTonne', 'bill', 'shareOfCost'] },
    { mode: 'training', by: 'model', columns: ['emissions', 'bill', 'shareOfCost'] },
    { mode: 'estimate', by: 'run', columns: ['emissions', 'bill', 'shareOfCost'] },
  ],

  remarks(state, steps, factors, figures) {
    const remarks: Remark[] = [];
    const { price } = state;
    if (state.ownPrice === null)
      remarks.push({
        id: price.startsWith('damage')
          ? 'damage'
          : price.startsWith('path')
            ? 'path'
            : price === 'price-china-2025'
              ? 'china'
              : price.startsWith('tax')
                ? price.slice(4, -5)
                : /eu|uk/.test(price)
                  ? 'europe'
                  : 'elsewhere',
      });
    if (steps.shareOfCost) {
      const owned = figures[`${costFigure(state)}Owned`];
      remarks.push(
        owned
          ? { id: 'cost', values: { rented: { value: factors.runCost!, unit: 'USD' }, owned } }
          : { id: 'costAlone', values: { rented: { value: factors.runCost!, unit: 'USD' } } },
      );
    } else if (state.mode === 'training') remarks.push({ id: 'costUnknown' });
    if (state.mode === 'estimate') remarks.push({ id: 'outside' });
    const from = currencyOf(figures[priceFigure(price)]);
    if ((state.ownPrice === null && from !== state.currency) || (steps.trainingCost && state.currency !== 'USD'))
      remarks.push({ id: 'exchanged' });
    return remarks;
  },

  presets: [
    { id: 'gpt-3', state: {} },
    { id: 'llama-3-1-405b', state: { model: 'llama-3-1-405b' } },
    {
      id: 'deepseek',
      state: {
        mode: 'estimate',
        run: 'deepseek-v3',
        country: 'CHN',
        year: 2024,
        price: 'price-china-2025',
        currency: 'CNY',
      },
    },
    { id: 'service', state: { mode: 'service', answers: 1_000_000, country: 'USA', powerPrice: 0.1 } },
  ],
});
