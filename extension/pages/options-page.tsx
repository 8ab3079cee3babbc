import { render } from 'preact';
import { Options } from '../components/options/Options.tsx';
import { version } from '../host/browser.ts';
import { readWords } from '../host/say.ts';
import { onKept, readShown } from '../host/shown-kept.ts';
import { openingKey } from '../host/surface.ts';
import { acts } from './options-acts.ts';

/** Shows the options page in an element and keeps it as things are. */
export async function showOptions(root: Element): Promise<void> {
  const words = readWords();
  document.documentElement.lang = words.language;
  let [kept, key] = await Promise.all([readShown(), openingKey()]);
  const draw = () =>
    render(<Options kept={kept} acts={acts} openingKey={key} version={version()} words={words} />, root);
  draw();
  // The browser looked for the place before there was one.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
  onKept((next) => {
    kept = next;
    draw();
  });
  // The key is changed on another page.
  addEventListener('focus', async () => {
    key = await openingKey();
    draw();
  });
}
