import { cellAddress } from '../../core/responses/address.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { type Reason, Refused } from '../refusal.ts';
import type { Book, BookTab } from './workbook.ts';

/** The response tab, and what a person should know of how it was found. */
export type FoundSource = { readonly tab: BookTab; readonly notices: readonly Reason[] };

const reason = (
  code: 'noSource' | 'ownTab' | 'tabGone' | 'sourceGone' | 'sourceRenamed',
  language: Language,
  args = {},
): Reason => ({
  code,
  message: say(language, `book.${code}`, args),
});

/** The tab that a caller insists on; refused when it is gone: another one would be graded than the person sees. */
export function chosenSource({ tabs }: Book, sheetId: number, language: Language): BookTab {
  const found = tabs.find((tab) => tab.kind === null && tab.sheetId === sheetId);
  if (!found) throw new Refused([reason('tabGone', language)]);
  return found;
}

/**
 * The response tab of a first grading: the only visible tab that is not ours, else the one that is open, else the only
 * one besides the tab that we write ourselves.
 * @param activeTabId asked only when there are several
 */
export function firstSource(book: Book, language: Language, activeTabId: () => number): BookTab {
  const candidates = book.tabs.filter((tab) => tab.kind === null && !tab.hidden);
  const [only] = candidates;
  if (only === undefined) throw new Refused([reason('noSource', language)]);
  if (candidates.length === 1) return only;
  const id = activeTabId();
  const open = candidates.find((tab) => tab.sheetId === id);
  if (open) return open;
  const [people, another] = candidates.filter(({ feedback }) => feedback === '');
  if (people && !another) return people;
  const source = book.tabs.find((tab) => tab.sheetId === id)?.title ?? '';
  throw new Refused([reason('ownTab', language, { source })]);
}

/**
 * The response tab that Setup names: by the title a person wrote there, otherwise by the id it was last found
 * under, so that renaming the tab changes nothing.
 */
export function knownSource(book: Book, setup: SetupState, setupTitle: string, language: Language): FoundSource {
  const { source } = setup;
  const byTitle = book.tabs.find((tab) => tab.kind === null && tab.title === source.title);
  const byId = book.tabs.find((tab) => tab.kind === null && tab.sheetId === source.sheetId);
  const isRewritten = source.title !== source.writtenTitle;
  const tab = isRewritten ? byTitle : (byId ?? byTitle);
  if (!tab) {
    const args = { source: source.title, cell: cellAddress(source.row, 2), tab: setupTitle };
    throw new Refused([reason('sourceGone', language, args)]);
  }
  const isRenamed = !isRewritten && tab.title !== source.writtenTitle;
  return { tab, notices: isRenamed ? [reason('sourceRenamed', language, { source: tab.title })] : [] };
}
