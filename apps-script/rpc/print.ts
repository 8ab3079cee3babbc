import { printAddress } from '../../core/dashboard/print-address.ts';
import { printRange } from '../../core/dashboard/print-range.ts';
import type { Book } from '../book/workbook.ts';
import type { RunRecord } from '../grading/record.ts';

/** Address of the dashboard as one printed page; '' when its tab is gone. */
export function printAddressOf(spreadsheetId: string, { tabs }: Book, { drawings }: RunRecord): string {
  const tab = tabs.find(({ kind }) => kind === 'dashboard');
  return tab ? printAddress({ spreadsheetId, sheetId: tab.sheetId, ...printRange(drawings.dashboard) }) : '';
}
