import { describe, expect, test } from 'vitest';
import * as schemas from '../../src/schemas';
import * as entries from './entries';

const kinds = [
  ['source', schemas.source, entries.sources()],
  ['factor', schemas.factor, entries.factors()],
  ['question', schemas.question, entries.questions()],
  ['rule', schemas.rule, entries.rules()],
  ['reader', schemas.reader, entries.readers()],
  ['correction', schemas.correction, entries.corrections()],
  ['release', schemas.release, entries.releases()],
  ['footprint', schemas.footprint, entries.footprints()],
  ['measurement of other sites', schemas.peers, entries.peers()],
  ['framework', schemas.framework, entries.frameworks()],
  ['alignment', schemas.alignment, entries.alignments()],
  ['term', schemas.term, entries.terms()],
  ['case facts', schemas.caseFacts, entries.facts('cases')],
  ['case words', schemas.caseWords, entries.words('cases')],
  ['explainer facts', schemas.explainerFacts, entries.facts('explainers')],
  ['explainer words', schemas.explainerWords, entries.words('explainers')],
  ['fact check', schemas.factCheckFacts, entries.facts('facts')],
  ['words of a fact check', schemas.factCheckWords, entries.words('facts')],
  ['lesson facts', schemas.lessonFacts, entries.facts('lessons')],
  ['lesson words', schemas.lessonWords, entries.words('lessons')],
  ['project of lessons', schemas.lessonProject, entries.projects()],
  ['calculator words', schemas.calculatorWords, entries.words('calculators')],
  ['page words', schemas.pageWords, entries.words('pages')],
] as const;

describe.each(kinds)('every %s has the shape its collection asks for', (_kind, schema, list) => {
  test.each(list.map((entry) => [entry.file, entry] as const))('%s', (_file, entry) => {
    const result = schema.safeParse(entry.data);
    expect(
      result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ).toEqual([]);
  });
});

test('a wrong field of a record is named, and not only its file', () => {
  const { data } = entries.factors().find(({ id }) => id === 'training/gpt-3')!;
  const broken = structuredClone(data);
  broken.figures.facilityEnergy.unit = 'kwh';
  broken.sauce = 'x';
  const result = schemas.factor.safeParse(broken);
  const told = result.success
    ? ''
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
  expect(told).toContain('figures.facilityEnergy.unit');
  expect(told).toContain('sauce');
});

describe('a tombstone', () => {
  const madeUp = {
    path: 'cases/made-up/',
    title: { en: 'A made-up case', zh: '虚构的案例' },
    withdrawn: '2099-03-04',
    why: { en: 'It never was.', zh: '本来就没有。' },
    replacedBy: 'data/training/gpt-3/#hours',
  };
  const fields = (data: unknown) =>
    schemas.tombstone.safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? [];

  test('says what was withdrawn, when, why, and what stands in its place if anything does', () => {
    const { replacedBy: _none, ...alone } = madeUp;
    expect(fields(madeUp)).toEqual([]);
    expect(fields(alone)).toEqual([]);
  });

  test.each([
    ['path', '/en/cases/made-up/'],
    ['path', 'cases/made-up'],
    ['withdrawn', 'March 2099'],
    ['why', { en: 'Only one language.' }],
    ['replacedBy', 'https://elsewhere.example/'],
  ])('with a wrong %s (%j) stops the build', (field, value) => {
    expect(fields({ ...madeUp, [field]: value }).map((path) => path.split('.')[0])).toEqual([field]);
  });
});
