import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { readSeconds } from '../../../core/trust/read-seconds.ts';
import { speeders } from '../../../core/trust/speeders.ts';
import { answered, besides, lookedAt, rubricOf } from './answers.ts';

test.each<[Cell, number | null]>([
  ['185秒', 185],
  ['3分5秒', 185],
  ['3 分钟 5 秒', 185],
  ['1小时2分', 3720],
  ['１８５秒', 185],
  ['3:05', 185],
  ['00:03:05', 185],
  ['1:03:05', 3785],
  ['1h 02m', 3720],
  ['3 min. 5 sec', 185],
  ['3 minutes and 5 seconds', 185],
  ['185 s', 185],
  ['2.5 s', 2.5],
  ['1500 ms', 1.5],
  ['PT3M5S', 185],
  ['3분 5초', 185],
  [185, 185],
  ['185', 185],
  ['184,5', 184.5],
  [0, 0],
  [-5, null],
  ['', null],
  [null, null],
  [true, null],
  ['soon', null],
  ['3 apples', null],
  ['12 seconds late by 3 apples', null],
  ['3:75', null],
])('%j is %j s', (cell, seconds) => {
  expect(readSeconds(cell)).toBe(seconds);
});

const time = (header = '所用时间') => besides(1, header, { type: 'duration' });
const timed = (cells: readonly Cell[], header?: string, ratings = 3) =>
  lookedAt(
    cells.map((_, place) =>
      answered(
        place + 2,
        Array.from({ length: ratings }, (_one, at) => at + 1),
      ),
    ),
    rubricOf(ratings),
    { columns: [time(header)], cells: cells.map((cell) => ['', cell]) },
  );

describe('of a median of 100 s', () => {
  // Of eleven times the sixth is the median; .3 of it is 30, .5 is 50; bounds themselves are not below themselves.
  const seconds = [200, 190, 180, 100, 120, 130, 29, 30, 49, 50, 70];
  const cells = seconds.map((second) => `${second}秒`);

  test('strong below .3, weak below .5', () => {
    expect(speeders(timed(cells))).toEqual({
      ...{ median: 100, checked: 11 },
      flags: [
        { row: 8, isStrong: true },
        { row: 9, isStrong: false },
        { row: 10, isStrong: false },
      ],
    });
  });

  test('under 2 s for each rating is strong, whatever the median', () => {
    // 26 ratings need 52 s.
    expect(speeders(timed(cells, undefined, 26))?.flags).toEqual(
      [8, 9, 10, 11].map((row) => ({ row, isStrong: true })),
    );
  });

  test('minutes in the header, and parts of a day as a sheet keeps them', () => {
    const minutes = timed(
      seconds.map((second) => second / 60),
      'Duration (min)',
    );
    const days = timed(seconds.map((second) => second / 86_400));
    for (const input of [minutes, days]) {
      expect(speeders(input)?.median).toBeCloseTo(100, 9);
      expect(speeders(input)?.flags.map(({ row }) => row)).toEqual([8, 9, 10]);
    }
  });

  test.each([
    ['Duration (in seconds)', true],
    ['Time taken', true],
    ['答题时长', true],
    ['填答時間', true],
    ['回答所要時間', true],
    ['소요 시간', true],
    ['Delivery duration', false],
    ['Waiting time', false],
    ['通话时长', false],
  ])('%s: %s', (header, isRead) => {
    expect(speeders(timed(cells, header)) !== null).toBe(isRead);
  });
});

test('without times, or with too few to have a usual one, nothing is said', () => {
  expect(speeders(timed(['', '', ''], 'Duration'))).toBeNull();
  expect(speeders(timed(Array.from({ length: 9 }, () => 100)))).toBeNull();
  expect(speeders(lookedAt([answered(2, [1])], rubricOf(1)))).toBeNull();
  // All the same: nobody is fast.
  expect(speeders(timed(Array.from({ length: 10 }, () => 100)))?.flags).toEqual([]);
});
