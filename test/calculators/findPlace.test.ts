import { describe, expect, test } from 'vitest';
import { findPlace } from '../../src/calculators/findPlace';

const places = [
  { place: 'CHN', names: ['China', '中国'] },
  { place: 'CHL', names: ['Chile', '智利'] },
  { place: 'CIV', names: ["Cote d'Ivoire", '科特迪瓦'] },
  { place: 'NER', names: ['Niger', '尼日尔'] },
  { place: 'NGA', names: ['Nigeria', '尼日利亚'] },
];

describe('a place is found', () => {
  test.each([
    ['china', 'CHN'],
    ['中国', 'CHN'],
    ['chn', 'CHN'],
    ['Côte d’Ivoire'.replace('’', "'"), 'CIV'],
    ['智', 'CHL'],
    ['Niger', 'NER'],
    ['nigeri', 'NGA'],
  ])('%s', (typed, place) => expect(findPlace(places, typed)?.place).toBe(place));

  test.each(['chi', '', 'Atlantis', '尼日'])('but not by “%s”, which is nobody’s or two’s', (typed) =>
    expect(findPlace(places, typed)).toBeUndefined(),
  );
});
