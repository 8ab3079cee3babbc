import { describe, expect, test } from 'vitest';
import type { LocalBook } from '../../apps-script/local/book/book.ts';
import { grade, hostWith, surveyCsv } from './add-on.ts';
import { withoutLog } from './without-log.ts';

const dashboardOf = (book: LocalBook) => {
  const sheet = book.sheets.find(({ title }) => title === 'Dashboard');
  if (!sheet) throw new Error('no dashboard');
  return sheet;
};

function gradedHost() {
  const host = hostWith(surveyCsv(60, 5));
  host.call('gradeResponses');
  return host;
}

const textsOf = (book: LocalBook) =>
  dashboardOf(book).cells.map((row) =>
    row.map((cell) => cell?.userEnteredValue?.stringValue ?? cell?.userEnteredValue?.numberValue ?? ''),
  );

describe('drawing again', () => {
  test('twice gives the same workbook', () => {
    const host = gradedHost();
    const first = structuredClone(host.book);
    host.call('gradeResponses');
    expect(withoutLog(host.book)).toEqual(withoutLog(first));
  });

  test('never writes to the response tab', () => {
    const host = hostWith(surveyCsv(60, 5));
    const before = structuredClone(host.book.sheets[0]);
    host.call('gradeResponses');
    expect(host.book.sheets[0]).toEqual(before);
  });

  test("a person's row inside the dashboard is kept, below ours", () => {
    const host = gradedHost();
    const sheet = dashboardOf(host.book);
    sheet.cells.splice(4, 0, [
      null,
      {
        userEnteredValue: { stringValue: 'Call the two from Tuesday' },
        effectiveValue: { stringValue: 'Call the two from Tuesday' },
      },
    ]);
    sheet.gridProperties.rowCount += 1;
    host.call('gradeResponses');
    host.call('gradeResponses');
    const rows = textsOf(host.book).filter((row) => row.includes('Call the two from Tuesday'));
    expect(rows).toEqual([['', 'Call the two from Tuesday']]);
  });

  test("a person's chart, rule and cells beside the dashboard stay", () => {
    const host = gradedHost();
    const sheet = dashboardOf(host.book);
    const own = sheet.charts[0];
    if (!own) throw new Error('no chart');
    sheet.charts.push({ ...structuredClone(own), chartId: 4711 });
    const rule = {
      ranges: [{ sheetId: sheet.sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 15, endColumnIndex: 16 }],
      booleanRule: { condition: { type: 'BLANK' }, format: { textFormat: { bold: true } } },
    };
    sheet.conditionalFormats.unshift(structuredClone(rule) as never);
    host.call('gradeResponses');
    const after = dashboardOf(host.book);
    expect(after.charts.map((chart) => chart.chartId)).toContain(4711);
    expect(after.charts.length).toBe(sheet.charts.length);
    expect(after.conditionalFormats.filter((one) => one.booleanRule?.condition?.type === 'BLANK')).toEqual([rule]);
  });

  test('a chart of ours that a person moved to another tab stays there; the dashboard gets its own', () => {
    const host = gradedHost();
    const sheet = dashboardOf(host.book);
    const moved = sheet.charts.shift();
    const [responses] = host.book.sheets;
    if (!moved || !responses) throw new Error('nothing to move');
    responses.charts.push(moved);
    const wanted = sheet.charts.length + 1;
    host.call('gradeResponses');
    host.call('gradeResponses');
    expect(dashboardOf(host.book).charts.length).toBe(wanted);
    expect(host.book.sheets[0]?.charts).toEqual([moved]);
  });

  test('a renamed tab of ours is found again, a deleted one is made again', () => {
    const host = gradedHost();
    dashboardOf(host.book).title = 'Quality board';
    host.call('gradeResponses');
    expect(host.book.sheets.map(({ title }) => title)).not.toContain('Dashboard');
    host.book.sheets.splice(
      host.book.sheets.findIndex(({ title }) => title === 'Quality board'),
      1,
    );
    host.call('gradeResponses');
    expect(host.book.sheets.map(({ title }) => title)).toContain('Dashboard');
  });
});

