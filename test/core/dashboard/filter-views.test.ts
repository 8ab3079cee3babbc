import { describe, expect, test } from 'vitest';
import { filterViews, renderFilterViews } from '../../../core/dashboard/filter-views.ts';
import { renderRequests } from '../../../core/dashboard/sheets.ts';
import type { RowFilter } from '../../../core/panels/block.ts';
import { drawing, only, placeWith, setting, table } from './drawing.ts';

const is = (text: string, column = 'grade'): RowFilter => ({ column, is: text });
const filled: RowFilter = { column: 'rules', filled: true };
const all: RowFilter = { all: true };
const linked = (...filters: readonly RowFilter[]) =>
  drawing({ ...table, rows: filters.map((rows, place) => [{ text: `row ${place}`, rows }, place]) });
const card = (rows?: RowFilter) =>
  drawing({
    kind: 'figures',
    cards: [{ label: 'Low scores', value: 3, format: 'integer', detail: '', ...(rows && { rows }) }],
  });

const grades = { ids: ['row', 'grade', 'rules'], headers: ['Row', 'Grade', 'Rules that fired'], rowCount: 41 };
const place = placeWith({ kind: 'grades', sheetId: 5, isNew: false, rowCount: 30, columnCount: 9 });
const render = (filters: readonly RowFilter[], more: Partial<typeof place> = {}) => {
  const now = { ...place, ...more };
  return renderFilterViews(filterViews([linked(...filters)], now), grades, { place: now, language: 'en' });
};
const idsOf = (filters: readonly RowFilter[], more: Partial<typeof place> = {}) =>
  filterViews([linked(...filters)], { ...place, ...more }).map(({ id }) => id);

describe('the filter views that links need', () => {
  test('are one for each different filter, of cards and cells, and none for all rows', () => {
    const views = filterViews([linked(is('A'), all, is('A'), filled), card(is('B')), card(is('A'))], place);
    expect(views.map(({ filter }) => filter)).toEqual([is('A'), filled, is('B')]);
  });

  test('have ids that follow from the filter, whatever stands around it, below those of protections', () => {
    const [a, b] = idsOf([is('A'), is('B')]);
    expect(idsOf([filled, is('B'), is('A')]).slice(1)).toEqual([b, a]);
    expect(new Set(idsOf([is('A'), is('A', 'status'), { column: 'grade', filled: true }])).size).toBe(3);
    const many = idsOf(Array.from({ length: 300 }, (_, number) => is(`Segment ${number}`)));
    expect(new Set(many).size).toBe(300);
    expect(many.every((id) => id >= 770_200_001 && id < 770_300_000)).toBe(true);
  });

  test('leave ids alone that others have', () => {
    const [first = 0] = idsOf([is('A')]);
    expect(idsOf([is('A')], { takenIds: [first, first + 1] })).toEqual([first + 2]);
  });
});

describe('a link', () => {
  const [view] = filterViews([linked(is('A'))], place);
  const uris = (what: ReturnType<typeof drawing>) =>
    only(renderRequests(what, placeWith(), { ...setting, views: view ? [view] : [] }), 'updateCells').flatMap(
      ({ rows }) =>
        (rows ?? []).flatMap(({ values }) =>
          values.flatMap((cell) => cell.userEnteredFormat?.textFormat?.link?.uri ?? []),
        ),
    );

  test.each([
    ['in a cell to a filter', linked(is('A')), `#gid=5&fvid=${view?.id}`],
    ['in a cell to all rows', linked(all), '#gid=5'],
    ['on the label of a card', card(is('A')), `#gid=5&fvid=${view?.id}`],
  ])('%s', (_where, what, uri) => {
    expect(uris(what)).toEqual([uri]);
  });

  test('is not on the label of a card that names no rows', () => {
    expect(uris(card())).toEqual([]);
  });

  test('on a label has the colour of links, not that of labels', () => {
    const cells = only(renderRequests(card(all), placeWith(), setting), 'updateCells')[0]?.rows?.[4]?.values;
    expect(cells?.[1]?.userEnteredFormat?.textFormat).toEqual({ bold: true, link: { uri: '#gid=5' } });
  });

  test('to rows without a filter view is a mistake', () => {
    expect(() => uris(linked(is('B')))).toThrow('no filter view for {"column":"grade","is":"B"}');
  });
});

describe('filter views as requests', () => {
  test('cover the header and all rows of our columns, with one condition on their column', () => {
    const range = { sheetId: 5, startRowIndex: 0, endRowIndex: 41, startColumnIndex: 0, endColumnIndex: 3 };
    const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: 'B' }] };
    expect(
      only(render([is('B'), filled]), 'addFilterView').map(({ filter: { filterViewId: _id, ...rest } }) => rest),
    ).toEqual([
      { title: 'Satisgrade: Grade = B', range, filterSpecs: [{ columnIndex: 1, filterCriteria: { condition } }] },
      {
        title: 'Satisgrade: Rules that fired: filled in',
        range,
        filterSpecs: [{ columnIndex: 2, filterCriteria: { condition: { type: 'NOT_BLANK' } } }],
      },
    ]);
  });

  // Sheets reads a condition as if it were typed: whatever could be more than a word becomes a quoted text.
  test.each([
    ['满意', '满意'],
    ['Very satisfied', 'Very satisfied'],
    ['=IMPORTXML("x")', '="=IMPORTXML(""x"")"'],
    ['+1', '="+1"'],
    ['1-5', '="1-5"'],
    ['May 5', '="May 5"'],
    ['', '=""'],
  ])('%j is looked for as %j', (text, entered) => {
    const [added] = only(render([is(text)]), 'addFilterView');
    expect(added?.filter.filterSpecs[0]?.filterCriteria.condition).toEqual({
      type: 'TEXT_EQ',
      values: [{ userEnteredValue: entered }],
    });
  });

  test('are changed in place when they are there, deleted when no link needs them', () => {
    const [a = 0] = idsOf([is('A')]);
    const requests = render([is('A'), is('B')], { filterViewIds: [a, 770_200_500] });
    expect(requests.map((request) => Object.keys(request)[0])).toEqual([
      'deleteFilterView',
      'updateFilterView',
      'addFilterView',
    ]);
    expect(only(requests, 'deleteFilterView')).toEqual([{ filterId: 770_200_500 }]);
    expect(only(requests, 'updateFilterView')[0]).toMatchObject({
      filter: { filterViewId: a },
      fields: 'title,range,filterSpecs',
    });
  });

  test('have different titles even where two columns have one header', () => {
    const twice = { ...grades, headers: ['Row', 'Grade', 'Grade'] };
    const views = filterViews([linked(is('A'), is('A', 'rules'))], place);
    const titles = only(renderFilterViews(views, twice, { place, language: 'en' }), 'addFilterView').map(
      ({ filter }) => filter.title,
    );
    expect(titles).toEqual(['Satisgrade: Grade = A', 'Satisgrade: Grade = A (2)']);
  });

  test('of a column that Grades does not have are a mistake', () => {
    expect(() => render([is('A', 'nothing')])).toThrow('no column of Grades: nothing');
  });
});
