import { expect, test } from 'vitest';
import { flaggedRows } from '../../../core/trust/flagged-rows.ts';
import { straightLines } from '../../../core/trust/straight-lines.ts';
import { answered, lookedAt, rubricOf } from './answers.ts';

// Rules of measurement.md §13: longest run = all items; strong only with five items or a reverse item.
test.each<[what: string, answers: readonly (number | null)[], turned: readonly number[], found: boolean | null]>([
  ['five alike', [4, 4, 4, 4, 4], [], true],
  ['four alike', [5, 5, 5, 5], [], false],
  ['four alike but one', [5, 5, 5, 4], [], null],
  ['one left blank', [5, 5, 5, 5, null], [], null],
  ['nothing answered', [null, null, null], [], null],
  ['5 to all three, one of them turned to 1', [5, 5, 1], [2], true],
  ['good marks for all three, one of them asked the other way round', [5, 5, 5], [2], null],
])('%s', (_, answers, turned, found) => {
  const directions = answers.map((_answer, place) => (turned.includes(place) ? 'negative' : 'positive'));
  const input = lookedAt([answered(7, answers)], rubricOf(answers.length, { directions }));
  expect(straightLines(input)?.flags ?? []).toEqual(found === null ? [] : [{ row: 7, isStrong: found }]);
  expect([...flaggedRows(input)]).toEqual(found ? [7] : []);
});

test('two questions say nothing; each scale is a grid of its own', () => {
  expect(straightLines(lookedAt([answered(2, [5, 5])], rubricOf(2)))).toBeNull();
  const ten = { kind: 'numeric', min: 0, max: 10 } as const;
  const { dimensions, ...rubric } = rubricOf(6, { ofFirst: 3 });
  const [first, second] = dimensions;
  const mixed = { ...second, items: second?.items.map((item) => ({ ...item, scale: ten })) ?? [] };
  const two = { ...rubric, dimensions: [first, mixed] } as ReturnType<typeof rubricOf>;
  expect(straightLines(lookedAt([answered(2, [5, 5, 5, 5, 5, 5])], two))?.flags).toEqual([{ row: 2, isStrong: false }]);
  expect(straightLines(lookedAt([answered(2, [4, 5, 4, 9, 9, 8])], two))).toEqual({ flags: [], checked: 1 });
});

test('labelled scales of the same words are one grid', () => {
  const levels = [['bad'], ['fair'], ['good'], ['great']];
  const rubric = rubricOf(5, { scale: { kind: 'labelled', levels } });
  expect(straightLines(lookedAt([answered(2, [3, 3, 3, 3, 3])], rubric))?.flags).toHaveLength(1);
});
