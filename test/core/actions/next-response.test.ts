import { describe, expect, test } from 'vitest';
import { casesOn, entered, type Given } from './case-samples.ts';

// 16 + 4 + 16 + 11 + 6 + 3 + 3 = 59; with RoHS at 3: 71; all at 5: 100.
const low = [3, 1, 3, 3, 3, 3, 3];
const fair = [3, 3, 3, 3, 3, 3, 3];
const best = [5, 5, 5, 5, 5, 5, 5];

const nextOf = (given: readonly Given[], rule: string) =>
  casesOn('2026-11-21', given).find(({ id }) => id === `a|${rule}`)?.next ?? null;
const first: Given = ['a', 9, low, '2026-04-01', 'ann'];

describe('the next response of the same customer', () => {
  test.each<readonly [string, readonly Given[], string, unknown]>([
    ['none', [first], 'low-total', null],
    ['better', [first, ['b', 57, fair, '2026-05-01', 'ann']], 'low-total', [57, 59, 71, 'proven']],
    ['better item', [first, ['b', 57, fair, '2026-05-01', 'ann']], 'low-item:rohs', [57, 59, 71, 'proven']],
    ['still low', [first, ['b', 3, low, '2026-05-01', 'ann']], 'low-total', [3, 59, 59, 'again']],
    [
      'item not answered',
      [first, ['b', 57, [5, null, 5, 5, 5, 5, 5], '2026-05-01', 'ann']],
      'low-item:rohs',
      [57, 59, 100, 'unknown'],
    ],
    [
      'too few answers',
      [first, ['b', 57, [null, 5, null, null, null, null, null], '2026-05-01', 'ann']],
      'low-total',
      [57, 59, 100, 'unknown'],
    ],
    [
      'the first of two, wherever they stand',
      [['c', 2, low, '2026-06-01', 'ann'], first, ['b', 57, best, '2026-05-01', 'ann']],
      'low-total',
      [57, 59, 100, 'proven'],
    ],
    ['an earlier one', [first, ['b', 57, best, '2026-03-01', 'ann']], 'low-total', null],
    ['somebody else', [first, ['b', 57, best, '2026-05-01', 'bob']], 'low-total', null],
    ['left out', [first, ['b', 57, best, '2026-05-01', 'ann', 'leftOut']], 'low-total', null],
    ['undated', [first, ['b', 57, best, null, 'ann']], 'low-total', null],
    [
      'anonymous',
      [
        ['a', 9, low, '2026-04-01', null],
        ['b', 57, best, '2026-05-01', null],
      ],
      'low-total',
      null,
    ],
  ])('%s', (_, given, rule, expected) => {
    const next = nextOf(given, rule);
    expect(next && [next.row, next.before, next.after, next.effect]).toEqual(expected);
  });

  test('of a case that follows a failed one: after that one was opened, not the response that showed the failure', () => {
    const given: readonly Given[] = [first, ['b', 20, low, '2026-05-01', 'ann'], ['c', 31, best, '2026-06-09', 'ann']];
    const rule = 'a|low-total';
    const [one] = casesOn('2026-04-02', given.slice(0, 1)).filter(({ id }) => id === rule);
    if (!one) throw new Error('no case');
    // The second answer came in the morning of the day on which the case was found to have failed.
    const two = casesOn('2026-05-01', given.slice(0, 2), [entered(one, { status: 'failed' })]).filter(({ id }) =>
      id.startsWith(rule),
    );
    expect(two.map(({ id, next }) => [id, next?.row ?? null])).toEqual([
      [rule, 20],
      [`${rule}|2`, null],
    ]);
    const later = casesOn(
      '2026-06-10',
      given,
      two.map((kept) => entered(kept)),
    ).filter(({ id }) => id.startsWith(rule));
    expect(later.map(({ next }) => [next?.row, next?.effect])).toEqual([
      [20, 'again'],
      [31, 'proven'],
    ]);
  });
});
