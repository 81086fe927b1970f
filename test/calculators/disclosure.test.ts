import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import calculator from '../../src/calculators/disclosure/calculator';
import { emissionsReader, stateOf, type Reading } from '../../src/calculators/disclosure/codecarbon';
import { disclosureJson, modelCard, schemaPath } from '../../src/calculators/disclosure/files';
import { disclosureRows, disclosureText, type Disclosed, type Told } from '../../src/calculators/disclosure/statements';
import type { AnyState } from '../../src/calculators/calculator';
import { result } from '../../src/calculators/result';
import { initialState } from '../../src/calculators/state';
import { allFigures, random } from '../support/content';
import { factors } from '../content/entries';

const figures = allFigures();

/** A file as the browser cuts it into rows. */
function read(text: string): Reading {
  const reader = emissionsReader();
  for (const row of Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] }).data) reader.take(row);
  return reader.finish();
}

/** Lines of the four forms the tool has written, shortened to what differs; names and order of columns are its own. */
const versions = {
  '1.2 (2021)': [
    'timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region',
    '2021-06-29T11:00:38,codecarbon,210.4,0.001023,0.001309,Morocco,MAR,casablanca-settat,N,,',
  ],
  '2.3 (2023)': [
    'timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue',
    '2024-05-27T10:49:55,codecarbon,2392f828,4251.8744423389435,0.22799894330652132,5.36e-05,42.5,163.08,31.3,0.0502,0.3793,0.037,0.46647014128488834,Singapore,SGP,,,,Linux,3.10.12,2.4.2,12,Intel(R) Xeon(R) CPU @ 2.20GHz,1,1 x NVIDIA A100-SXM4-40GB,103.85,1.2868,83.4,machine,N,1.0',
  ],
  '3 (2026)': [
    'timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue',
    '2026-09-23T15:04:51,demo,0a578547,test,7200,3,0.0004,42,300,10,1,4,1,6,0.5,France,FRA,,,,Linux,3.12,3.1.0,12,A CPU,2,2 x A GPU,2.8,48.4,64,machine,1,2,3,4,N,1.2,0.5',
  ],
  'tasks of one run': [
    'task_name,timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name',
    'load,2026-01-01T00:00:00,demo,one,10,0.1,0.2,France',
    'train,2026-01-01T00:00:10,demo,one,50,0.4,0.8,France',
  ],
};
const file = (name: keyof typeof versions) => `${versions[name].join('\n')}\n`;

describe('a log of CodeCarbon', () => {
  test('of 2021: no run ids, no hardware, no PUE', () => {
    const { measured, problems } = read(file('1.2 (2021)'));
    expect(problems).toEqual([]);
    expect(measured).toMatchObject({ energy: 0.001309, runs: 1, pue: 1, accelerators: 0 });
    expect(measured!.emissions).toBeCloseTo(1.023, 9);
    expect(measured!.hours).toBeCloseTo(210.4 / 3600, 12);
    expect(measured!.place).toBe('casablanca-settat, Morocco');
  });

  test('of 2024: grams, hours and hardware of a real run', () => {
    const { measured } = read(file('2.3 (2023)'));
    expect(measured).toMatchObject({
      energy: 0.46647014128488834,
      emissions: 227.99894330652132,
      accelerators: 1,
      place: 'Singapore',
      hardware: '1 x NVIDIA A100-SXM4-40GB',
      version: '2.4.2',
    });
    expect(measured!.hours).toBeCloseTo(1.1810762, 6);
  });

  test('of 2026: its PUE is in the energy and is taken out once', () => {
    const { measured } = read(file('3 (2026)'));
    expect(measured!.energy).toBeCloseTo(5, 12);
    expect(measured!.pue).toBeCloseTo(1.2, 12);
    const state = stateOf(measured!);
    expect(state).toMatchObject({ building: 'own', pue: 1.2, energy: 5, carbonIntensity: 500 });
    const { steps } = result(calculator, { ...initialState(calculator), ...state }, figures);
    expect(steps.facilityEnergy!.value).toBeCloseTo(6, 9);
    expect(steps.operational!.value).toBeCloseTo(3000, 6);
  });

  test('of tasks: each task counts', () => {
    expect(read(file('tasks of one run')).measured).toMatchObject({ energy: 1, emissions: 500, runs: 2 });
  });

  test('gives back the emissions that the tool had worked out', () => {
    for (const name of Object.keys(versions) as (keyof typeof versions)[]) {
      const { measured } = read(file(name));
      const { steps } = result(calculator, { ...initialState(calculator), ...stateOf(measured!) }, figures);
      expect(steps.operational!.value / measured!.emissions, name).toBeCloseTo(1, 4);
    }
  });

  test('of several lines of one run the last total counts, not their sum', () => {
    const [head, line] = versions['2.3 (2023)'] as [string, string];
    const earlier = line.replace('4251.8744423389435', '100').replace('0.46647014128488834', '0.01');
    for (const lines of [
      [earlier, line],
      [line, earlier],
    ])
      expect(read([head, ...lines].join('\n')).measured).toMatchObject({
        energy: 0.46647014128488834,
        runs: 1,
        replaced: 1,
      });
  });

  test('with semicolons and decimal commas, as a spreadsheet saves it', () => {
    const text = 'duration;emissions;energy_consumed\n3600;0,5;1,25\n';
    expect(read(text).measured).toMatchObject({ energy: 1.25, emissions: 500, hours: 1 });
  });

  test('with a byte-order mark, Windows line ends and blank lines', () => {
    const text = `\ufeff${versions['1.2 (2021)'].join('\r\n\r\n')}\r\n\r\n`;
    expect(read(text).measured).toMatchObject({ energy: 0.001309 });
  });
});

