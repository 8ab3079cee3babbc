import { describe, expect, test } from 'vitest';
import type { LocalSheet } from '../../../apps-script/local/book/sheet.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { ask } from '../sidebar-asks.ts';
import { acts } from './acts.ts';
import { cells, change, freshly, graded, shown, type Tab, tab, withoutCases, write } from './meddle.ts';

const drawn: readonly Tab[] = ['setup', 'standard', 'grades', 'dashboard', 'report'];
const right = 40;

/** A chart, a rule, a note, a format, cells beside ours, a filter view, a protection and a row of one's own. */
function addOwn(host: LocalHost, kind: Tab): void {
  const { sheetId } = tab(host, kind);
  change(host, { appendDimension: { sheetId, dimension: 'COLUMNS', length: right } });
  const range = { sheetId, startRowIndex: 0, endRowIndex: 2, startColumnIndex: right, endColumnIndex: right + 1 };
  const sources = { sourceRange: { sources: [range] } };
  change(
    host,
    {
      updateCells: {
        range: { ...range, endRowIndex: 1 },
        rows: [
          {
            values: [
              {
                note: 'mine',
                userEnteredValue: { stringValue: 'mine' },
                userEnteredFormat: { textFormat: { italic: true } },
              },
            ],
          },
        ],
        fields: 'note,userEnteredValue,userEnteredFormat',
      },
    },
    {
      addConditionalFormatRule: {
        index: 0,
        rule: {
          ranges: [range],
          booleanRule: { condition: { type: 'BLANK' }, format: { textFormat: { bold: true } } },
        },
      },
    },
    { addFilterView: { filter: { filterViewId: 31, title: 'Mine', range } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 32, range, description: 'Mine', warningOnly: true } } },
    {
      addChart: {
        chart: {
          chartId: 33,
          spec: { basicChart: { chartType: 'COLUMN', series: [{ series: sources }], domains: [{ domain: sources }] } },
          position: { overlayPosition: { anchorCell: { sheetId, rowIndex: 3, columnIndex: right } } },
        },
      },
    },
  );
}

const own = (sheet: LocalSheet) => ({
  cells: sheet.cells.flatMap((row) => row.filter((cell) => cell?.note === 'mine')),
  rules: sheet.conditionalFormats.filter(({ booleanRule }) => booleanRule?.condition?.type === 'BLANK'),
  views: sheet.filterViews.filter(({ title }) => title === 'Mine'),
  protections: sheet.protectedRanges.filter(({ description }) => description === 'Mine'),
  charts: sheet.charts.filter(({ chartId }) => chartId === 33),
});

function withReport() {
  const host = graded();
  host.call('writeMonthlyReport');
  return host;
}

describe('what a person puts beside ours', () => {
  test.each(drawn)('on %s stays through grading with other answers, the report, undo and undo of undo', (kind) => {
    const host = withReport();
    addOwn(host, kind);
    const before = own(tab(host, kind));
    expect(Object.values(before).map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);
    acts['delete a row'](host, 'answers');
    host.call('gradeResponses');
    if (kind === 'report') host.call('writeMonthlyReport');
    expect(own(tab(host, kind))).toEqual(before);
    expect(ask(host, 'undo').status).toBe('done');
    expect(own(tab(host, kind))).toEqual(before);
    expect(ask(host, 'undo').status).toBe('done');
    expect(own(tab(host, kind))).toEqual(before);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });

  test.each(['setup', 'standard', 'dashboard', 'report'] as const)(
    'a row among the rows of %s moves below them',
    (kind) => {
      const host = withReport();
      acts['insert a row'](host, kind);
      write(host, kind, [3, 1], 'mine');
      for (const round of [1, 2]) {
        host.call('writeMonthlyReport');
        const rows = cells(host, kind);
        const at = rows.findIndex((row) => row.includes('mine'));
        expect([round, rows.filter((row) => row.includes('mine'))]).toEqual([round, [['', 'mine']]]);
        expect(rows.slice(at).every(([key = '']) => key === '')).toBe(true);
      }
    },
  );

  test.each([0, 2, 5])('a column at %i of Grades moves right of ours, cell by cell', (column) => {
    const host = graded();
    const width = cells(host, 'grades')[0]?.length ?? 0;
    const { sheetId } = tab(host, 'grades');
    change(host, {
      insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 } },
    });
    for (const [row, text] of [
      [0, 'Follow-up'],
      [1, 'called'],
      [3, 'mailed'],
    ] as const)
      write(host, 'grades', [row, column], text);
    host.call('gradeResponses');
    expect(
      cells(host, 'grades')
        .slice(0, 4)
        .map((row) => row[width] ?? ''),
    ).toEqual(['Follow-up', 'called', '', 'mailed']);
  });
});
