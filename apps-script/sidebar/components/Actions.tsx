import { AutomaticSwitch } from './AutomaticSwitch.tsx';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

/** What can be done once there is a result. */
export function Actions({ ui }: { readonly ui: Ui }) {
  const { state, say, run } = ui;
  const { look, sheetId } = state;
  if (!look) return null;
  const { undo, ours } = look;
  return (
    <section class="part">
      <h2>{say('nextSteps')}</h2>
      <div class="stack">
        {sheetId !== null && (
          <Button ui={ui} shortcut="Control+Enter Meta+Enter" onPress={() => void run({ kind: 'grade' })}>
            {say('gradeAgain')}
          </Button>
        )}
        <Button ui={ui} onPress={() => void run({ kind: 'explain' })}>
          {say('explainRow')}
        </Button>
        {sheetId !== null && (
          <Button ui={ui} onPress={() => void run({ kind: 'whatIf' })}>
            {say('whatIfOpen')}
          </Button>
        )}
        {undo && (
          <>
            <Button ui={ui} onPress={() => void run({ kind: 'undo' })}>
              {say(undo.isRedo ? 'redo' : 'undo')}
            </Button>
            <p class="quiet">{say('undoTo', { time: ui.time(undo.at) })}</p>
          </>
        )}
        <AutomaticSwitch ui={ui} automatic={look.automatic} />
      </div>
      {ours.length > 0 && (
        <>
          <h2>{say('ours')}</h2>
          <p class="row">
            {ours.map(({ sheetId: ourId, title }) => (
              <Button
                key={ourId}
                ui={ui}
                onPress={() => void run({ kind: 'show', place: { sheetId: ourId, cell: 'A1' } })}
              >
                {title}
              </Button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
