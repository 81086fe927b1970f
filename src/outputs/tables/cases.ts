import { cases, entry, type Case } from '../../content/entries';
import type { Column } from '../../formats/table';
import type { Locale } from '../../i18n/locales';
import { changeOf } from '../../library/effect';
import { evidenceGrade } from '../../model/evidenceGrade';
import { id, required } from './parts';

const words = ({ id: one }: Case, locale: Locale) => entry(cases(locale), one, 'cases.csv').words.data;

/** Every case of the library. */
export const caseColumns: readonly Column<Case>[] = [
  {
    name: 'id',
    type: 'string',
    title: 'Name of the case, never reused',
    constraints: { required: true, unique: true, pattern: id },
    of: ({ id }) => id,
  },
  { name: 'title_en', type: 'string', title: 'Title', constraints: required, of: (one) => words(one, 'en').title },
  {
    name: 'title_zh',
    type: 'string',
    title: 'Title in Chinese',
    constraints: required,
    of: (one) => words(one, 'zh').title,
  },
  {
    name: 'one_line_en',
    type: 'string',
    title: 'What changed',
    constraints: required,
    of: (one) => words(one, 'en').oneLine,
  },
  {
    name: 'one_line_zh',
    type: 'string',
    title: 'What changed, in Chinese',
    constraints: required,
    of: (one) => words(one, 'zh').oneLine,
  },
  { name: 'who_en', type: 'string', title: 'Who did it', constraints: required, of: (one) => words(one, 'en').who },
  {
    name: 'who_zh',
    type: 'string',
    title: 'Who did it, in Chinese',
    constraints: required,
    of: (one) => words(one, 'zh').who,
  },
  {
    name: 'country',
    type: 'string',
    title: 'ISO 3166-1 alpha-2, or INT, or EU',
    constraints: { required: true, pattern: '[A-Z]{2}|INT' },
    of: ({ facts }) => facts.country,
  },
  {
    name: 'year',
    type: 'year',
    title: 'Year of the headline result',
    constraints: required,
    of: ({ facts }) => facts.year,
  },
  { name: 'status', type: 'string', title: 'Status', constraints: required, of: ({ facts }) => facts.status },
  { name: 'scale', type: 'string', title: 'Scale', constraints: required, of: ({ facts }) => facts.scale },
  { name: 'subject', type: 'string', title: 'Subject', constraints: required, of: ({ facts }) => facts.subject },
  {
    name: 'curriculum',
    type: 'string',
    title: 'Leaves of the curriculum',
    constraints: required,
    of: ({ facts }) => facts.curriculum.join(' '),
  },
  {
    name: 'actors',
    type: 'string',
    title: 'Who can do it',
    constraints: required,
    of: ({ facts }) => facts.actors.join(' '),
  },
  {
    name: 'levers',
    type: 'string',
    title: 'What it changes',
    constraints: required,
    of: ({ facts }) => facts.levers.join(' '),
  },
  {
    name: 'quantity',
    type: 'string',
    title: 'What was measured',
    constraints: required,
    of: ({ facts }) => facts.effect.quantity,
  },
  {
    name: 'metered',
    type: 'string',
    title: 'Whether energy, carbon or water was metered: yes or no',
    constraints: { required: true, enum: ['yes', 'no'] },
    of: ({ facts }) => (facts.effect.metered ? 'yes' : 'no'),
  },
  {
    name: 'change_percent',
    type: 'number',
    title: 'Change in per cent of the baseline; negative is less; empty where none was published',
    of: ({ facts }) => changeOf(facts.effect)?.percent,
  },
  { name: 'change_low', type: 'number', title: 'Low end', of: ({ facts }) => changeOf(facts.effect)?.low },
  { name: 'change_high', type: 'number', title: 'High end', of: ({ facts }) => changeOf(facts.effect)?.high },
  {
    name: 'boundary_en',
    type: 'string',
    title: 'What is counted',
    constraints: required,
    of: ({ facts }) => facts.effect.boundary.en,
  },
  {
    name: 'boundary_zh',
    type: 'string',
    title: 'What is counted, in Chinese',
    constraints: required,
    of: ({ facts }) => facts.effect.boundary.zh,
  },
  {
    name: 'period_en',
    type: 'string',
    title: 'When it was measured',
    constraints: required,
    of: ({ facts }) => facts.effect.period.en,
  },
  {
    name: 'grade',
    type: 'string',
    title: 'Evidence grade A to E',
    constraints: { required: true, enum: ['A', 'B', 'C', 'D', 'E'] },
    of: ({ facts }) => evidenceGrade(facts.evidence).grade,
  },
  { name: 'verdict', type: 'string', title: 'Verdict', constraints: required, of: ({ facts }) => facts.verdict },
  { name: 'cost', type: 'string', title: 'Cost', constraints: required, of: ({ facts }) => facts.cost },
  {
    name: 'conflict',
    type: 'string',
    title: 'Conflict of interest',
    constraints: required,
    of: ({ facts }) => facts.conflict,
  },
  {
    name: 'sources',
    type: 'string',
    title: 'Sources by name',
    constraints: required,
    of: ({ facts }) => facts.sources.join(' '),
  },
  {
    name: 'published',
    type: 'date',
    title: 'First published',
    constraints: required,
    of: ({ facts }) => facts.published,
  },
  {
    name: 'checked',
    type: 'date',
    title: 'Last compared with a source',
    constraints: required,
    of: ({ facts }) => facts.checked,
  },
];
