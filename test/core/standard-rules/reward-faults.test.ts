import { expect, test } from 'vitest';
import { rewardFaults } from '../../../core/standard-rules/reward-faults.ts';
import type { RewardClass, Rewards } from '../../../core/standard-rules/rewards.ts';
import { plainStandard, anyText as title } from './samples.ts';

const reward = (
  id: string,
  amount: number | null,
  grades: readonly string[],
  work: readonly string[] = [],
): RewardClass => ({
  ...{ id, title, amount, note: title, grades, work },
});
const faults = (...classes: readonly RewardClass[]) => {
  const rewards: Rewards = { clause: '1', per: 'team', currency: 'CNY', classes };
  return rewardFaults({ ...plainStandard, rewards });
};

test('a standard without rewards has no fault', () => {
  expect(rewardFaults(plainStandard)).toEqual([]);
});

// The grades of the plain standard are good and bad.
test.each<[string, readonly RewardClass[], readonly string[]]>([
  ['each grade in one class', [reward('a', 200, ['good']), reward('b', -100, ['bad'])], []],
  ['both grades in one class', [reward('a', 0, ['good', 'bad'])], []],
  ['amounts that nobody has set', [reward('a', null, ['good']), reward('b', null, ['bad'])], []],
  [
    'a class for work alone',
    [reward('a', 200, ['good'], ['fine']), reward('b', 100, [], ['fair']), reward('c', 0, ['bad'])],
    [],
  ],
  ['two classes of the same amount', [reward('a', 100, ['good']), reward('b', 100, ['bad'])], []],
  [
    'a grade in two classes',
    [reward('a', 200, ['good']), reward('b', 0, ['bad', 'good'])],
    ['"good" is in two classes'],
  ],
  [
    'a word for work in two classes',
    [reward('a', 2, ['good'], ['fine']), reward('b', 1, ['bad'], ['fine'])],
    ['"fine" is in two classes'],
  ],
  ['a grade that there is not', [reward('a', 2, ['good', 'superb']), reward('b', 1, ['bad'])], ['no grade "superb"']],
  ['a grade in no class', [reward('a', 2, ['good'])], ['"bad" is in no class']],
  ['an id used twice', [reward('a', 2, ['good']), reward('a', 1, ['bad'])], ['"a" is used twice']],
  [
    'amounts that rise',
    [reward('a', 100, ['good']), reward('b', 200, ['bad'])],
    ['amounts must not rise from best to worst'],
  ],
  [
    'amounts that rise over one that nobody has set',
    [reward('a', 100, ['good']), reward('b', null, []), reward('c', 101, ['bad'])],
    ['amounts must not rise from best to worst'],
  ],
])('%s', (_name, classes, expected) => {
  expect(faults(...classes).map(({ message }) => message)).toEqual(expected);
});

test('amounts that rise are told with both figures and their place', () => {
  const [fault] = faults(reward('a', -100, ['good']), reward('b', 200, ['bad']));
  expect(fault?.path).toEqual(['rewards', 'classes', 1, 'amount']);
  expect(fault?.rule).toEqual({ code: 'rewardOrder', args: { value: 200, above: -100 } });
});
