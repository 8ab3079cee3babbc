import { useEffect } from 'preact/hooks';
import { resumed } from '../state/gradings.ts';
import { isTitle, isUsable } from '../state/pasting.ts';
import type { Screen, State, Task } from '../state/state.ts';
import { canSave } from '../state/trial.ts';
import { Columns } from './Columns.tsx';
import { Explain } from './Explain.tsx';
import { Grading } from './Grading.tsx';
import { Log } from './Log.tsx';
import { Models } from './Models.tsx';
import { More } from './More.tsx';
import { Navigation } from './Navigation.tsx';
import { Paste } from './Paste.tsx';
import { Privacy } from './Privacy.tsx';
import { RangeFigure } from './RangeFigure.tsx';
import { Reports } from './Reports.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { Start } from './Start.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Team } from './Team.tsx';
import { TroubleBox } from './TroubleBox.tsx';
import { hasBeenGraded, type Ui } from './ui.ts';
import { WhatIf } from './WhatIf.tsx';

const screens: { readonly [Name in Screen]: (props: { readonly ui: Ui }) => preact.JSX.Element | null } = {
  opening: () => null,
  start: Start,
  columns: Columns,
  grading: Grading,
  result: ResultScreen,
  explain: Explain,
  whatIf: WhatIf,
  paste: Paste,
  more: More,
  team: Team,
  reports: Reports,
  models: Models,
  figures: RangeFigure,
  privacy: Privacy,
  log: Log,
};

/** What Ctrl+Enter does on each screen; `null`: nothing yet. */
const mainTask: Partial<Record<Screen, (state: State) => Task | null>> = {
  start: () => ({ kind: 'propose' }),
  columns: () => ({ kind: 'confirm', andGrade: true }),
  grading: ({ progress }) => progress && resumed(progress),
  result: () => ({ kind: 'grade' }),
  explain: () => ({ kind: 'explain' }),
  figures: () => ({ kind: 'figureOfRange' }),
  models: () => ({ kind: 'models' }),
  whatIf: ({ trial }) => (canSave(trial) ? { kind: 'saveRules' } : null),
  paste: ({ pasting }) => (isUsable(pasting) && isTitle(pasting.title) ? { kind: 'grade', by: 'pasted' } : null),
};

/** What is asked of the selection, whichever response tab is chosen. */
const ofSelection: readonly Task['kind'][] = ['explain', 'figureOfRange'];

/** The whole sidebar: where one is, what went wrong, the screen, and what is under way. */
export function App({ ui }: { readonly ui: Ui }) {
  const { state, run } = ui;
  useEffect(() => {
    const grade = (event: KeyboardEvent) => {
      const task = mainTask[state.screen]?.(state);
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !task || state.task) return;
      event.preventDefault();
      if (state.sheetId !== null || ofSelection.includes(task.kind)) void run(task);
    };
    document.addEventListener('keydown', grade);
    return () => document.removeEventListener('keydown', grade);
  });

  const Screen = screens[state.screen];
  return (
    <>
      {hasBeenGraded(state) && <Navigation ui={ui} />}
      <main>
        {state.screen === 'opening' ? (
          <h1 class="quiet">{ui.say('opening')}</h1>
        ) : (
          <Screen ui={ui} key={state.screen} />
        )}
      </main>
      <TroubleBox ui={ui} />
      <StatusBar ui={ui} />
    </>
  );
}
