import { describe, expect, test } from 'vitest';
import { readStructure } from '../../../apps-script/book/book.ts';
import { clearDirty, isRipe, markDirty, readDirty } from '../../../apps-script/book/dirty.ts';
import { firstSet } from '../../../apps-script/book/pick-set.ts';

const structure = (spreadsheet: Parameters<typeof readStructure>[0]) => readStructure(spreadsheet, firstSet);

const second = 1000;
const minute = 60 * second;

describe('when the dashboard is drawn again', () => {
  test.each([
    // [first change, latest change, now, drawn]
    [0, 0, 59 * second, false],
    [0, 0, minute, true],
    [0, 4 * minute, 5 * minute - 1, false],
    [0, 4 * minute, 5 * minute, true],
    [0, 10 * minute - 1, 10 * minute - 1, false],
    [0, 10 * minute - 1, 10 * minute, true],
  ])('changed first at %i ms, last at %i ms: at %i ms %j', (since, last, now, drawn) => {
    expect(isRipe({ since, last }, now)).toBe(drawn);
  });

  test('not without a mark', () => {
    expect(isRipe(null, Number.MAX_SAFE_INTEGER)).toBe(false);
  });
});

test.each([
  ['5/7', { since: 5, last: 7 }],
  ['7/5', null],
  ['5', null],
  ['', null],
  ['2026-11-21', null],
])('a mark that reads %j', (text, dirty) => {
  expect(readDirty(text)).toEqual(dirty);
});

describe('the mark of a workbook', () => {
  const tab = (sheetId: number, ...metadata: readonly (readonly [string, string])[]) => ({
    properties: { sheetId },
    developerMetadata: metadata.map(([metadataKey, metadataValue]) => ({ metadataKey, metadataValue })),
  });
  const setup = tab(1, ['satisgrade.tab', 'setup']);
  const history = tab(2, ['satisgrade.tab', 'history']);
  const marked = tab(2, ['satisgrade.tab', 'history'], ['satisgrade.dirty', '5/7']);

  test('is made on the history tab, and moved where there is one: the first change stays', () => {
    const fresh = markDirty(structure({ sheets: [setup, history] }), 9);
    expect(fresh).toMatchObject([
      { createDeveloperMetadata: { developerMetadata: { metadataValue: '9/9', location: { sheetId: 2 } } } },
    ]);
    const moved = markDirty(structure({ sheets: [setup, marked] }), 9);
    expect(moved).toMatchObject([{ updateDeveloperMetadata: { developerMetadata: { metadataValue: '5/9' } } }]);
  });

  test('stands elsewhere when somebody deleted that tab, and nowhere before the first grading', () => {
    expect(markDirty(structure({ sheets: [tab(0), setup] }), 9)).toMatchObject([
      { createDeveloperMetadata: { developerMetadata: { location: { sheetId: 1 } } } },
    ]);
    expect(markDirty(structure({ sheets: [tab(0)] }), 9)).toEqual([]);
  });

  test('is taken away only as it was read', () => {
    const lookup = { metadataKey: 'satisgrade.dirty', metadataValue: '5/7' };
    expect(clearDirty(structure({ sheets: [marked] }))).toEqual([
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: lookup } } },
    ]);
    expect(clearDirty(structure({ sheets: [history] }))).toEqual([]);
  });
});
