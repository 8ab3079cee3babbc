import { describe, expect, test } from 'vitest';
import type { ModelsInput } from '../../../core/models/model.ts';
import { weightsSection } from '../../../core/models-tab/weights.ts';
import { ratioWords } from '../../../core/models-tab/weights-pairs.ts';
import type { Block } from '../../../core/panels/block.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import type { Language } from '../../../core/text/schema.ts';
import { agreeing, fiveAnswers, inputOf, weighing } from '../models/weights-input.ts';
import { matrixOf } from '../stats/matrix-of.ts';

const sectionOf = (input: ModelsInput, faults: readonly string[] = [], language: Language = 'en') =>
  weightsSection({
    ...input,
    ...{ results: {}, faults: { weights: faults, path: [] }, inputsTab: 'Model inputs', source: 'Answers' },
    ...{ language, now: '2026-01-31T10:00:00' },
  }).blocks;

const linesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'notes' ? block.lines : []));
const tablesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

const two = weighing({ quality: 60, delivery: 40 });
const both = ['quality', 'delivery'];
const judged = {
  dimensions: both,
  judges: [
    { name: 'Ann', matrix: agreeing([1, 3]) },
    { name: 'Bob', matrix: agreeing([1, 3]) },
  ],
};

describe('two judges and five responses', () => {
  const blocks = sectionOf(inputOf(two, both, fiveAnswers, judged));
  const [weights, shift, judges] = tablesOf(blocks);

  // Under 60 : 40 the totals are 92 44 68 64 84, in the mean 70.4; under 25 : 75 85 65 75 85 70, 76;
  // under 91.46 : 8.54 98.292 25.124 61.708 45.124 96.584, 65.3664. Quality is at 1 + 3 = ¼ by the judges.
  test('the findings come first', () => {
    expect(linesOf(blocks).slice(0, 2)).toEqual([
      'By the comparisons of 2 people, The delivery weighs most: 75.0 %, in force 40.0 %; the index would be 76 instead of 70.',
      'What tells responses apart most is The quality: by entropy it weighs 91.5 %, in force 60.0 %; the index would be 65 instead of 70.',
    ]);
  });

  test('every weight beside that in force', () => {
    expect(weights?.rows).toEqual([
      ['The quality', 60, 25, 91.46],
      ['The delivery', 40, 75, 8.54],
    ]);
    expect(weights?.columns.map(({ title }) => title)).toEqual([
      'Weight in percent',
      'In force',
      'By pairs (AHP)',
      'By entropy',
    ]);
  });

  // Grades from 95 81 61 0: before B D C C B; by pairs B C C B C; by entropy A D C D A.
  test('index, grade and how many get another', () => {
    expect(shift?.rows.map(([row, index, ...rest]) => [row, Math.round(Number(index) * 1e4) / 1e4, ...rest])).toEqual([
      ['In force', 70.4, 'C', null],
      ['By pairs (AHP)', 76, 'C', 3],
      ['By entropy', 65.3664, 'C', 3],
    ]);
  });

  test('each judge, and all together', () => {
    expect(judges?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['Ann', 0, null],
      ['Bob', 0, null],
      ['All together', 0, null],
    ]);
  });
});

test('nobody compared: what to fill in', () => {
  const blocks = sectionOf(inputOf(two, both, fiveAnswers));
  expect(linesOf(blocks)[0]).toContain('On the tab Model inputs, fill in');
  expect(tablesOf(blocks)[0]?.rows[0]).toEqual(['The quality', 60, 91.46]);
});

test('a heavy dimension that is not asked tells nothing apart', () => {
  const heavy = weighing({ quality: 20, delivery: 20, price: 60 });
  expect(linesOf(sectionOf(inputOf(heavy, both, fiveAnswers)))[1]).toMatch(
    /^What tells responses apart most is The quality: by entropy it weighs 36\.6 %/,
  );
});

test('what was wrong with the tab', () => {
  const fault = 'C7: 12 is not between 1/9 and 9.';
  expect(linesOf(sectionOf(inputOf(two, both, fiveAnswers), [fault])).slice(0, 2)).toEqual([
    'No comparison of the dimensions can be used yet:',
    fault,
  ]);
  const [first, second] = linesOf(sectionOf(inputOf(two, both, fiveAnswers, judged), [fault]));
  expect([first?.slice(0, 32), second]).toEqual(['By the comparisons of 2 people, ', fault]);
});

const three = weighing({ quality: 50, delivery: 30, price: 20 });
const names = ['quality', 'delivery', 'price'];
const answers = fiveAnswers.map((pair) => [...pair, 3]);
/** Round in a circle, each `times` the next: all weigh the same, λ = 1 + times + 1/times, ratio (λ − 3) / 2 / .58. */
const circle = (name: string, times: string, back: string) => ({
  name,
  matrix: matrixOf(`1 ${times} ${back}, ${back} 1 ${times}, ${times} ${back} 1`),
});
// 1 + 9 + 1/9 = 10.11, CI 3.5556, ratio 6.13; 1 + 3 + 1/3 = 4.33, CI .6667, ratio 1.15.
const nine = (name: string) => circle(name, '9', '1/9');
const compared = (...judges: readonly ReturnType<typeof circle>[]) =>
  sectionOf(inputOf(three, names, answers, { dimensions: names, judges }));

