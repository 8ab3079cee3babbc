import type { GridRange, Request } from '../book/sheets-types.ts';
import type { Finding } from './finding.ts';

type Box = readonly [top: number, bottom: number, left: number, right: number];

/** Merges of a list against each other, against what the list freezes, and unmerges that cut through one. */
export function mergeFaults(requests: readonly Request[]): readonly Finding[] {
  const merged: GridRange[] = [];
  return requests.flatMap((request, index) => {
    const faults: string[] = [];
    const range = request.mergeCells?.range;
    if (range) {
      if (merged.some((other) => overlaps(other, range))) faults.push('the merge overlaps another');
      if (crossesFreeze(range, requests)) faults.push('the merge crosses the frozen edge');
      merged.push(range);
    }
    const freed = request.unmergeCells?.range;
    if (freed) {
      if (merged.some((other) => overlaps(other, freed) && !contains(freed, other)))
        faults.push('the unmerge cuts through a merge');
      merged.splice(0, merged.length, ...merged.filter((other) => !contains(freed, other)));
    }
    return faults.map((message) => ({ index, kind: Object.keys(request)[0] ?? 'none', message }));
  });
}

function crossesFreeze(range: GridRange, requests: readonly Request[]): boolean {
  const [top, bottom, left, right] = boxOf(range);
  return requests.some((request) => {
    const properties = request.addSheet?.properties ?? request.updateSheetProperties?.properties;
    if (!properties || (properties.sheetId ?? 0) !== (range.sheetId ?? 0)) return false;
    const { frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties ?? {};
    return (top < frozenRowCount && bottom > frozenRowCount) || (left < frozenColumnCount && right > frozenColumnCount);
  });
}

function boxOf(range: GridRange): Box {
  return [
    range.startRowIndex ?? 0,
    range.endRowIndex ?? Infinity,
    range.startColumnIndex ?? 0,
    range.endColumnIndex ?? Infinity,
  ];
}

function overlaps(one: GridRange, other: GridRange): boolean {
  if ((one.sheetId ?? 0) !== (other.sheetId ?? 0)) return false;
  const [a, b] = [boxOf(one), boxOf(other)];
  return a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3];
}

function contains(outer: GridRange, inner: GridRange): boolean {
  const [a, b] = [boxOf(outer), boxOf(inner)];
  return (outer.sheetId ?? 0) === (inner.sheetId ?? 0) && a[0] <= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] >= b[3];
}
