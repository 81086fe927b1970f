export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Evidence {
  kind:
    | 'independent-measurement'
    | 'audited-report'
    | 'self-reported-measurement'
    | 'peer-reviewed-model'
    | 'news-report'
    | 'plan-or-opinion';
  methodPublished: boolean;
  boundaryStated: boolean;
  baseline: boolean;
  secondSourceAgrees: boolean;
  vendorWroteAndPaid: boolean;
  olderThanFiveYearsInFastField: boolean;
  excludesLargestTerm: boolean;
  onlyRelativeNumbers: boolean;
}

/** Why a grade is what it is: the rule it starts from, then each step down. */
export type GradeReason =
  | { rule: Grade }
  | { down: 'vendorWroteAndPaid' | 'olderThanFiveYearsInFastField' | 'excludesLargestTerm' | 'onlyRelativeNumbers' }
  | { cap: 'baseline' };

const grades: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

function startingGrade(evidence: Evidence): Grade {
  const { kind, methodPublished, boundaryStated, baseline, secondSourceAgrees } = evidence;
  const measuredByOthers = kind === 'independent-measurement' || kind === 'audited-report';
  if (kind === 'plan-or-opinion') return 'E';
  if (kind === 'independent-measurement' && baseline && methodPublished && boundaryStated && secondSourceAgrees)
    return 'A';
  if (measuredByOthers && methodPublished) return 'B';
  if (kind === 'peer-reviewed-model') return 'C';
  if (boundaryStated && kind !== 'news-report') return 'C';
  return 'D';
}

/**
 * The evidence grade of a claim by the published rule (see the method page):
 *
 * A independent measurement against a baseline, method and boundary published, a second source agrees;
 * B independent measurement or audited report, method published, one source;
 * C self-reported measurement with its boundary, or a peer-reviewed model;
 * D self-reported without boundary, or a news report; E plan or opinion.
 * One step down for each: the vendor wrote and paid; older than five years in a fast field; the boundary leaves out
 * the largest known term; only relative numbers. Without a baseline no better than C.
 *
 * @returns the grade and the reasons in order
 */
export function evidenceGrade(evidence: Evidence): { grade: Grade; reasons: GradeReason[] } {
  const rule = startingGrade(evidence);
  const downs = (
    ['vendorWroteAndPaid', 'olderThanFiveYearsInFastField', 'excludesLargestTerm', 'onlyRelativeNumbers'] as const
  ).filter((reason) => evidence[reason]);
  let step = grades.indexOf(rule) + downs.length;
  const reasons: GradeReason[] = [{ rule }, ...downs.map((down) => ({ down }))];
  if (!evidence.baseline && step < grades.indexOf('C')) {
    step = grades.indexOf('C');
    reasons.push({ cap: 'baseline' });
  }
  return { grade: grades[Math.min(step, grades.length - 1)]!, reasons };
}
