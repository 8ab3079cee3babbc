import type { TabPlace } from '../../core/dashboard/book.ts';
import type { FoundTable } from '../../core/tabs/sheet-table.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { Refused } from '../refusal.ts';
import { tellFaults } from './tell-faults.ts';

type Place = Pick<TabPlace, 'title' | 'sheetId'>;

/** Whether cells of ours stand in rows without a key: the hidden first column was emptied or replaced. */
const lostKeys = ({ places, rows, height }: FoundTable): boolean => places !== null && rows.size === 0 && height > 1;

/** Refuses to write on a tab that is one table where it cannot be told which of its columns and rows are ours. */
export function refuseUnclear(found: FoundTable, { title: tab, sheetId }: Place, language: Language): void {
  for (const code of ['gone', 'twice'] as const) {
    const titles = found[code].map((title) => title[language]);
    if (titles.length === 0) continue;
    const headers = titles.join(say(language, 'figure.between'));
    throw new Refused([{ code: `table.${code}`, message: say(language, `table.${code}`, { tab, headers }) }]);
  }
  if (!lostKeys(found)) return;
  throw new Refused(tellFaults([{ code: 'noKeys', row: 1, column: 0, args: {} }], { title: tab, sheetId }, language));
}
