import { describe, expect, test } from 'vitest';
import { answerReader, readAnswer } from '../../../core/scales/answer.ts';
import type { Direction, Scale } from '../../../core/scales/schema.ts';

const five: Scale = { kind: 'numeric', min: 1, max: 5 };
const ten: Scale = { kind: 'numeric', min: 0, max: 10 };
const words: Scale = {
  kind: 'labelled',
  levels: [
    ['非常不满意', '非常不滿意', 'Very dissatisfied'],
    ['不满意', '不滿意', 'Dissatisfied'],
    ['一般', 'Neutral'],
    ['满意', '滿意', 'Satisfied'],
    ['非常满意', '非常滿意', 'Very satisfied'],
  ],
};
const agreement: Scale = {
  kind: 'labelled',
  levels: [['Strongly disagree'], ['Disagree'], ['Neutral'], ['Agree'], ['Strongly agree']],
};
const hours: Scale = { kind: 'labelled', levels: [['N/A'], ['无'], ['Some']] };

const value = (number: number) => ({ kind: 'value', value: number });
const answerOf = (
  cell: Parameters<typeof readAnswer>[0],
  scale: Scale,
  direction: Direction = 'positive',
  naCodes: readonly number[] = [],
) => readAnswer(cell, scale, direction, naCodes);

describe('numbers', () => {
  test.each([
    [4, five, 4],
    [4.5, five, 4.5],
    ['4', five, 4],
    ['４', five, 4],
    ['4.0', five, 4],
    ['7,5', ten, 7.5],
    [' 4 ', five, 4],
    ['4分', five, 4],
    ['4 stars', five, 4],
    ['4/5', five, 4],
    ['４／５', five, 4],
    ['4 out of 5', five, 4],
    ['★★★★', five, 4],
    ['★★★★☆', five, 4],
    ['⭐⭐', five, 2],
    [0, ten, 0],
    ['0', ten, 0],
    ['4 - Satisfied', five, 4],
    ['5：非常满意', five, 5],
    ['Very likely\n5', five, 5],
    ['1 (very bad)', five, 1],
  ])('%j on %j is %d', (cell, scale, number) => {
    expect(answerOf(cell, scale)).toEqual(value(number));
  });
});

describe('words', () => {
  test.each([
    ['非常满意', words, 5],
    ['非常滿意', words, 5],
    ['满 意', words, 4],
    ['VERY  satisfied', words, 5],
    ['neutral', words, 3],
    [4, words, 4],
    ['4', words, 4],
    ['4 - Satisfied', words, 4],
    ['4-满意', words, 4],
    ['满意（4分）', words, 4],
    ['5：非常满意', words, 5],
    ['Strongly agree\n5', agreement, 5],
    ['Agree 4', agreement, 4],
    ['4/5', words, 4],
    ['★★', words, 2],
    // A scale's own word is an answer, even where it elsewhere means none.
    ['N/A', hours, 1],
    ['无', hours, 2],
  ])('%j on %j is level %d', (cell, scale, level) => {
    expect(answerOf(cell, scale)).toEqual(value(level));
  });
});

describe('nothing answered', () => {
  test.each([
    [''],
    [null],
    ['   '],
    ['\u3000'],
    ['N/A'],
    ['n/a'],
    ['NA'],
    ['n.a.'],
    ['Not applicable'],
    ["Don't know"],
    ['Don’t know'],
    ['no answer'],
    ['-'],
    ['—'],
    ['不适用'],
    ['不適用'],
    ['不清楚'],
    ['不知道'],
    ['(空)'],
    ['（空）'],
    ['(跳过)'],
    ['（跳過）'],
    ['无'],
    ['無'],
    ['該当なし'],
    ['해당 없음'],
    ['keine Angabe'],
    ['no aplica'],
    ['sans objet'],
    ['não se aplica'],
  ])('%j', (cell) => {
    expect(answerOf(cell, five)).toEqual({ kind: 'notAnswered' });
    expect(answerOf(cell, words)).toEqual({ kind: 'notAnswered' });
  });

  test.each([
    [0, [0]],
    ['0', [0]],
    ['99', [98, 99]],
  ])('%j where %j mean not applicable', (cell, naCodes) => {
    expect(answerOf(cell, five, 'positive', naCodes)).toEqual({ kind: 'notAnswered' });
  });
});

describe('no answer on this scale', () => {
  test.each([
    ['#REF!', five, 'errorValue'],
    ['#N/A', five, 'errorValue'],
    ['#N/A', words, 'errorValue'],
    ['#DIV/0!', five, 'errorValue'],
    ['#VALUE!', five, 'errorValue'],
    ['#NAME?', five, 'errorValue'],
    ['#NUM!', five, 'errorValue'],
    ['#NULL!', five, 'errorValue'],
    ['#ERROR!', five, 'errorValue'],
    [Number.NaN, five, 'errorValue'],
    ['NaN', five, 'errorValue'],
    [Number.POSITIVE_INFINITY, five, 'errorValue'],
    ['2026-11-21T09:30:00', five, 'dateValue'],
    ['2026-11-21', words, 'dateValue'],
    ['3/4/2026', five, 'dateValue'],
    ['2026年3月4日', five, 'dateValue'],
    [45000, five, 'dateValue'],
    [45000, { kind: 'numeric', min: 0, max: 100000 }, 'value'],
    [6, five, 'offScale'],
    [0, five, 'offScale'],
    [99, ten, 'offScale'],
    [-3, ten, 'offScale'],
    ['11', ten, 'offScale'],
    [2.5, words, 'offScale'],
    [6, words, 'offScale'],
    ['4/10', five, 'offScale'],
    ['soso', five, 'unknownWord'],
    ['excellent', words, 'unknownWord'],
    ['=1+1', five, 'unknownWord'],
    ['4-5', five, 'unknownWord'],
    ['4 years', five, 'unknownWord'],
    ['Room 4', five, 'unknownWord'],
    [true, five, 'unknownWord'],
    // The label contradicts its number.
    ['4 - Very satisfied', words, 'unknownWord'],
    ['4 - Bananas', words, 'unknownWord'],
    ['Strongly agree\n1', agreement, 'unknownWord'],
  ] as const)('%j on %j: %s', (cell, scale, kind) => {
    expect(answerOf(cell, scale).kind).toBe(kind);
  });
});

test.each([
  [1, five, 5],
  ['5：非常满意', words, 1],
  [0, ten, 10],
  ['不满意', words, 4],
])('%j on %j, where higher is worse, is %d', (cell, scale, turned) => {
  expect(answerOf(cell, scale, 'negative')).toEqual(value(turned));
});

test('a column reader says of each cell what reading it alone says', () => {
  const cells = ['满意', 4, '4', 'N/A', '#REF!', 'what?', null, '', '满意', 9];
  const read = answerReader(words, 'negative', [9]);
  expect(cells.map(read)).toEqual(cells.map((cell) => readAnswer(cell, words, 'negative', [9])));
});
