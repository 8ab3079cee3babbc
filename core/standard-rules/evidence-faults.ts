import type { EvidenceKind } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Standard } from './standard.ts';

/** What is wrong with grading by evidence: grades that are no verdict, ranges that do not hold their own score, names used twice. */
export function evidenceFaults({ evidence, verdicts, bands, dimensions }: Standard): readonly Fault[] {
  if (!evidence) {
    if (verdicts) return [{ path: ['verdicts'], message: 'verdicts are for standards that grade by evidence' }];
    return bands.length > 0 ? [] : [{ path: ['bands'], message: 'must not be empty' }];
  }
  const grades = new Set((verdicts ?? []).map(({ grade }) => grade));
  const faults: Fault[] = [];
  if (bands.length > 0) faults.push({ path: ['bands'], message: 'evidence gives the grade, so there are no bands' });
  if (grades.size === 0) faults.push({ path: ['verdicts'], message: 'must not be empty' });
  if (dimensions.length !== 1 || dimensions[0]?.items)
    faults.push({ path: ['dimensions'], message: 'evidence scores one dimension without items' });
  (verdicts ?? []).forEach(({ grade }, place, all) => {
    if (all.findIndex((one) => one.grade === grade) < place)
      faults.push({ path: ['verdicts', place, 'grade'], message: `"${grade}" is used twice` });
  });
  evidence.forEach((kind, place) => {
    const path = ['evidence', place];
    if (evidence.findIndex(({ id }) => id === kind.id) < place)
      faults.push({ path: [...path, 'id'], message: `"${kind.id}" is used twice` });
    if (!grades.has(kind.grade)) faults.push({ path: [...path, 'grade'], message: `no verdict "${kind.grade}"` });
    if (!isRange(kind)) {
      const message = 'the initial score must lie inside the range, and the range between 0 and 100';
      const { from, to, initial } = kind;
      faults.push({ path, message, rule: { code: 'evidenceRange', args: { from, to, value: initial } } });
    }
  });
  return faults;
}

function isRange({ from, to, isBelow, initial }: EvidenceKind): boolean {
  return from >= 0 && to <= 100 && from < to && initial >= from && (isBelow ? initial < to : initial <= to);
}
