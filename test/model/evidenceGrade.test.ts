import { describe, expect, it } from 'vitest';
import { evidenceGrade, type Evidence, type Grade } from '../../src/model/evidenceGrade';

/** The best there is; every case below says only what differs from it. */
const best: Evidence = {
  kind: 'independent-measurement',
  methodPublished: true,
  boundaryStated: true,
  baseline: true,
  secondSourceAgrees: true,
  vendorWroteAndPaid: false,
  olderThanFiveYearsInFastField: false,
  excludesLargestTerm: false,
  onlyRelativeNumbers: false,
};
const grade = (differs: Partial<Evidence> = {}) => evidenceGrade({ ...best, ...differs });
const downs = [
  'vendorWroteAndPaid',
  'olderThanFiveYearsInFastField',
  'excludesLargestTerm',
  'onlyRelativeNumbers',
] as const;

describe('the rule a grade starts from', () => {
  const table: [string, Partial<Evidence>, Grade][] = [
    ['A: measured by others against a baseline, method and boundary published, confirmed', {}, 'A'],
    ['B: measured by others, one source', { secondSourceAgrees: false }, 'B'],
    ['B: measured by others and confirmed, but without its boundary', { boundaryStated: false }, 'B'],
    ['B: audited report with its method', { kind: 'audited-report' }, 'B'],
    ['B: audited report with its method, boundary not stated', { kind: 'audited-report', boundaryStated: false }, 'B'],
    ['C: self-reported measurement with its boundary', { kind: 'self-reported-measurement' }, 'C'],
    ['C: peer-reviewed model', { kind: 'peer-reviewed-model' }, 'C'],
    ['C: peer-reviewed model, boundary not stated', { kind: 'peer-reviewed-model', boundaryStated: false }, 'C'],
    ['C: measured by others without a published method, but with its boundary', { methodPublished: false }, 'C'],
    ['D: measured by others with neither method nor boundary', { methodPublished: false, boundaryStated: false }, 'D'],
    [
      'D: audited with neither method nor boundary',
      { kind: 'audited-report', methodPublished: false, boundaryStated: false },
      'D',
    ],
    ['D: self-reported without a boundary', { kind: 'self-reported-measurement', boundaryStated: false }, 'D'],
    ['D: news report, whatever it states', { kind: 'news-report' }, 'D'],
    ['E: plan or opinion, whatever it states', { kind: 'plan-or-opinion' }, 'E'],
  ];
  it.each(table)('%s', (_, differs, expected) => {
    expect(grade(differs)).toEqual({ grade: expected, reasons: [{ rule: expected }] });
  });

  it('does not make a self-report an A by a second source', () => {
    expect(grade({ kind: 'self-reported-measurement', secondSourceAgrees: true }).grade).toBe('C');
  });
});

describe('steps down', () => {
  it.each(downs)('one for %s', (reason) => {
    expect(grade({ [reason]: true })).toEqual({ grade: 'B', reasons: [{ rule: 'A' }, { down: reason }] });
    expect(grade({ kind: 'peer-reviewed-model', [reason]: true }).grade).toBe('D');
  });

  it('add up, and are named in the order of the rule', () => {
    const { grade: letter, reasons } = grade({ onlyRelativeNumbers: true, vendorWroteAndPaid: true });
    expect(letter).toBe('C');
    expect(reasons).toEqual([{ rule: 'A' }, { down: 'vendorWroteAndPaid' }, { down: 'onlyRelativeNumbers' }]);
  });

  it('all four bring an A to E', () => {
    const all = Object.fromEntries(downs.map((reason) => [reason, true]));
    expect(grade(all).grade).toBe('E');
  });

  it('stop at E, with every reason still named', () => {
    const all = Object.fromEntries(downs.map((reason) => [reason, true]));
    const { grade: letter, reasons } = grade({ ...all, kind: 'news-report' });
    expect(letter).toBe('E');
    expect(reasons).toHaveLength(5);
    expect(grade({ kind: 'plan-or-opinion', vendorWroteAndPaid: true }).grade).toBe('E');
  });
});

describe('without a baseline no better than C', () => {
  it('caps what would be a B', () => {
    expect(grade({ baseline: false })).toEqual({ grade: 'C', reasons: [{ rule: 'B' }, { cap: 'baseline' }] });
    expect(grade({ baseline: false, kind: 'audited-report' }).grade).toBe('C');
  });

  it('is no further step for what is a C or worse', () => {
    expect(grade({ baseline: false, kind: 'self-reported-measurement' })).toEqual({
      grade: 'C',
      reasons: [{ rule: 'C' }],
    });
    expect(grade({ baseline: false, kind: 'news-report' })).toEqual({ grade: 'D', reasons: [{ rule: 'D' }] });
    expect(grade({ baseline: false, vendorWroteAndPaid: true })).toEqual({
      grade: 'C',
      reasons: [{ rule: 'B' }, { down: 'vendorWroteAndPaid' }],
    });
  });
});
