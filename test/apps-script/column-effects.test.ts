import { describe, expect, test } from 'vitest';
import { mappingSchema } from '../../apps-script/rpc/answers/schema.ts';
import { hostWith } from './add-on.ts';
import { ask, source } from './sidebar-asks.ts';

const proposed = (csv: string, more: Record<string, unknown> = {}) => {
  const host = hostWith(csv);
  return mappingSchema.parse(ask(host, 'propose', { ...source(host), ...more }));
};
const days = (n: number, rest: (day: number) => string) =>
  Array.from({ length: n }, (_, day) => `2026-05-${10 + (day % 18)} 09:00:00,${rest(day)}`).join('\n');

describe('what is said of a column', () => {
  test('a rating that a fixed standard has no place for is marked, with answers, and is not scored', () => {
    const csv = `Timestamp,Product quality (1-5),Seat comfort (1-5)\n${days(30, (day) => `${1 + (day % 5)},${1 + ((day * 2) % 5)}`)}`;
    const { columns } = proposed(csv, { standard: 'weighted-procedure' });
    expect(columns.map(({ isUnplaced, role }) => [isUnplaced, role])).toEqual([
      [undefined, 'timestamp'],
      [undefined, 'item'],
      [true, 'none'],
    ]);
    expect(columns[2]?.effect).toBe('A rating on the scale 1–5 that is not scored.');
    expect(columns[2]?.samples).toEqual(['1', '3', '5']);
    // Open aspects have a place for any rating.
    expect(proposed(csv, { standard: 'five-point' }).columns[2]?.isUnplaced).toBeUndefined();
  });

  test('an aspect of its own is not called by its whole header again', () => {
    const csv = `Timestamp,Seat comfort (1-5)\n${days(30, (day) => `${1 + (day % 5)}`)}`;
    expect(proposed(csv, { standard: 'five-point' }).columns[1]?.effect).toBe(
      'Scored as an aspect of its own, on the scale 1–5.',
    );
  });

  test('a question stands apart from why it is asked', () => {
    const { columns } = proposed(`When,X1\n${days(40, (day) => `${1 + (day % 5)}`)}`, { standard: 'five-point' });
    expect(columns[1]).toMatchObject({
      needsConfirmation: true,
      effect: 'Is this a rating to be scored, on the scale 1–5?',
      why: expect.stringMatching(/\.$/),
    });
    expect(columns[0]?.why).toBe('');
  });

  test('below a short name stands the question of the second header row, which is no answer', () => {
    const csv = `When,X1,X2\nDate of answer,Friendly staff,Clean rooms\n${days(40, (day) => `${1 + (day % 5)},${1 + ((day * 3) % 5)}`)}`;
    const { columns } = proposed(csv, { standard: 'five-point' });
    expect(columns[1]).toMatchObject({ header: 'X1', about: 'Friendly staff', samples: ['1', '2', '3'] });
  });

  test('what is counted is called so, not unused', () => {
    const csv = `Branch,Very dissatisfied,Dissatisfied,Neutral,Satisfied,Very satisfied,Total\n${Array.from({ length: 8 }, (_, row) => `B${row},${row},2,3,4,5,${row + 14}`).join('\n')}`;
    const { isCounts, columns } = proposed(csv, { standard: 'five-point' });
    expect(isCounts).toBe(true);
    expect(columns.slice(1).map(({ effect }) => effect)).toEqual([
      'Counts the answers "Very dissatisfied".',
      'Counts the answers "Dissatisfied".',
      'Counts the answers "Neutral".',
      'Counts the answers "Satisfied".',
      'Counts the answers "Very satisfied".',
      'Compared with the sum of the counts in its row.',
    ]);
  });
});
