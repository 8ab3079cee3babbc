import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGradeRows, type RowsInPlace } from '../../../core/dashboard/make-grade-rows.ts';
import type { SheetsRequest } from '../../../core/dashboard/request.ts';
import { layOutRows } from '../../../core/tabs/lay-out-rows.ts';
import { placeWith } from './drawing.ts';

/** The rows of a grid after requests on whole rows, as Google documents them. */
function rowsAfter(rows: readonly string[], requests: readonly SheetsRequest[]): readonly string[] {
  const now = [...rows];
  let frozen = 1;
  for (const request of requests) {
    if ('insertDimension' in request) {
      const { startIndex = 0, endIndex = 0 } = request.insertDimension.range;
      expect(startIndex).toBeLessThan(now.length);
      now.splice(startIndex, 0, ...Array.from({ length: endIndex - startIndex }, () => 'new'));
    } else if ('appendDimension' in request) {
      now.push(...Array.from({ length: request.appendDimension.length }, () => 'new'));
    } else if ('deleteDimension' in request) {
      const { startIndex = 0, endIndex = 0 } = request.deleteDimension.range;
      now.splice(startIndex, endIndex - startIndex);
      expect(now.length).toBeGreaterThan(frozen);
    } else if ('moveDimension' in request) {
      const { startIndex = 0, endIndex = 0 } = request.moveDimension.source;
      const { destinationIndex } = request.moveDimension;
      expect(frozen === 0 && destinationIndex >= endIndex && destinationIndex <= now.length).toBe(true);
      const moved = now.splice(startIndex, endIndex - startIndex);
      now.splice(destinationIndex - moved.length, 0, ...moved);
    } else if ('updateSheetProperties' in request) {
      frozen = 0;
    } else throw new Error(`not expected: ${Object.keys(request)}`);
  }
  return now;
}

type Made = {
  readonly there: readonly string[];
  readonly wanted: readonly string[];
  readonly lost: RowsInPlace['lost'];
};

/** What the tab holds afterwards; `there`: 'id', a person's row as 'mine …', '' is blank; the header comes in front. */
function make({ there, wanted, lost }: Made) {
  const ids = ['', ...there.map((row) => (row.startsWith('mine') ? '' : row))];
  const grid = ['header', ...there];
  const place = placeWith({ kind: 'grades', rowCount: grid.length });
  const made = makeGradeRows(place, { ...layOutRows(ids, wanted), filled: [], lost }, wanted.length + 1);
  return { ...made, rows: rowsAfter(grid, made.requests) };
}

describe('our rows become one piece', () => {
  test.each<[string, Made, readonly string[], readonly (readonly [number, number])[]]>([
    [
      'as they stand: nothing is done',
      { there: ['b', 'a', 'mine'], wanted: ['a', 'b'], lost: 'deleted' },
      ['header', 'b', 'a', 'mine'],
      [],
    ],
    [
      'new ones below the last, above what people wrote there',
      { there: ['b', 'a', 'mine'], wanted: ['a', 'b', 'x', 'y'], lost: 'deleted' },
      ['header', 'b', 'a', 'new', 'new', 'mine'],
      [],
    ],
    [
      'in a grid that is full',
      { there: ['b', 'a'], wanted: ['a', 'b', 'x'], lost: 'deleted' },
      ['header', 'b', 'a', 'new'],
      [],
    ],
    [
      'lost ones go',
      { there: ['p', 'b', 'q', 'r', 'a', 's'], wanted: ['a', 'b'], lost: 'deleted' },
      ['header', 'b', 'a'],
      [],
    ],
    [
      'or stay below, emptied: what a person wrote beside them is theirs',
      { there: ['p', 'b', 'mine', 'q', 'a'], wanted: ['a', 'b'], lost: 'emptied' },
      ['header', 'b', 'a', 'p', 'mine', 'q'],
      [
        [3, 4],
        [5, 6],
      ],
    ],
    [
      'rows of people go below, in their order',
      { there: ['mine 1', 'b', 'mine 2', 'p', 'mine 3', 'a', 'mine 4'], wanted: ['a', 'x', 'b'], lost: 'deleted' },
      ['header', 'b', 'a', 'new', 'mine 1', 'mine 2', 'mine 3', 'mine 4'],
      [],
    ],
    [
      'of the last response that is lost a blank row is left',
      { there: ['p', 'q'], wanted: [], lost: 'deleted' },
      ['header', 'new'],
      [],
    ],
  ])('%s', (_, made, rows, emptied) => {
    const after = make(made);
    expect([after.rows, after.gridRows, after.emptied]).toEqual([rows, rows.length, emptied]);
  });

  test('whatever stands there: ours in their order, new ones, then what is not ours in its order', () => {
    const row = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'p', 'q', 'mine', '');
    const rows = fc.array(row, { maxLength: 12 });
    const wanted = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'x', 'y'));
    const lost = fc.constantFrom<RowsInPlace['lost']>('deleted', 'emptied');
    fc.assert(
      fc.property(rows, wanted, lost, (all, ids, kind) => {
        const seen = new Set<string>();
        // An id that stands there again is a copy that a person made.
        const there = all.map((one, at) => {
          const isOurs = !['mine', ''].includes(one) && !seen.has(one);
          seen.add(one);
          return isOurs ? one : `mine ${at}`;
        });
        const isMine = (one: string) => one.startsWith('mine');
        const stays = there.filter((one) => ids.includes(one));
        const fresh = ids.filter((one) => !there.includes(one)).map(() => 'new');
        const others = there.filter((one) => isMine(one) || (kind === 'emptied' && !ids.includes(one)));
        const after = make({ there, wanted: ids, lost: kind });
        const expected = ['header', ...stays, ...fresh, ...others];
        expect(after.rows).toEqual(expected.length < 2 ? [...expected, 'new'] : expected);
        expect(after.gridRows).toBe(after.rows.length);
        expect(after.emptied.flatMap(([start, end]) => after.rows.slice(start, end))).toEqual(
          others.filter((one) => !isMine(one)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
