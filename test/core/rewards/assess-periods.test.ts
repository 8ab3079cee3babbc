import { describe, expect, test } from 'vitest';
import { sumRewards } from '../../../core/rewards/sums.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { gradedRewards, lineOf } from './ledger-of.ts';

describe('lines of staff and teams', () => {
  const perStaff = (per: 'staff' | 'team'): Standard => ({
    ...fivePoint,
    rewards: {
      clause: 'rewards',
      per,
      currency: 'EUR',
      classes: [
        ...(constructionEvidence.rewards?.classes ?? []).slice(0, 1).map((one) => ({
          ...one,
          grades: fivePoint.bands.slice(0, 1).map(({ grade }) => grade),
          work: [],
        })),
        ...(constructionEvidence.rewards?.classes ?? []).slice(3).map((one) => ({
          ...one,
          grades: fivePoint.bands.slice(1).map(({ grade }) => grade),
          work: [],
        })),
      ],
    },
  });
  const at = (
    row: number,
    name: string | null,
    raw: number,
    month: string,
    team: string | null = null,
  ): GradedResponse => ({
    response: {
      row,
      at: `2026-${month}-05T09:00:00`,
      respondent: null,
      customer: null,
      answers: [],
      recommend: null,
      segments: [name, team],
    },
    standard: 'five-point@1',
    status: 'graded',
    raw,
    score: Math.round(raw),
    grade: 'any',
    answeredWeight: 100,
    dimensions: [],
    triggers: [],
  });
  const run = (standard: Standard, roles: readonly ('staff' | 'team')[], graded: readonly GradedResponse[]) =>
    gradedRewards(graded, { standard, roles, sheet: [], remembered: [], today: '2026-11-21', language: 'en' }).ledger;

  test('one line for each period of the standard, graded by the mean of the raw totals', () => {
    // Means by hand: (95 + 84.9) ÷ 2 = 89.95 → 90 → very satisfied; the band of five-point begins at 90.
    const graded = [at(2, 'Li', 95, '10'), at(3, 'li', 84.9, '10'), at(4, 'Li', 60, '11'), at(5, 'Wang', 89, '10')];
    expect(fivePoint).toMatchObject({ period: 'month', roundTo: 1 });
    expect(fivePoint.bands[0]?.from).toBe(90);
    const ledger = run(perStaff('staff'), ['staff', 'team'], graded);
    expect(ledger.map(({ subject, period, score, amount }) => [subject, period, score, amount])).toEqual([
      ['Li', '2026-10', 90, 200],
      ['Li', '2026-11', 60, -100],
      ['Wang', '2026-10', 89, -100],
    ]);
    expect(lineOf(ledger, 'Li').rows).toEqual([3, 2]);
  });

  test('people without a team are summed one by one, with teams by team', () => {
    const { rewards } = perStaff('staff');
    if (!rewards) throw new Error('no rewards');
    const sums = (team: string | null) =>
      sumRewards(
        run(perStaff('staff'), ['staff', 'team'], [at(2, 'Li', 95, '10', team), at(3, 'Wang', 60, '10', team)]),
        rewards,
      ).map((sum) => [sum.team, sum.proposed]);
    expect(sums(null)).toEqual([
      ['Li', 200],
      ['Wang', -100],
    ]);
    expect(sums('A')).toEqual([['A', 100]]);
  });

  test('a member of staff who changes teams has one line, under the first team', () => {
    const ledger = run(perStaff('staff'), ['staff', 'team'], [at(2, 'Li', 95, '10', 'A'), at(3, 'Li', 95, '10', 'B')]);
    expect(ledger).toMatchObject([{ subject: 'Li', team: 'A', rows: [2, 3] }]);
  });

  test('a project stays in the period of its first evidence when a later one decides', () => {
    const project: Standard = { ...constructionEvidence, bands: [], evidence: undefined } as never;
    const graded = [at(2, 'Bridge', 95, '08', 'A'), at(3, 'Bridge', 20, '11', 'A')];
    const { ledger } = gradedRewards(graded, {
      ...{ standard: project, roles: ['project', 'team'], sheet: [], remembered: [] },
      ...{ today: '2026-11-21', language: 'en' },
    });
    expect(ledger).toMatchObject([{ rows: [3, 2], score: 20, period: '2026-Q3' }]);
  });

  test('a line of a team has the team as its subject', () => {
    const ledger = run(perStaff('team'), ['team'], [at(2, 'North', 95, '10'), at(3, null, 95, '10')]);
    expect(ledger).toMatchObject([{ subject: 'North', team: '', period: '2026-10', amount: 200 }]);
  });
});
