import { sayAll } from '../tabs/check-headers.ts';
import type { SheetColumn } from '../tabs/sheet-table.ts';

const own = (
  id: 'at' | 'row' | 'change' | 'score' | 'grade' | 'value' | 'reason' | 'who' | 'rules' | 'state',
  pixels: number,
  format: SheetColumn['format'] = 'text',
): SheetColumn => ({ id, title: sayAll(`overrides.${id}`), format, pixels });

/** Columns of the Overrides tab: what changed, what was computed then, and the cells for entries whose response is gone. */
export const overridesColumns = (): readonly SheetColumn[] => [
  own('at', 130, 'moment'),
  own('row', 70),
  own('change', 150),
  own('score', 90, 'score'),
  own('grade', 120),
  own('value', 90),
  { ...own('reason', 240), wraps: true },
  own('who', 180),
  own('rules', 180),
  { ...own('state', 200), wraps: true },
  { id: 'belongs', title: sayAll('overrides.belongs'), format: 'text', pixels: 110, input: 'anything' },
  { id: 'dismiss', title: sayAll('overrides.dismiss'), format: 'checkbox', pixels: 100, input: 'checkbox' },
];
