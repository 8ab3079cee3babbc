import { shownText } from './page-cell.ts';
import type { Grid } from './page-grid.ts';
import type { Condition, FilterView } from './page-resource.ts';

/** A filter view worked out: what is said of it, and which drawn rows (as the sheet counts) stay in sight. */
export type FilteredRows = {
  readonly id: number;
  readonly title: string;
  /** Of the rows below the header that hold something, drawn or not. */
  readonly shown: number;
  readonly all: number;
  readonly rows: readonly number[];
};

/** What a cell must read as; a value in the form of a formula is a quoted text. Throws on any other formula. */
function wantedText({ values = [] }: Condition): string {
  const entered = values[0]?.userEnteredValue ?? '';
  if (!/^[=+]/.test(entered)) return entered;
  const [, quoted] = /^="((?:[^"]|"")*)"$/.exec(entered) ?? [];
  if (quoted === undefined) throw new Error(`the preview cannot work out this filter: ${entered}`);
  return quoted.replaceAll('""', '"');
}

function testOf(condition: Condition = {}): (text: string) => boolean {
  if (condition.type === 'NOT_BLANK') return (text) => text !== '';
  if (condition.type !== 'TEXT_EQ') throw new Error(`the preview cannot work out this filter: ${condition.type}`);
  const wanted = wantedText(condition);
  return (text) => text === wanted;
}

/** Works out every filter view of a tab. */
export function readFilterViews(views: readonly FilterView[], grid: Grid): readonly FilteredRows[] {
  const textAt = (row: number, column: number) => shownText(grid.cellAt(row, column));
  return views.map(({ filterViewId: id = 0, title = '', range = {}, filterSpecs = [] }) => {
    const { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = 0 } = range;
    const tests = filterSpecs.map(({ columnIndex = 0, filterCriteria }) => ({
      columnIndex,
      isWanted: testOf(filterCriteria?.condition),
    }));
    const isMatch = (row: number) => tests.every(({ columnIndex, isWanted }) => isWanted(textAt(row, columnIndex)));
    const isFilled = (row: number) => {
      for (let column = startColumnIndex; column < endColumnIndex; column += 1)
        if (textAt(row, column) !== '') return true;
      return false;
    };
    let [all, shown] = [0, 0];
    for (let row = startRowIndex + 1; row < Math.min(endRowIndex, grid.filledRows); row += 1) {
      if (!isFilled(row)) continue;
      all += 1;
      if (isMatch(row)) shown += 1;
    }
    const stays = (row: number) => row <= startRowIndex || row >= endRowIndex || isMatch(row);
    const rows = grid.rows.flatMap(({ index }) => (stays(index) ? [index + 1] : []));
    return { id, title, shown, all, rows };
  });
}
