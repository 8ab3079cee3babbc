import { undecided } from '../state/drafts.ts';
import type { Screen } from '../state/state.ts';
import type { Ui } from './ui.ts';

const behindMore: readonly Screen[] = ['more', 'team', 'reports', 'models', 'figures', 'privacy', 'log'];

type Way = { readonly title: string; readonly here: readonly Screen[]; readonly go: () => void };

/** The ways between the screens, once there is something to go back to. */
export function Navigation({ ui }: { readonly ui: Ui }) {
  const { state, say, count } = ui;
  const { mapping, drafts, progress, screen } = state;
  const fresh = mapping ? undecided(mapping, drafts).length : 0;
  const home: Screen = progress ? 'grading' : 'result';
  const openColumns = () => {
    if (mapping) ui.post({ kind: 'went', screen: 'columns' });
    else if (state.sheetId === null) ui.post({ kind: 'went', screen: 'start' });
    else void ui.run({ kind: 'propose' });
  };
  const places: readonly Way[] = [
    { title: say('overview'), here: [home], go: () => ui.post({ kind: 'went', screen: home }) },
    { title: fresh > 0 ? count('columnsNew', fresh) : say('columns'), here: ['columns', 'start'], go: openColumns },
    { title: say('explain'), here: ['explain'], go: () => ui.post({ kind: 'went', screen: 'explain' }) },
    { title: say('more'), here: behindMore, go: () => ui.post({ kind: 'went', screen: 'more' }) },
  ];
  return (
    <nav aria-label={say('navigation')}>
      {places.map(({ title, here, go }) => (
        <button
          type="button"
          key={here[0]}
          aria-current={here.includes(screen) ? 'page' : undefined}
          aria-disabled={state.task !== null || undefined}
          onClick={() => state.task === null && go()}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