describe('a broken log is told by line and column', () => {
  const head = 'duration,emissions,energy_consumed,run_id';
  test.each([
    ['a word for a number', `${head}\n1,2,3,a\n1,two,3,b\n`, { line: 3, column: 'emissions', reason: 'not-a-number' }],
    ['a negative number', `${head}\n1,2,-3,a\n`, { line: 2, column: 'energy_consumed', reason: 'negative' }],
    ['nothing where a number should be', `${head}\n,2,3,a\n`, { line: 2, column: 'duration', reason: 'missing-value' }],
    ['more than the world uses', `${head}\n1,2,1e30,a\n`, { line: 2, reason: 'too-large' }],
    ['a line cut short', `${head}\n1,2,3,a\n1,2\n`, { line: 3, reason: 'wrong-width', given: '2', wanted: '4' }],
    ['a missing column', 'duration,emissions,run_id\n1,2,a\n', { line: 1, column: 'energy_consumed' }],
    ['another file', 'name,colour\ncat,black\n', { line: 1, reason: 'no-header' }],
    ['nothing', '', { reason: 'empty' }],
    ['names only', `${head}\n`, { reason: 'no-rows' }],
    [
      'a field with a line break before the fault',
      `${head}\n1,2,3,"two\nlines"\n1,x,3,b\n`,
      { line: 4, column: 'emissions' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text).problems[0]).toMatchObject(expected);
  });

  test('the sound lines still count', () => {
    const { measured, left } = read(`${head}\n3600,1,2,a\n1,x,3,b\n3600,1,2,c\n`);
    expect(measured).toMatchObject({ energy: 4, emissions: 2000, hours: 2, runs: 2 });
    expect(left).toBe(1);
  });
});

