import type { Locale } from '../../i18n/locales';
import { intensityOf, methodOf, pueOf, type Disclosed } from './statements';

/** Text in double quotes as YAML and JSON both read it, on one line. */
const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());

/**
 * The block `co2_eq_emissions` of a model card on the Hugging Face hub, with the fields its documentation names: emissions in
 * grams, source, training_type, geographical_location, hardware_used.
 *
 * @see https://huggingface.co/docs/hub/model-cards-co2
 */
export function modelCard(disclosed: Disclosed, locale: Locale): string {
  const { told, result } = disclosed;
  const method = methodOf(disclosed, locale);
  const source = [told.tool.trim(), `${method.site}, ${method.release}`, method.url].filter(Boolean).join('; ');
  const type = { training: 'training', 'pre-training': 'pre-training', 'fine-tuning': 'fine-tuning', inference: '' };
  return [
    'co2_eq_emissions:',
    `  emissions: ${Number(result.steps.total!.value.toPrecision(6))}`,
    `  source: ${quoted(source)}`,
    ...(type[told.activity] ? [`  training_type: ${quoted(type[told.activity])}`] : []),
    ...(told.place.trim() ? [`  geographical_location: ${quoted(told.place)}`] : []),
    ...(told.hardware.trim() ? [`  hardware_used: ${quoted(told.hardware)}`] : []),
    '',
  ].join('\n');
}

/** Where the form of the JSON file is published, below the root of the site. */
export const schemaPath = '/schemas/disclosure/1.json';

/** The disclosure for machines; `public/schemas/disclosure/1.json` describes its form. */
export function disclosureJson(disclosed: Disclosed, locale: Locale, schema: string): string {
  const { told, state, result, grid } = disclosed;
  const emissions = (name: string) => {
    const range = result.ranges[name];
    return {
      value: result.steps[name]!.value,
      unit: 'gCO2e',
      ...(range && range.low !== range.high && { low: range.low, high: range.high }),
    };
  };
  const said = Object.fromEntries(
    (['name', 'place', 'hardware', 'tool'] as const).flatMap((name) =>
      told[name].trim() ? [[name, told[name].trim()]] : [],
    ),
  );
  return `${JSON.stringify(
    {
      $schema: schema,
      subject: { activity: told.activity, ...said },
      duration: { value: Number(state.hours), unit: 'h' },
      energy: {
        itEnergy: { value: result.steps.itEnergy!.value, unit: 'kWh' },
        pue: pueOf(disclosed),
        facilityEnergy: { value: result.steps.facilityEnergy!.value, unit: 'kWh' },
      },
      carbonIntensity: {
        value: intensityOf(disclosed),
        unit: 'gCO2e/kWh',
        basis: 'location-based',
        ...(grid && { grid }),
      },
      emissions: {
        operational: emissions('operational'),
        embodied: emissions('embodied'),
        total: emissions('total'),
      },
      sci: {
        standard: 'ISO/IEC 21031:2024',
        value: result.steps.sciScore!.value,
        unit: 'gCO2e',
        functionalUnit: state.functionalUnit,
        functionalUnits: Number(state.functionalUnits),
      },
      notCounted: ['storage', 'network', 'failed and earlier runs', 'people', 'devices of users'],
      method: methodOf(disclosed, locale),
    },
    null,
    2,
  )}\n`;
}
