import { co2 } from '@tgwf/co2';
import { describe, expect, test } from 'vitest';
import { newestWorldGrid, partsOf } from '../../src/weight/swd';
import * as entries from '../content/entries';

/** Our one factor for web traffic against the library that computes the model. */

const record = entries.factors().find(({ id }) => id === 'web/swd-v4-per-gigabyte')!.data as {
  value: number;
  derivation: { en: string };
};
const gigabyte = 1e9;
const sum = (bytes: number): number =>
  partsOf(bytes).reduce((total, { inUse, inTheMaking }) => total + inUse + inTheMaking, 0);
/** The grid figure that the derivation of our record multiplies by. */
const ourGrid = Number(/([\d.]+) gCO2e\/kWh/.exec(record.derivation.en)![1]);

describe('the Sustainable Web Design Model, version 4', () => {
  test('gives for a gigabyte what our record says', () => {
    expect(sum(gigabyte)).toBeCloseTo(record.value, 9);
  });

  test('gives the same when it is handed the grid figure of our record, so its own is no newer', () => {
    const model = new co2({ model: 'swd', version: 4, results: 'segment' });
    const ours = { device: ourGrid, dataCenter: ourGrid, network: ourGrid };
    expect(model.perByteTrace(gigabyte, false, { gridIntensity: ours }).co2.total).toBeCloseTo(record.value, 9);
  });

  test('has the parts that the record derives it from, in kWh, times its grid figure', () => {
    const kilowattHours = {
      dataCentres: [0.055, 0.012],
      networks: [0.059, 0.013],
      devices: [0.08, 0.081],
    } as const;
    for (const { id, inUse, inTheMaking } of partsOf(gigabyte)) {
      expect(inUse / ourGrid, id).toBeCloseTo(kilowattHours[id][0], 9);
      expect(inTheMaking / ourGrid, id).toBeCloseTo(kilowattHours[id][1], 9);
    }
  });

  test('counts a return visit by the share of the bytes that is sent again, as we do', () => {
    const [whole, again] = [50_000, 15_000];
    const model = new co2({ model: 'swd', version: 4, results: 'segment' });
    const visit = model.perVisitTrace(whole, false, {
      dataReloadRatio: again / whole,
      firstVisitPercentage: 0,
      returnVisitPercentage: 1,
    });
    expect(visit.co2.total).toBeCloseTo((again / gigabyte) * record.value, 9);
  });

  test('has a grid figure of its own, above the newest world average in the same library', () => {
    expect(newestWorldGrid).toBeLessThan(ourGrid);
    expect(newestWorldGrid).toBeGreaterThan(0.9 * ourGrid);
  });
});
