import { expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { duplicates } from '../../../core/trust/duplicates.ts';
import { flaggedRows } from '../../../core/trust/flagged-rows.ts';
import { secondsOf } from '../../../core/trust/seconds-of.ts';
import { answered, besides, lookedAt, rubricOf } from './answers.ts';

const respondent = besides(5, 'E-mail', { type: 'pii', role: 'respondent' });
const who = (row: number, at: string | null, name: string | null) => answered(row, [1, 2, 3, 4, 5], { at, who: name });

test('a respondent counts once a period: the earlier ones are flagged; the standard of the tests has months', () => {
  const graded = [
    who(2, '2026-10-01T08:00:00', 'ann@a.example'),
    who(3, '2026-10-20T08:00:00', 'ANN@a.example '),
    who(4, '2026-11-02T08:00:00', 'ann@a.example'),
    who(5, '2026-10-03T08:00:00', null),
    who(6, '2026-10-04T08:00:00', 'anonymous'),
    who(7, '2026-10-05T08:00:00', 'Anonymous'),
  ];
  const input = lookedAt(graded, rubricOf(5), { columns: [respondent] });
  expect(duplicates(input)).toMatchObject({ sameRespondent: [2], flags: [{ row: 2, isStrong: true }] });
  expect([...flaggedRows(input)]).toEqual([2]);
});

const columns = [0, 1, 2, 3, 4].map((index) => besides(index, `Q${index}`, { type: 'rating', role: 'item' }));
const stamp = besides(5, 'Timestamp', { type: 'timestamp', role: 'timestamp' });
type Row = readonly [at: string | null, answers: readonly number[], comment?: string];
const sent = (rows: readonly Row[], times = [stamp]) =>
  lookedAt(
    rows.map(([at, answers], place) => answered(place + 2, answers, { at })),
    rubricOf(5),
    {
      columns: [...columns, ...times, besides(6, 'Comment', { type: 'freeText', role: 'comment' })],
      cells: rows.map(([at, answers, comment = '']): Cell[] => [...answers, at, comment]),
    },
  );
const [some, others] = [
  [5, 4, 3, 4, 5],
  [1, 2, 3, 4, 5],
] as const;

test.each<[what: string, rows: readonly Row[], copies: readonly number[] | null, sameSecond: readonly number[] | null]>(
  [
    [
      'copies within a minute',
      [
        ['2026-10-01T08:00:01', some],
        ['2026-10-01T08:01:01', some],
      ],
      [3],
      [],
    ],
    [
      'over a minute apart',
      [
        ['2026-10-01T08:00:01', some],
        ['2026-10-01T08:01:02', some],
      ],
      [],
      [],
    ],
    [
      'another comment',
      [
        ['2026-10-01T08:00:01', some, 'a'],
        ['2026-10-01T08:00:31', some, 'b'],
      ],
      [],
      [],
    ],
    [
      'one answer to everything is no sign',
      [
        ['2026-10-01T08:00:01', [5, 5, 5, 5, 5]],
        ['2026-10-01T08:00:31', [5, 5, 5, 5, 5]],
      ],
      [],
      [],
    ],
    [
      'other answers in one second',
      [
        ['2026-10-01T08:00:01', some],
        ['2026-10-01T08:00:01', others],
      ],
      [],
      [3],
    ],
    [
      'the sheet is not in the order of time',
      [
        ['2026-10-01T08:00:50', some],
        ['2026-10-01T08:00:01', some],
      ],
      [2],
      [],
    ],
    [
      'only minutes',
      [
        ['2026-10-01T08:00:00', some],
        ['2026-10-01T08:00:00', others],
      ],
      [],
      null,
    ],
    [
      'only days',
      [
        ['2026-10-01T00:00:00', some],
        ['2026-10-01T00:00:00', some],
      ],
      null,
      null,
    ],
    [
      'no dates',
      [
        [null, some],
        [null, some],
      ],
      null,
      null,
    ],
  ],
)('%s', (_, rows, copies, sameSecond) => {
  expect(duplicates(sent(rows))).toMatchObject({ sameRespondent: null, copies, sameSecond });
});

test('times of arrival, with the time of writing beside them, come in batches', () => {
  const rows: readonly Row[] = [
    ['2026-10-01T08:00:01', some],
    ['2026-10-01T08:00:01', others],
  ];
  const written = besides(7, 'Written', { type: 'timestamp' });
  expect(duplicates(sent(rows, [stamp, written])).sameSecond).toBeNull();
});

test.each([
  ['2026-10-01T08:00:01', '2026-10-01T08:01:01', 60],
  ['2024-02-28T23:59:59', '2024-02-29T00:00:00', 1],
  ['2024-02-29T00:00:00', '2024-03-01T00:00:00', 86_400],
  ['2023-02-28T00:00:00', '2023-03-01T00:00:00', 86_400],
  ['2025-12-31T23:59:59', '2026-01-01T00:00:00', 1],
  ['2024-12-31T00:00:00', '2025-01-01T00:00:00', 86_400],
])('%s to %s', (from, to, seconds) => {
  expect((secondsOf(to) ?? 0) - (secondsOf(from) ?? 0)).toBe(seconds);
});

test('a text without a time of day has no seconds', () => {
  expect([secondsOf('2026-10-01'), secondsOf(null)]).toEqual([null, null]);
});
