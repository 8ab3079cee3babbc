import { describe, expect, test } from 'vitest';
import type { LocalBook } from '../../apps-script/local/book/book.ts';
import { hostWith, surveyCsv } from './add-on.ts';
import { withoutLog } from './without-log.ts';

type Host = ReturnType<typeof hostWith>;

function gradedHost(): Host {
  const host = hostWith(surveyCsv(60, 5));
  host.call('gradeResponses');
  return host;
}

const sheetOf = (book: LocalBook, title: string) => {
  const sheet = book.sheets.find((one) => one.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
};
const viewsOf = ({ book }: Host) => sheetOf(book, 'Grades').filterViews;
const linksOf = ({ book }: Host) =>
  sheetOf(book, 'Dashboard').cells.flatMap((row) =>
    row.flatMap((cell) => cell?.userEnteredFormat?.textFormat?.link?.uri ?? []),
  );
const fvids = (host: Host) => linksOf(host).flatMap((uri) => Number(/&fvid=(\d+)$/.exec(uri)?.[1] ?? Number.NaN) || []);

/** A copy of a tab as Google makes it: another id and title, other ids of what lies on it, the same marks. */
function copyTab({ book }: Host, title: string): void {
  const sheet = sheetOf(book, title);
  const elsewhere = (range: object | undefined) => ({ ...range, sheetId: 4242 });
  book.sheets.push({
    ...structuredClone(sheet),
    sheetId: 4242,
    title: `Copy of ${title}`,
    charts: [],
    conditionalFormats: [],
    filterViews: sheet.filterViews.map((view, place) => ({
      ...view,
      filterViewId: 900 + place,
      range: elsewhere(view.range),
    })),
    protectedRanges: sheet.protectedRanges.map((one, place) => ({
      ...one,
      protectedRangeId: 900 + place,
      range: elsewhere(one.range),
      ...(one.unprotectedRanges && { unprotectedRanges: one.unprotectedRanges.map(elsewhere) }),
    })),
  });
}

describe('links to rows', () => {
  test('every one of the dashboard leads to a filter view of Grades, and none is left over', () => {
    const host = gradedHost();
    const ids = viewsOf(host).map(({ filterViewId }) => filterViewId);
    expect(ids.length).toBeGreaterThan(0);
    expect([...new Set(fvids(host))].sort()).toEqual([...ids].sort());
    expect(viewsOf(host).every(({ title = '' }) => title.startsWith('Satisgrade: '))).toBe(true);
  });

  test("one that a person deletes comes back under its id; a person's own stay", () => {
    const host = gradedHost();
    const before = structuredClone(viewsOf(host));
    const { sheetId, filterViews } = sheetOf(host.book, 'Grades');
    const own = { filterViewId: 31, title: 'My list', range: { sheetId, endRowIndex: 9 } };
    filterViews.splice(0, 1, own);
    host.call('gradeResponses');
    host.call('gradeResponses');
    expect(viewsOf(host)).toEqual(expect.arrayContaining([own, ...before]));
    expect(viewsOf(host).length).toBe(before.length + 1);
  });

  test('one that a person renames is theirs; the link gets another', () => {
    const host = gradedHost();
    const [renamed] = viewsOf(host);
    if (!renamed) throw new Error('no filter view');
    renamed.title = 'Best of all';
    const kept = structuredClone(renamed);
    host.call('gradeResponses');
    const once = structuredClone(host.book);
    host.call('gradeResponses');
    expect(withoutLog(host.book)).toEqual(withoutLog(once));
    expect(viewsOf(host)).toContainEqual(kept);
    expect(fvids(host)).not.toContain(kept.filterViewId);
  });
});

describe('protections', () => {
  const titles = ['Setup', 'Standard', 'Grades', 'Dashboard'];
  const protectionsOf = ({ book }: Host, title: string) => sheetOf(book, title).protectedRanges;

  test.each(titles)('%s has one of ours, a warning only', (title) => {
    expect(protectionsOf(gradedHost(), title)).toEqual([
      expect.objectContaining({ warningOnly: true, description: expect.stringMatching(/^Satisgrade: /) }),
    ]);
  });

  test('the response tab has none', () => {
    expect(gradedHost().book.sheets[0]?.protectedRanges).toEqual([]);
  });

  test('cells that people may change on Setup are free', () => {
    const host = gradedHost();
    const sheet = sheetOf(host.book, 'Setup');
    const [protection] = sheet.protectedRanges;
    const isFree = (row: number, column: number) =>
      (protection?.unprotectedRanges ?? []).some(
        ({ startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity }) =>
          row >= startRowIndex && row < endRowIndex && column >= startColumnIndex && column < endColumnIndex,
      );
    const places = sheet.cells.flatMap((row, at) =>
      row.flatMap((cell, column) => (cell?.dataValidation ? [[at, column] as const] : [])),
    );
    expect(places.length).toBeGreaterThan(5);
    expect(places.every(([row, column]) => isFree(row, column))).toBe(true);
    expect(isFree(0, 0)).toBe(false);
  });

  test("one that a person deletes comes back; a person's own stays, and so does its id", () => {
    const host = gradedHost();
    const sheet = sheetOf(host.book, 'Dashboard');
    const before = structuredClone(sheet.protectedRanges);
    const id = before[0]?.protectedRangeId ?? Number.NaN;
    const own = { protectedRangeId: id, range: { sheetId: sheet.sheetId, endRowIndex: 1 }, description: 'Mine' };
    sheet.protectedRanges.splice(0, 1, own);
    host.call('gradeResponses');
    const once = structuredClone(host.book);
    host.call('gradeResponses');
    expect(withoutLog(host.book)).toEqual(withoutLog(once));
    expect(protectionsOf(host, 'Dashboard')).toEqual([own, { ...before[0], protectedRangeId: id + 100 }]);
  });
});

describe('a tab of ours that was copied', () => {
  test('stays as it was made, and what lies on it does not collide', () => {
    const host = gradedHost();
    copyTab(host, 'Grades');
    const copy = structuredClone(sheetOf(host.book, 'Copy of Grades'));
    host.call('gradeResponses');
    expect(sheetOf(host.book, 'Copy of Grades')).toEqual(copy);
  });

  test('takes the place of the original when that is deleted, without doubling anything', () => {
    const host = gradedHost();
    const count = viewsOf(host).length;
    copyTab(host, 'Grades');
    host.book.sheets.splice(host.book.sheets.indexOf(sheetOf(host.book, 'Grades')), 1);
    host.call('gradeResponses');
    const sheet = sheetOf(host.book, 'Copy of Grades');
    expect([sheet.filterViews.length, sheet.protectedRanges.length]).toEqual([count, 1]);
    expect([...new Set(fvids(host))].sort()).toEqual(sheet.filterViews.map(({ filterViewId }) => filterViewId).sort());
  });
});
