import type { Source } from '../../content';
import type { Rule } from '../../content/entries';
import type { Column } from '../../formats/table';
import { id, moment, required } from './parts';

/** A rule with its official text. */
export interface RuleRow {
  rule: Rule;
  official: Source['data'];
}

const dates = (locale: 'en' | 'zh') => (row: RuleRow) =>
  row.rule.data.dates.map(({ date, what }) => `${date} ${what[locale]}`).join(locale === 'zh' ? '；' : '; ');

/** Every law, standard, label, target, market and promise. */
export const ruleColumns: readonly Column<RuleRow>[] = [
  {
    name: 'id',
    type: 'string',
    title: 'Name of the rule in these files, never reused',
    constraints: { required: true, unique: true, pattern: id },
    of: ({ rule }) => rule.id,
  },
  { name: 'name_en', type: 'string', title: 'Name', constraints: required, of: ({ rule }) => rule.data.name.en },
  {
    name: 'name_zh',
    type: 'string',
    title: 'Name in Chinese',
    constraints: required,
    of: ({ rule }) => rule.data.name.zh,
  },
  {
    name: 'place',
    type: 'string',
    title: 'ISO 3166-1 alpha-2 or 3166-2, EU, or INT for a body of many countries',
    constraints: { required: true, pattern: 'EU|INT|[A-Z]{2}(-[A-Z0-9]{1,3})?' },
    of: ({ rule }) => rule.data.place,
  },
  { name: 'kind', type: 'string', title: 'Kind of rule', constraints: required, of: ({ rule }) => rule.data.kind },
  {
    name: 'status',
    type: 'string',
    title: 'Where it stands on the day of the column checked',
    constraints: { required: true, enum: ['proposed', 'adopted', 'in-force', 'changed', 'lapsed'] },
    of: ({ rule }) => rule.data.status,
  },
  {
    name: 'status_note_en',
    type: 'string',
    title: 'What stands behind the status',
    constraints: required,
    of: ({ rule }) => rule.data.statusNote.en,
  },
  {
    name: 'status_note_zh',
    type: 'string',
    title: 'What stands behind the status, in Chinese',
    constraints: required,
    of: ({ rule }) => rule.data.statusNote.zh,
  },
  {
    name: 'first_date',
    type: 'string',
    title: 'First date of its history, as exact as known: year, month or day',
    constraints: { required: true, pattern: moment },
    of: ({ rule }) => rule.data.dates[0]?.date,
  },
  {
    name: 'dates_en',
    type: 'string',
    title: 'What happened when, oldest first',
    constraints: required,
    of: dates('en'),
  },
  {
    name: 'dates_zh',
    type: 'string',
    title: 'What happened when, oldest first, in Chinese',
    constraints: required,
    of: dates('zh'),
  },
  {
    name: 'asks_en',
    type: 'string',
    title: 'What it asks',
    constraints: required,
    of: ({ rule }) => rule.data.asks.en,
  },
  {
    name: 'asks_zh',
    type: 'string',
    title: 'What it asks, in Chinese',
    constraints: required,
    of: ({ rule }) => rule.data.asks.zh,
  },
  {
    name: 'who_en',
    type: 'string',
    title: 'Whom it binds or invites',
    constraints: required,
    of: ({ rule }) => rule.data.who.en,
  },
  {
    name: 'who_zh',
    type: 'string',
    title: 'Whom it binds or invites, in Chinese',
    constraints: required,
    of: ({ rule }) => rule.data.who.zh,
  },
  {
    name: 'discloses',
    type: 'string',
    title: 'What must be told, a space between two; empty where it is no duty to disclose',
    of: ({ rule }) => rule.data.disclosure?.of.join(' '),
  },
  {
    name: 'discloses_to',
    type: 'string',
    title: 'To whom, a space between two',
    of: ({ rule }) => rule.data.disclosure?.to.join(' '),
  },
  {
    name: 'effect_en',
    type: 'string',
    title: 'What is known of its effect',
    constraints: required,
    of: ({ rule }) => rule.data.effect.en,
  },
  {
    name: 'effect_zh',
    type: 'string',
    title: 'What is known of its effect, in Chinese',
    constraints: required,
    of: ({ rule }) => rule.data.effect.zh,
  },
  {
    name: 'official',
    type: 'string',
    title: 'Official text, or the page of the body that keeps it, by its id in sources.csv',
    constraints: required,
    of: ({ rule }) => rule.data.official,
  },
  {
    name: 'official_title',
    type: 'string',
    title: 'Title of the official text',
    constraints: required,
    of: ({ official }) => official.title,
  },
  {
    name: 'official_url',
    type: 'string',
    format: 'uri',
    title: 'Address of the official text; empty where it has none',
    of: ({ official }) => official.url,
  },
  {
    name: 'sources',
    type: 'string',
    title: 'What else it was read in, by id in sources.csv, a space between two',
    of: ({ rule }) => rule.data.sources.join(' '),
  },
  {
    name: 'seen',
    type: 'string',
    title: 'primary: read in its own text; secondary: as reported by others',
    constraints: { required: true, enum: ['primary', 'secondary'] },
    of: ({ rule }) => rule.data.seen,
  },
  {
    name: 'reported_by',
    type: 'string',
    title: 'Who reported it, where its own text was not read',
    of: ({ rule }) => rule.data.reportedBy?.en,
  },
  {
    name: 'claims',
    type: 'string',
    title: 'Its numbers by id, a space between two; rules.json holds them in full',
    of: ({ rule }) => Object.keys(rule.data.claims).join(' '),
  },
  {
    name: 'cases',
    type: 'string',
    title: 'Cases that show it, by id in cases.csv, a space between two',
    of: ({ rule }) => rule.data.cases.join(' '),
  },
  {
    name: 'checked',
    type: 'date',
    title: 'Day it was last compared with a source',
    constraints: required,
    of: ({ rule }) => rule.data.checked,
  },
];
