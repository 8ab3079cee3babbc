import { longest } from '../../core/feedback/limits.ts';
import { cleanText, cutText } from '../entry/clean-text.ts';
import { type Entry, isEmpty, type Page } from '../entry/entry.ts';
import { isOld } from '../entry/is-old.ts';
import { newEntry } from '../entry/new-entry.ts';
import type { Kept } from '../kept/kept.ts';
import type { Capture } from './capture.ts';
import { isInvitation, pageKey, webAddress } from './page-key.ts';

/** What the form opens with. */
export type Opened = {
  /** The draft of this page, as it was left; else a new entry filled from the page. */
  readonly entry: Entry;
  /** Where the draft is kept: `keys.draft` of it. */
  readonly pageKey: string;
  /** A selection that differs from the quote of the draft; ''. */
  readonly offer: string;
  /** More was selected than an entry can hold: quote or offer are its beginning. */
  readonly isCut: boolean;
};

/** Time and chance come from outside. */
export type OpenWith = { readonly now: number; readonly newId: () => string };

export type OpenEntry = (capture: Capture, kept: Kept, given: OpenWith) => Opened;

const noPage: Page = { url: '', title: '' };

/**
 * What the form opens with on a page. A draft wins over what is selected now, which is offered; one in which nothing was
 * written takes it, and the page as it is now.
 */
export const openEntry: OpenEntry = (capture, kept, { now, newId }) => {
  const { page, selected } = readable(capture);
  const selection = cutText(selected, longest.text);
  const key = pageKey(page.url);
  const opened = { pageKey: key, isCut: selection.length < selected.length };
  const stored = kept.drafts.get(key);
  const isGoing = stored && !isOld(stored, now);
  const draft = isGoing ? stored : { ...newEntry(''), page, keepsQuery: kept.settings.keepsQuery };
  const entry = withTeam({ ...draft, id: draft.id || newId() }, kept);
  return isEmpty(entry)
    ? { ...opened, entry: { ...entry, page, quote: selection, isQuoteFilled: selection !== '' }, offer: '' }
    : { ...opened, entry, offer: selection === entry.quote ? '' : selection };
};

/** What may be taken of a page: of an invitation's nothing, of one that nobody may read what the menu told us. */
function readable({ page, selection, isRestricted }: Capture): { readonly page: Page; readonly selected: string } {
  if (isInvitation(page.url)) return { page: noPage, selected: '' };
  return { page: isRestricted || webAddress(page.url) === null ? noPage : page, selected: cleanText(selection) };
}

/** The entry under a team that is there. */
function withTeam(entry: Entry, { teams, settings }: Kept): Entry {
  const found = (wanted: string) => teams.find(({ id }) => id === wanted);
  return { ...entry, team: (found(entry.team) ?? found(settings.team) ?? teams[0])?.id ?? '' };
}
