import { expect, test } from 'vitest';
import { rowOf } from '../../src/library/row';
import { caseFacts, caseWords } from '../../src/schemas';
import { facts, words } from '../content/entries';

const id = 'evolved-transformer-full-stack';
const entry = {
  id,
  facts: caseFacts.parse(facts('cases').find((one) => one.id === id)!.data),
  words: { data: caseWords.parse(words('cases').find((one) => one.id === `${id}/en`)!.data) },
};

test('a row holds what lists and results show, printed', () => {
  expect(rowOf(entry, '另一个标题', 'en')).toMatchObject({
    id,
    other: '另一个标题',
    place: 'United States',
    year: 2020,
    verdict: 'use-where-fits',
    effect: { change: '−91%', tone: 'less', caption: 'energy; 30 kWh, baseline 316 kWh' },
  });
});

test('an effect that names a claim which is not there is told with its file', () => {
  const { effect } = entry.facts;
  const wrong = {
    ...entry,
    facts: { ...entry.facts, effect: { ...effect, baseline: { ...effect.baseline!, claim: 'no-such-claim' } } },
  };
  expect(() => rowOf(wrong, '', 'en')).toThrow(
    'content/cases/evolved-transformer-full-stack/facts.yaml: effect: there is no claim "no-such-claim"',
  );
});
