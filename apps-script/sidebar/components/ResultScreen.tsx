import type { Result } from '../state/state.ts';
import { Actions } from './Actions.tsx';
import { Button } from './Button.tsx';
import { ResultFigures } from './Figures.tsx';
import { Heading } from './Heading.tsx';
import { Issues } from './Issues.tsx';
import { Reasons } from './Reasons.tsx';
import { TabChoice } from './TabChoice.tsx';
import { gradedTabs, type Ui } from './ui.ts';

/** Reasons of a refusal, and reasons and notices that the message above does not say already. */
const notSaidYet = ({ status, message, reasons, notices }: Result): Result['reasons'] =>
  [...reasons, ...notices].filter((one) => status === 'refused' || one.place || !message.includes(one.message));

/** How the last grading ended and everything that can be done next: the place people come back to. */
export function ResultScreen({ ui }: { readonly ui: Ui }) {
  const { state, say, run } = ui;
  const { look, result } = state;
  if (!look) return null;
  const dashboardId = result?.dashboardId ?? look.ours.find(({ kind }) => kind === 'dashboard')?.sheetId ?? null;
  const isRefused = result?.status === 'refused';
  const graded = gradedTabs(look);
  return (
    <section class="screen">
      <Heading text={say(isRefused ? 'refusedTitle' : 'resultTitle')} />
      {graded.length > 1 && <TabChoice ui={ui} tabs={graded} />}
      {result && !isRefused && <p class="message">{result.message}</p>}
      {!result && look.gradedAt && <p>{say('lastGraded', { time: ui.time(look.gradedAt) })}</p>}
      {result && !isRefused && <ResultFigures ui={ui} result={result} />}
      {result && <Reasons ui={ui} reasons={notSaidYet(result)} />}
      {dashboardId !== null && !isRefused && (
        <Button
          ui={ui}
          look="main"
          onPress={() => void run({ kind: 'show', place: { sheetId: dashboardId, cell: 'A1' } })}
        >
          {say('openDashboard')}
        </Button>
      )}
      {look.printUrl !== '' && (
        <a href={look.printUrl} target="_blank" rel="noopener noreferrer">
          {say('print')} <span class="unseen">{say('newWindow')}</span>
        </a>
      )}
      {result && result.issueCount > 0 && <Issues ui={ui} result={result} />}
      <Actions ui={ui} />
    </section>
  );
}
