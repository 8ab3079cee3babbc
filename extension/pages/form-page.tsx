import { render } from 'preact';
import { openEntry } from '../capture/open-entry.ts';
import { ask, frontTab } from '../host/browser.ts';
import { captureFront } from '../host/capture.ts';
import { readWords } from '../host/say.ts';
import { readShown } from '../host/shown-kept.ts';
import { takeCaptured } from '../host/storage.ts';
import { FormPage, type Place } from './FormPage.tsx';

/** How old what a sheet told of its standard may be, in milliseconds. */
const freshTime = 3_600_000;

/** Shows the form, or the way to a team, on a page of ours. What is shown first comes from this computer alone. */
export async function showForm(root: Element, place: Place): Promise<void> {
  const words = readWords();
  const { documentElement } = document;
  documentElement.lang = words.language;
  documentElement.dataset.place = place;
  const [kept, capture, tab] = await Promise.all([
    readShown(),
    takeCaptured().then((captured) => captured ?? captureFront()),
    frontTab(),
  ]);
  const now = Date.now();
  render(<FormPage {...{ place, kept, capture, words }} windowId={tab?.windowId ?? null} />, root);
  const { entry } = openEntry(capture, kept, { now, newId: () => '' });
  const team = kept.teams.find(({ id }) => id === entry.team);
  // What comes of it the form sees in what is kept; where nothing does, sending finds out.
  if (team?.stopped === null && now - team.standardAt > freshTime)
    requestIdleCallback(() => ask({ type: 'check', team: team.id }).catch(() => {}));
}
