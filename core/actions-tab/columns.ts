import { type CaseStatus, caseStatuses } from '../actions/schema.ts';
import { sayAll } from '../tabs/check-headers.ts';
import { wordsOf } from '../tabs/choice-words.ts';
import type { SheetColumn } from '../tabs/sheet-table.ts';
import type { Language, Localized } from '../text/schema.ts';

/** What each status is called. */
export const statusWords = (): Readonly<Record<CaseStatus, Localized>> =>
  Object.fromEntries(caseStatuses.map((status) => [status, sayAll(`case.status.${status}`)])) as Record<
    CaseStatus,
    Localized
  >;

const columnIds = [
  ...(['number', 'state', 'what', 'rule', 'row', 'customer', 'opened'] as const),
  ...(['owner', 'due', 'status', 'cause', 'action', 'next', 'effect', 'informed'] as const),
  ...(['closedBy', 'closedOn', 'follows', 'remarks'] as const),
] as const;
export type CaseColumn = (typeof columnIds)[number];

type Look = Omit<SheetColumn, 'id' | 'title'>;
const text = (pixels: number): Look => ({ format: 'text', pixels, wraps: true });
const day: Look = { format: 'date', pixels: 90 };
const typed = (look: Look): Look => ({ ...look, input: 'anything' });

const looks: Readonly<Record<Exclude<CaseColumn, 'status'>, Look>> = {
  number: { format: 'integer', pixels: 50 },
  state: text(190),
  what: text(300),
  rule: text(150),
  row: { format: 'text', pixels: 90 },
  customer: text(140),
  opened: day,
  owner: typed(text(120)),
  due: typed(day),
  cause: typed(text(200)),
  action: typed(text(200)),
  next: text(200),
  effect: typed(text(160)),
  informed: typed(day),
  closedBy: typed(text(110)),
  closedOn: day,
  follows: { format: 'integer', pixels: 80 },
  remarks: typed(text(200)),
};

/** The columns of the Actions tab in the order of a new one: how a case stands, what happened, then the steps of the work. */
export function caseColumns(language: Language): readonly SheetColumn[] {
  const status: Look = { format: 'text', pixels: 110, input: { choices: wordsOf(statusWords(), language) } };
  return columnIds.map((id) => ({ id, title: sayAll(`case.${id}`), ...(id === 'status' ? status : looks[id]) }));
}