// Of three things all pairs are equally far, so the first: 9, where w₁ = w₂ would fit.
test('judgements that contradict each other are not used', () => {
  const blocks = sectionOf(inputOf(three, names, [], { dimensions: names, judges: [nine('Ann')] }));
  expect(linesOf(blocks).slice(0, 2)).toEqual([
    'The comparisons contradict each other too much to be used: consistency ratio 6.13, accepted below 0.10.',
    'Look first at The quality over The delivery: 9, where 1 would fit the others.',
  ]);
  expect(linesOf(blocks)).toContain('With fewer than 5 responses it is not shown what the index would be.');
  expect(tablesOf(blocks)).toHaveLength(2);
});

// Together √27 = 5.196, which nobody typed: λ = 6.3886, CI 1.6943, ratio 2.92.
test('of several who contradict themselves the least consistent is named, with the judgement as given', () => {
  const blocks = compared(circle('Ann', '3', '1/3'), nine('Person 2'));
  expect(linesOf(blocks).slice(0, 2)).toEqual([
    'The comparisons contradict each other too much to be used: consistency ratio 2.92, accepted below 0.10.',
    'Least consistent is Person 2: ratio 6.13, accepted below 0.10. Look first at The quality over The delivery: 9, where 1 would fit the others.',
  ]);
  const judges = tablesOf(blocks)[2]?.rows.map(([name, , ...pair]) => [name, ...pair]);
  expect(judges).toEqual([
    ['Ann', 'The quality : The delivery', '3', '1'],
    ['Person 2', 'The quality : The delivery', '9', '1'],
    ['All together', null, null, null],
  ]);
});

// 9 · 1/3 · 1/3 = 1: together they agree.
test('who contradicts himself is named also where all together agree', () => {
  const other = (name: string) => circle(name, '1/3', '3');
  const blocks = compared(other('Ann'), nine('Bob'), other('Cid'));
  expect(linesOf(blocks)[0]).toMatch(/^By the comparisons of 3 people, all dimensions weigh the same;/);
  expect(linesOf(blocks)[1]).toBe(
    'Least consistent is Bob: ratio 6.13, accepted below 0.10. Look first at The quality over The delivery: 9, where 1 would fit the others.',
  );
  expect(tablesOf(blocks)[1]?.rows[1]?.[0]).toBe('By pairs (AHP)');
});

test('contradictory weights, and the index by them, are marked as such', () => {
  const [weights, shift] = tablesOf(compared(nine('Ann')));
  const title = 'By pairs (AHP), contradictory';
  expect([weights?.columns[2]?.title, shift?.rows[1]?.[0]]).toEqual([title, title]);
});

test('an open standard says why no weights can be put in its place', () => {
  const [last] = linesOf(sectionOf(inputOf(fivePoint, both, fiveAnswers, judged))).slice(-1);
  expect(last).toContain('all aspects weigh the same');
});

test('of many dimensions the fifteen heaviest', () => {
  const names = Array.from({ length: 18 }, (_, place) => `d${place}`);
  // Only the last two differ between responses.
  const answers = fiveAnswers.map((pair) => [...names.slice(2).map(() => 4), ...pair]);
  const blocks = sectionOf(inputOf(fivePoint, names, answers));
  const rows = tablesOf(blocks)[0]?.rows ?? [];
  expect([rows.length, rows[0]?.[0], rows[1]?.[0]]).toEqual([15, 'd16', 'd17']);
  expect(linesOf(blocks)).toContain('3 more weigh less by entropy.');
});

test('a standard by evidence has no weights', () => {
  expect(sectionOf(inputOf(constructionEvidence, [], []))).toHaveLength(1);
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('no place stays unfilled in %s', (language) => {
  const wild = { dimensions: names, judges: [nine('Ann'), nine('Bob')] };
  const inputs = [
    ...[inputOf(two, both, fiveAnswers, judged), inputOf(two, both, []), inputOf(fivePoint, both, [])],
    inputOf(three, names, answers, wild),
  ];
  for (const input of inputs) expect(JSON.stringify(sectionOf(input, [], language))).not.toMatch(/\{\w+[|}]/);
});

test.each([
  [5, '5'],
  [1.84, '1.8'],
  [1, '1'],
  [0.4, '1/2.5'],
  [1 / 9, '1/9'],
  [0.99, '1'],
])('%s times reads %s', (times, words) => {
  expect(ratioWords(times)).toBe(words);
});
