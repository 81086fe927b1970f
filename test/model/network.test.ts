import { expect, test } from 'vitest';
import { dataVolume, networkEnergy } from '../../src/model/network';

test('an hour of high definition video on a fixed line, as the Carbon Trust prints it: about 20 Wh', () => {
  expect(networkEnergy(3, 0.0065)).toBeCloseTo(0.0195, 10);
});

test('no data, no energy', () => {
  expect(networkEnergy(0, 7)).toBe(0);
  expect(dataVolume(0, 24, 1)).toBe(0);
});

test('one picture of 100 kB a second makes 8.64 GB a day', () => {
  expect(dataVolume(1, 24, 0.0001)).toBeCloseTo(8.64, 10);
});
