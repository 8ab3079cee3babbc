import { render } from 'preact';
import { App } from './components/App.tsx';
import { makeUi } from './components/ui.ts';
import { browserLocale, sendToAddOn, setPageLanguage, wantedScreen } from './host.ts';
import { languageIn, makeSidebar } from './state/sidebar.ts';
import type { State } from './state/state.ts';

const root = document.body;
const locale = browserLocale();

const draw = (state: State) => {
  const language = languageIn(state, locale);
  setPageLanguage(language);
  render(<App ui={makeUi(sidebar, state, language)} />, root);
};
const sidebar = makeSidebar({ send: sendToAddOn, now: Date.now, locale, onChange: draw });
/** What the menu wants, by the name of the screen. */
const wanted: Readonly<Record<string, 'figures' | 'openModels'>> = {
  figures: 'figures',
  models: 'openModels',
};
void sidebar.run({ kind: wanted[wantedScreen()] ?? 'look' });
