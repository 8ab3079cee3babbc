import { describe, expect, test } from 'vitest';
import { findRepeats } from '../../../core/counted/repeats.ts';
import type { RepeatPolicy } from '../../../core/counted/schema.ts';
import type { Period } from '../../../core/standard-rules/standard.ts';
import { gradedOf } from '../analysis/sample.ts';

type Answer = readonly [who: string | null, at: string | null, status?: 'graded' | 'insufficient' | 'notAnswered'];

/** Rows from 2 on. */
function repeats(answers: readonly Answer[], policy: RepeatPolicy, period: Period = 'quarter') {
  const graded = answers.map(([, at, status = 'graded'], place) =>
    gradedOf({ status, response: { row: place + 2, at } }),
  );
  const identities = new Map(answers.flatMap(([who], place) => (who === null ? [] : [[place + 2, who] as const])));
  const { replaced, unplaced } = findRepeats(graded, identities, { policy, period });
  return { replaced: Object.fromEntries(replaced), unplaced };
}

const january = '2026-01-10T09:00:00';
const march = '2026-03-31T23:59:59';
const april = '2026-04-01T00:00:00';

describe('which answer of a respondent counts', () => {
  test.each<[what: string, policy: RepeatPolicy, answers: readonly Answer[], replaced: Record<number, number>]>([
    [
      'every one',
      'all',
      [
        ['ann', january],
        ['ann', april],
      ],
      {},
    ],
    [
      'the latest',
      'latest',
      [
        ['ann', january],
        ['bob', january],
        ['ann', april],
      ],
      { 2: 4 },
    ],
    [
      'the latest, wherever it stands',
      'latest',
      [
        ['ann', april],
        ['ann', january],
      ],
      { 3: 2 },
    ],
    [
      'the latest of three replaces both',
      'latest',
      [
        ['ann', january],
        ['ann', april],
        ['ann', march],
      ],
      { 2: 3, 4: 3 },
    ],
    [
      'one of each quarter',
      'latestPerPeriod',
      [
        ['ann', january],
        ['ann', march],
        ['ann', april],
      ],
      { 2: 3 },
    ],
    [
      'of the same moment the row further down',
      'latest',
      [
        ['ann', january],
        ['ann', january],
      ],
      { 2: 3 },
    ],
    [
      'anonymous ones always',
      'latest',
      [
        [null, january],
        [null, january],
        [null, null],
      ],
      {},
    ],
    [
      'without any date the row further down',
      'latest',
      [
        ['ann', null],
        ['ann', null],
        ['bob', null],
      ],
      { 2: 3 },
    ],
    [
      'without any date, by period too',
      'latestPerPeriod',
      [
        ['ann', null],
        ['ann', null],
      ],
      { 2: 3 },
    ],
    [
      'not a later form that was sent in blank',
      'latest',
      [
        ['ann', january],
        ['ann', april, 'notAnswered'],
      ],
      { 3: 2 },
    ],
    [
      'the later one of two blank forms',
      'latest',
      [
        ['ann', january, 'notAnswered'],
        ['ann', april, 'notAnswered'],
      ],
      { 2: 3 },
    ],
    [
      'a later one with too few answers',
      'latest',
      [
        ['ann', january],
        ['ann', april, 'insufficient'],
      ],
      { 2: 3 },
    ],
    ['nothing of nothing', 'latest', [], {}],
  ])('%s', (_what, policy, answers, replaced) => {
    expect(repeats(answers, policy)).toEqual({ replaced, unplaced: [] });
  });

  test('undated answers beside dated ones of the same respondent neither replace nor are replaced, and are named', () => {
    const answers: readonly Answer[] = [
      ['ann', null],
      ['ann', january],
      ['ann', april],
      ['ann', null],
      ['bob', null],
    ];
    expect(repeats(answers, 'latest')).toEqual({ replaced: { 3: 4 }, unplaced: [2, 5] });
    expect(repeats(answers, 'latestPerPeriod')).toEqual({ replaced: {}, unplaced: [2, 5] });
    expect(repeats(answers, 'all')).toEqual({ replaced: {}, unplaced: [] });
  });

  test.each<[period: Period, replaced: Record<number, number>]>([
    ['month', {}],
    ['quarter', { 2: 3 }],
    ['halfYear', { 2: 4, 3: 4 }],
    ['year', { 2: 4, 3: 4 }],
  ])('the period is that of the standard: %s', (period, replaced) => {
    const answers: readonly Answer[] = [
      ['ann', january],
      ['ann', march],
      ['ann', april],
    ];
    expect(repeats(answers, 'latestPerPeriod', period).replaced).toEqual(replaced);
  });

  test('a blank form that says whether one would recommend is an answer', () => {
    const graded = [
      gradedOf({ response: { row: 2, at: january } }),
      gradedOf({ status: 'notAnswered', response: { row: 3, at: april, recommend: 9 } }),
    ];
    const identities = new Map([[2, 'ann'] as const, [3, 'ann'] as const]);
    expect([...findRepeats(graded, identities, { policy: 'latest', period: 'month' }).replaced]).toEqual([[2, 3]]);
  });
});
