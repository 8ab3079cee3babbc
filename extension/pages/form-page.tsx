import { render } from 'preact';
import { frontTab } from '../host/browser.ts';
import { captureFront } from '../host/capture.ts';
import { readWords } from '../host/say.ts';
import { readShown } from '../host/shown-kept.ts';
import { takeCaptured } from '../host/storage.ts';
import { FormPage, type Place } from './FormPage.tsx';

/** Shows the form, or the way to a team, on a page of ours. What is shown first comes from this computer alone. */
export async function showForm(root: Element, place: Place): Promise<void> {
  const words = readWords();
  const { dataset } = document.documentElement;
  document.documentElement.lang = words.language;
  dataset.place = place;
  const [kept, capture, tab] = await Promise.all([
    readShown(),
    takeCaptured().then((captured) => captured ?? captureFront()),
    frontTab(),
  ]);
  const windowId = tab?.windowId ?? null;
  render(<FormPage place={place} windowId={windowId} kept={kept} capture={capture} words={words} />, root);
}