describe('a response tab that changes between two gradings', () => {
  const questions = (host: ReturnType<typeof hostWith>) => {
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('no response tab');
    return sheet.cells;
  };
  const scored = (host: ReturnType<typeof hostWith>) =>
    grade(host)
      .columns.filter(
        (one: { role: string; needsConfirmation: boolean }) => one.role === 'item' && !one.needsConfirmation,
      )
      .map((one: { header: string }) => one.header.slice(-10));

  test('moved columns stay scored, an inserted rating is asked, again and again until somebody says yes', () => {
    const host = gradedHost();
    const before = scored(host);
    for (const row of questions(host)) row.splice(2, 2, ...row.slice(2, 4).reverse());
    expect([...scored(host)].sort()).toEqual([...before].sort());
    questions(host).forEach((row, place) => {
      const cell = place === 0 ? { stringValue: 'How satisfied are you? [Parking]' } : { stringValue: 'Satisfied' };
      row.splice(1, 0, { userEnteredValue: cell, effectiveValue: cell });
    });
    for (const round of [1, 2, 3]) expect([round, [...scored(host)].sort()]).toEqual([round, [...before].sort()]);
    const waiting = grade(host).columns.filter((one: { needsConfirmation: boolean }) => one.needsConfirmation);
    expect(waiting.map((one: { header: string }) => one.header)).toEqual(['How satisfied are you? [Parking]']);
  });

  test('a tick in Setup confirms that column and takes nothing from the others', () => {
    const host = gradedHost();
    const before = scored(host);
    const setup = host.book.sheets.find(({ title }) => title === 'Setup');
    const row = setup?.cells.find((cells) =>
      /\|how satisfied are you\? \[aspect 1\]$/.test(cells[0]?.userEnteredValue?.stringValue ?? ''),
    );
    if (!row) throw new Error('no row');
    row[10] = { ...row[10], userEnteredValue: { boolValue: true }, effectiveValue: { boolValue: true } };
    expect(scored(host)).toEqual(before);
    expect(grade(host).columns.filter((one: { confirmed: boolean }) => one.confirmed).length).toBe(1);
  });
});

describe("a person's columns on Grades", () => {
  const gradesOf = (book: LocalBook) => {
    const sheet = book.sheets.find(({ title }) => title === 'Grades');
    if (!sheet) throw new Error('no grades');
    return sheet;
  };
  const headersOf = (book: LocalBook) =>
    gradesOf(book).cells[0]?.map((cell) => cell?.userEnteredValue?.stringValue ?? '') ?? [];
  const text = (stringValue: string) => ({ userEnteredValue: { stringValue }, effectiveValue: { stringValue } });
  const write = (book: LocalBook, row: number, column: number, value: string) => {
    const cells = gradesOf(book).cells[row];
    if (cells) cells[column] = text(value);
  };
  const follow = (book: LocalBook) => {
    const column = headersOf(book).indexOf('Follow-up');
    return [column, gradesOf(book).cells[3]?.[column]?.userEnteredValue?.stringValue];
  };
  /** Takes an aspect out of the score, or in again. */
  const use = (host: ReturnType<typeof hostWith>, aspect: string, role: string) => {
    const setup = host.book.sheets.find(({ title }) => title === 'Setup');
    const row = setup?.cells.find((cells) => cells[0]?.userEnteredValue?.stringValue?.endsWith(`[${aspect}]`));
    if (row) row[3] = text(role);
  };

  test('beside ours stay beside ours when a dimension comes or goes', () => {
    const host = gradedHost();
    const width = headersOf(host.book).length;
    write(host.book, 0, width, 'Follow-up');
    write(host.book, 3, width, 'called');
    use(host, 'aspect 1', 'not used');
    host.call('gradeResponses');
    expect(follow(host.book)).toEqual([width - 1, 'called']);
    use(host, 'aspect 1', 'scored');
    host.call('gradeResponses');
    expect(follow(host.book)).toEqual([width, 'called']);
    expect(headersOf(host.book).filter((header) => header === 'Row key').length).toBe(1);
  });

  test('among ours move right of ours', () => {
    const host = gradedHost();
    const width = headersOf(host.book).length;
    const sheet = gradesOf(host.book);
    for (const row of sheet.cells) row.splice(2, 0, null);
    sheet.gridProperties.columnCount += 1;
    write(host.book, 0, 2, 'Follow-up');
    write(host.book, 3, 2, 'called');
    host.call('gradeResponses');
    host.call('gradeResponses');
    expect(follow(host.book)).toEqual([width, 'called']);
  });

  test('cannot be told when a header of ours was renamed: refused, nothing changed', () => {
    const host = gradedHost();
    write(host.book, 0, 4, 'My grade');
    const before = structuredClone(host.book);
    host.call('gradeResponses');
    expect(host.toasts.at(-1)?.message).toContain('A header of "Grades" was changed');
    expect(withoutLog(host.book)).toEqual(withoutLog(before));
  });
});
