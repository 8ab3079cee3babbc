import type { Case } from '../actions/schema.ts';
import type { BlockCell } from '../panels/block.ts';
import { tellRules } from '../panels/rule-words.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { SheetTable } from '../tabs/sheet-table.ts';
import { clauseWord } from '../text/clause.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { type CaseColumn, caseColumns } from './columns.ts';
import { caseKey } from './read-cases.ts';
import { nextWords, stateWords } from './state-words.ts';

/** What cases are described by. `customers`: who answered, by id of the response; `null`: nobody is to be named. */
export type CasesSetting = {
  readonly rubric: Rubric;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly customers: ReadonlyMap<string, string> | null;
};

/** The rule that fired with its clause; of one that fires no more what stands there already. */
function ruleOf({ rule, clause, dimensions, standing }: Case, { rubric, language }: CasesSetting): string {
  const words = standing === 'fires' ? tellRules([{ id: rule, dimensions }], rubric, language, true) : '';
  return words === '' ? clause : `${words} · ${clauseWord(clause, language)}`;
}

function cellsOf(one: Case, setting: CasesSetting): Readonly<Record<CaseColumn, BlockCell>> {
  const { language, today, customers } = setting;
  const { row, standing } = one;
  // A row that is gone is not linked to: another response may stand there now.
  const there: BlockCell = standing === 'gone' ? `(${row})` : { text: String(row), row };
  return {
    number: one.number,
    state: stateWords(one, today, language),
    what: one.title,
    rule: ruleOf(one, setting),
    row: row === 0 ? '' : there,
    customer: customers?.get(one.response) ?? '',
    opened: one.opened,
    owner: one.owner,
    due: one.due,
    status: say(language, `case.status.${one.status}`),
    next: nextWords(one, language),
    closedOn: one.closedOn ?? '',
    follows: one.follows,
    ...{ cause: '', action: '', effect: '', informed: '', closedBy: '', remarks: '' },
  };
}

/** The Actions tab of all cases. What people fill in is only given for the cases that are not there yet. */
export const describeCases = (cases: readonly Case[], setting: CasesSetting): SheetTable => ({
  columns: caseColumns(setting.language),
  rows: cases.map((one) => ({ key: caseKey(one), cells: cellsOf(one, setting) })),
  removed: [],
  language: setting.language,
});
