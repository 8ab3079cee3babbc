import type { OverrideFault } from '../../core/counted/override.ts';
import type { Entry, RowName } from '../../core/counted/schema.ts';
import { cellAddress } from '../../core/responses/address.ts';
import type { IssueCode } from '../../core/responses/codes.ts';
import { issue } from '../../core/responses/issue.ts';
import type { Column, Issue } from '../../core/responses/schema.ts';
import { reasonPlace } from '../../core/tabs/grades.ts';

/** A response that is left out has no score to override: that is no fault of the cell. */
const codes: Readonly<Partial<Record<OverrideFault, IssueCode>>> = {
  noReason: 'overrideNoReason',
  unknown: 'overrideUnknown',
  percent: 'overridePercent',
  noVerdict: 'overrideNoVerdict',
};

type Setting = {
  readonly columns: readonly Pick<Column, 'role'>[];
  readonly gradesTitle: string;
  readonly entries: ReadonlyMap<number, Entry>;
};

/** Overrides that are not in force, each with the cell to fill in or correct once Grades is drawn. `rowNames`: in the order of Grades. */
export function overrideIssues(
  faults: ReadonlyMap<number, OverrideFault>,
  rowNames: readonly RowName[],
  { columns, gradesTitle: tab, entries }: Setting,
): readonly Issue[] {
  if (faults.size === 0) return [];
  const reason = reasonPlace(columns);
  return rowNames.flatMap(({ row }, place) => {
    const fault = faults.get(row);
    const code = fault && codes[fault];
    if (!code) return [];
    const value = entries.get(row)?.override ?? '';
    const column = fault === 'noReason' ? reason : reason - 1;
    return [issue(code, { tab, place: cellAddress(place + 2, column), value }, null, row)];
  });
}