test('500 damaged logs: numbers that can be used, or a message', () => {
  const next = random(2026);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const bits = ['"', ',', ';', '\n', '\r', '\t', '\u0000', '\ufeff', '=1+1', '<script>', '__proto__', 'NaN', '1e999'];
  const more = ['-0', '٣', '１', '😀', 'x'.repeat(3000), '","', '\n\n\n', 'null', '0x1F', '1_000', '∞', "'"];
  for (let round = 0; round < 500; round++) {
    let text = file(pick(Object.keys(versions) as (keyof typeof versions)[]));
    for (let cut = 0; cut <= next() * 6; cut++) {
      const at = Math.floor(next() * text.length);
      const length = Math.floor(next() * 30);
      text = text.slice(0, at) + (next() < 0.7 ? pick([...bits, ...more]) : '') + text.slice(at + length);
    }
    const { measured, problems } = read(text);
    if (!measured) {
      expect(problems.length, JSON.stringify(text)).toBeGreaterThan(0);
      continue;
    }
    const { steps } = result(calculator, { ...initialState(calculator), ...stateOf(measured) }, figures);
    for (const [name, { value }] of Object.entries(steps)) {
      expect(Number.isFinite(value), `${name} of ${JSON.stringify(text)}`).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  }
});

// ——— what comes out

const told: Told = {
  name: 'A "small" model: v1',
  activity: 'fine-tuning',
  place: 'Québec, Canada',
  hardware: '8 × A100 # not a comment',
  tool: 'CodeCarbon 2.4.2',
};
const disclosed = (part: AnyState = {}, said: Partial<Told> = {}): Disclosed => {
  const state = { ...initialState(calculator, part.mode as string | undefined), ...part };
  return {
    told: { ...told, ...said },
    state,
    result: result(calculator, state, figures),
    grid: state.carbonIntensity === null ? 'Singapore 2024' : '',
    method: { release: '2026.1', draft: true, url: 'https://atlas.example/en/calculators/disclosure/?energy=1' },
  };
};

describe('the block for a model card', () => {
  test('parses, with the fields that the hub documents and no others', () => {
    const { co2_eq_emissions: block } = parse(
      modelCard(disclosed({ embodied: 'none', carbonIntensity: 500, energy: 2 }), 'en'),
    );
    expect(Object.keys(block)).toEqual([
      'emissions',
      'source',
      'training_type',
      'geographical_location',
      'hardware_used',
    ]);
    // 2 kWh × 500 g/kWh, in grams as the hub reads them
    expect(block.emissions).toBe(1000);
    expect(block).toMatchObject({
      training_type: 'fine-tuning',
      geographical_location: told.place,
      hardware_used: told.hardware,
    });
  });

  test('leaves out what was not said', () => {
    const { co2_eq_emissions: block } = parse(
      modelCard(disclosed({}, { place: ' ', hardware: '', tool: '', activity: 'inference' }), 'zh'),
    );
    expect(Object.keys(block)).toEqual(['emissions', 'source']);
  });

  test('survives whatever is typed', () => {
    for (const text of ['"', "'", '---', ': ', '#', '\n- x', '${x}', '\\', '\u2028', '😀', '!!js/function']) {
      const block = parse(modelCard(disclosed({}, { place: `a${text}b`, hardware: text }), 'en')).co2_eq_emissions;
      expect(block.geographical_location).toBe(`a${text}b`.replace(/\s+/g, ' ').trim());
    }
  });
});

describe('the file for machines', () => {
  const schema = JSON.parse(readFileSync(new URL(`../../public${schemaPath}`, import.meta.url), 'utf8'));
  const valid = new Ajv({ allErrors: true }).compile(schema);

  test.each([
    [{}],
    [{ mode: 'hardware' }],
    [{ embodied: 'none', carbonIntensity: 0 }],
    [{ building: 'own', functionalUnit: 'tokens', functionalUnits: 1e6 }],
  ])('has the published form: %o', (part) => {
    for (const locale of ['en', 'zh'] as const) {
      const written = JSON.parse(disclosureJson(disclosed(part), locale, schemaPath));
      expect(valid(written), JSON.stringify(valid.errors)).toBe(true);
    }
  });

  test('the form refuses what is none', () => {
    const written = JSON.parse(disclosureJson(disclosed(), 'en', schemaPath));
    expect(valid({ ...written, emissions: 3 })).toBe(false);
    expect(valid({ ...written, energy: { ...written.energy, pue: 0.9 } })).toBe(false);
    expect(valid({ ...written, extra: 1 })).toBe(false);
  });

  test('its parts add up', () => {
    const { energy, carbonIntensity, emissions, sci } = JSON.parse(disclosureJson(disclosed(), 'en', schemaPath));
    expect(energy.itEnergy.value * energy.pue).toBeCloseTo(energy.facilityEnergy.value, 9);
    expect(energy.facilityEnergy.value * carbonIntensity.value).toBeCloseTo(emissions.operational.value, 6);
    expect(emissions.operational.value + emissions.embodied.value).toBeCloseTo(emissions.total.value, 9);
    expect(emissions.total.value / sci.functionalUnits).toBeCloseTo(sci.value, 9);
  });
});

describe('the disclosure in words', () => {
  test.each(['en', 'zh'] as const)('%s: says every number, the functional unit and what is left out', (locale) => {
    const said = disclosureText(
      disclosed({ building: 'own', pue: 1.2, energy: 2, carbonIntensity: 500, embodied: 'none' }),
      locale,
    );
    // 2 kWh × 1.2 = 2.4 kWh; × 500 g = 1.2 kg
    for (const part of ['2', '1.2', '2.4', '500', told.name, told.place, told.tool, 'ISO/IEC 21031', '2026.1'])
      expect(said).toContain(part);
    expect(said).toContain(locale === 'zh' ? '未计入' : 'Not counted');
    expect(said).not.toMatch(/[{}]|undefined|NaN/);
    for (const row of disclosureRows(disclosed(), locale)) expect(row.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('nothing typed leaves no gap', () => {
    const said = disclosureText(disclosed({}, { name: '', place: '', hardware: '', tool: '' }), 'en');
    expect(said.startsWith('Fine-tuning the model used 466')).toBe(true);
    expect(said).not.toMatch(/ {2}|,,| ,/);
  });
});

test('the example the form starts from is the record of a real run', () => {
  const { figures: real } = factors().find(({ id }) => id === 'training/aux-reward-model')!.data;
  const start = initialState(calculator);
  expect(start.energy).toBeCloseTo(real.dynamicEnergy.value, 5);
  expect(start.hours).toBeCloseTo(real.hours.value, 2);
  expect(start.accelerators).toBe(real.accelerators.value);
});
