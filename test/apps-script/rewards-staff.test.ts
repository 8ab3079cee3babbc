import { expect, test } from 'vitest';
import { surveyStaff } from '../../core/standards/survey-staff.ts';
import { grade, hostWith } from './add-on.ts';
import { valuesOn } from './rewards.ts';

type Line = Readonly<
  Record<'subject' | 'period' | 'class' | 'status', string> & Record<'score' | 'amount', number | null>
>;

test('S7: a line for each member of staff and quarter, by the mean of the assessments; amounts once the team sets them', () => {
  const dimensions = surveyStaff.dimensions.map(({ id }) => id);
  const rows = [
    // Means by hand: Li (100 + 80) ÷ 2 = 90 → very satisfied; Wang 80 → satisfied.
    ['2026-11-02 09:00:00', 'Li', ...dimensions.map(() => 5)],
    ['2026-11-03 09:00:00', 'li', ...dimensions.map(() => 4)],
    ['2026-11-04 09:00:00', 'Wang', ...dimensions.map(() => 4)],
    ['2026-08-04 09:00:00', 'Wang', ...dimensions.map(() => 5)],
    ['2026-11-05 09:00:00', '', ...dimensions.map(() => 4)],
  ];
  const csv = [['Date', 'Staff', ...dimensions], ...rows].map((row) => row.join(',')).join('\n');
  const scale = { kind: 'numeric', min: 1, max: 5 };
  const columns = [
    { header: 'Date', type: 'timestamp', role: 'timestamp' },
    { header: 'Staff', type: 'category', role: 'staff' },
    ...dimensions.map((id) => ({ header: id, type: 'rating', role: 'item', dimension: id, scale })),
  ];
  const gradeBy = (amounts: readonly (number | null)[]) => {
    const classes = surveyStaff.rewards?.classes.map((one, place) => ({ ...one, amount: amounts[place] ?? null }));
    const own = { ...surveyStaff, id: 'our-staff', rewards: { ...surveyStaff.rewards, classes } };
    const host = hostWith(csv);
    const { rewards } = grade(host, { ownStandard: own, mapping: columns });
    const notes = valuesOn(host.book).map(([, first]) => first);
    expect(notes).toContain('Rows that name no member of staff and make no line: 1 (6).');
    return rewards.map((line: Line) => [
      ...[line.subject, line.period, line.score, line.class, line.amount, line.status],
    ]);
  };
  expect(gradeBy([null, null])).toEqual([
    ['Li', '2026-Q4', 90, 'reward', null, 'noAmount'],
    ['Wang', '2026-Q4', 80, 'none', null, 'noAmount'],
    ['Wang', '2026-Q3', 100, 'reward', null, 'noAmount'],
  ]);
  expect(gradeBy([500, 0])).toEqual([
    ['Li', '2026-Q4', 90, 'reward', 500, 'proposed'],
    ['Wang', '2026-Q4', 80, 'none', 0, 'none'],
    ['Wang', '2026-Q3', 100, 'reward', 500, 'proposed'],
  ]);
});
