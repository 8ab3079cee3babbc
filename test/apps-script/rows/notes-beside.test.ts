import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { grade } from '../add-on.ts';
import { answers, cellsOf, gradesOf, putAnswers, sheetOf, survey } from '../counting.ts';
import { acts } from '../meddling/acts.ts';

const typed = (stringValue: string) => ({ userEnteredValue: { stringValue }, effectiveValue: { stringValue } });

/** The column right of ours, in which a person writes about each response. */
const noteColumn = (host: LocalHost): number => (cellsOf(host, 'Grades')[0] ?? []).indexOf('Row key') + 1;

/** Graded, with a note beside each response: the day on which it was given, which no two share. */
function withNotes(): LocalHost {
  const host = survey();
  grade(host);
  const sheet = sheetOf(host, 'Grades');
  const column = noteColumn(host);
  sheet.gridProperties.columnCount = Math.max(sheet.gridProperties.columnCount ?? 0, column + 1);
  answers.forEach((answer, place) => {
    const row = sheet.cells[place + 1] ?? [];
    row[column] = typed(answer.slice(0, 10));
    sheet.cells[place + 1] = row;
  });
  return host;
}

/** What stands beside the response of each row. */
function notesOf(host: LocalHost): Readonly<Record<number, unknown>> {
  const column = noteColumn(host);
  const rows = cellsOf(host, 'Grades').filter(([row]) => typeof row === 'number');
  return Object.fromEntries(rows.map((cells) => [cells[0], cells[column] ?? '']));
}

const fresh = [
  '2026-09-01 09:00:00,fay@x.org,North,Satisfied,Satisfied',
  '2026-09-02 09:00:00,gil@x.org,South,Neutral,Neutral',
];
const [first = '', second = '', third = '', ...others] = answers;
const sortedBy = (column: number) =>
  answers.slice().sort((a, b) => ((a.split(',')[column] ?? '') < (b.split(',')[column] ?? '') ? -1 : 1));

describe('what people write right of our columns stays beside its response', () => {
  test.each<[string, readonly string[]]>([
    ['rows were added at the end', [...answers, ...fresh]],
    ['a row was inserted at the top', [...fresh.slice(0, 1), ...answers]],
    ['a row was deleted', [first, ...others]],
    ['most rows were deleted', [third, ...others.slice(2, 4)]],
    ['the tab was sorted from the end', answers.slice().reverse()],
    ['the tab was sorted by answer', sortedBy(3)],
    ['an answer was edited', [first.replace('Very satisfied', 'Neutral'), second, third, ...others]],
    ['sorted, one deleted, two added', [fresh[1] ?? '', ...[first, third, ...others].reverse(), fresh[0] ?? '']],
  ])('%s', (_, rows) => {
    const host = withNotes();
    putAnswers(host, rows);
    const known = new Set(answers.map((answer) => answer.slice(0, 10)));
    const expected = Object.fromEntries(
      rows.map((answer, place) => [place + 2, known.has(answer.slice(0, 10)) ? answer.slice(0, 10) : '']),
    );
    for (const round of [1, 2]) {
      expect(grade(host).status).toBe('graded');
      expect([round, notesOf(host)]).toEqual([round, expected]);
    }
  });

  test('Grades was sorted by a person, and stays so', () => {
    const host = withNotes();
    acts.sort(host, 'grades');
    const order = gradesOf(host).map(({ Row }) => Row);
    const notes = notesOf(host);
    putAnswers(host, [...answers, ...fresh]);
    grade(host);
    // The two that are new stand below.
    expect(gradesOf(host).map(({ Row }) => Row)).toEqual([...order, 10, 11]);
    expect(notesOf(host)).toEqual({ ...notes, 10: '', 11: '' });
  });
});

describe("a person's row among those of Grades moves below them and is kept", () => {
  test.each<[string, readonly string[]]>([
    ['nothing else happened', answers],
    ['responses were added', [...answers, ...fresh]],
    ['responses around it were deleted', [first, ...others]],
    ['the tab was sorted', answers.slice().reverse()],
  ])('%s', (_, rows) => {
    const host = withNotes();
    acts['insert a row'](host, 'grades');
    const mine = sheetOf(host, 'Grades').cells[3] ?? [];
    mine[1] = typed('mine');
    mine[noteColumn(host)] = typed('my note');
    sheetOf(host, 'Grades').cells[3] = mine;
    putAnswers(host, rows);
    for (const round of [1, 2]) {
      expect(grade(host).summary.n).toBe(rows.length);
      const cells = cellsOf(host, 'Grades').filter((row) => row.some((cell) => cell !== ''));
      expect([round, cells.map(([row]) => typeof row)]).toEqual([
        round,
        ['string', ...rows.map(() => 'number'), expect.stringMatching(/string|undefined/)],
      ]);
      expect(cells.at(-1)?.filter((cell) => cell !== '')).toEqual(['mine', 'my note']);
    }
  });
});
