import { expect, test } from 'vitest';
import { firstPlaces } from '../../src/content/places';

test('the world and the places readers look for come first', () => {
  expect(firstPlaces(['AFG', 'CHN', 'FRA', 'USA', 'WORLD'], 4)).toEqual(['WORLD', 'CHN', 'USA', 'FRA']);
  expect(firstPlaces(['JP', 'CN'], 4)).toEqual(['CN', 'JP']);
});
