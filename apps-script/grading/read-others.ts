import type { GradedSource } from '../../core/analysis/together.ts';
import { cellAddress } from '../../core/responses/address.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book, BookTab, Workbook } from '../book/workbook.ts';
import { Refused } from '../refusal.ts';
import { enteredBy } from './entered-by.ts';
import { readRecord } from './record.ts';

type Named = { readonly title: string; readonly source: BookTab; readonly history: BookTab };

/** A response tab with the hidden history of its grading; `null` when it is none, or the one in hand. */
function gradedTab({ tabs, sets, set }: Book, title: string): Named | null {
  const source = tabs.find((tab) => tab.kind === null && tab.title === title);
  const found = source && sets.find((one) => one.sourceId === source.sheetId && one.set !== set);
  const history = found && tabs.find(({ own }) => own?.kind === 'history' && own.set === found.set);
  return source && history ? { title, source, history } : null;
}

/**
 * The response tabs that Setup counts together with this one, each as its last grading left it; in one read, and none
 * where Setup names none. Refused when one of them was never graded.
 */
export function readOthers(
  workbook: Workbook,
  book: Book,
  { together }: Pick<SetupState, 'together'>,
  { setupTitle, language }: { readonly setupTitle: string; readonly language: Language },
): readonly GradedSource[] {
  if (!together || together.titles.length === 0) return [];
  const refused = (value: string) => {
    const args = { value, cell: cellAddress(together.row, 2), tab: setupTitle };
    return new Refused([{ code: 'notGraded', message: say(language, 'book.notGraded', args) }]);
  };
  const named = together.titles.map((title) => {
    const found = gradedTab(book, title);
    if (!found) throw refused(title);
    return found;
  });
  const readings = named.map(({ history }) => ({ tab: history, part: 'firstColumn' }) as const);
  const read = workbook.readTabs(null, readings).others;
  return named.map(({ title, source }, place) => {
    const record = readRecord((read[place] ?? []).map(([cell]) => cell));
    if (!record) throw refused(title);
    const { at, standard, index, columns } = record;
    return { title, at, standard, index, ...enteredBy(source, columns) };
  });
}
