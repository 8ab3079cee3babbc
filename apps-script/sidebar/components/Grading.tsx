import { resumed } from '../state/gradings.ts';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { Pace } from './Pace.tsx';
import type { Ui } from './ui.ts';

/** A grading under way, or one that was stopped and can go on. */
export function Grading({ ui }: { readonly ui: Ui }) {
  const { state, say, number, cancel, run, post } = ui;
  const { progress, trouble } = state;
  if (!progress) return null;
  const { phase, total } = progress;
  const rows = { done: number(progress.done), total: number(total) };
  if (phase === 'stopped')
    return (
      <section class="screen">
        <Heading text={say('stoppedTitle')} key={phase} />
        {!trouble && <p>{total > 0 ? say('stopped', rows) : say('stoppedEarly')}</p>}
        {trouble && total > 0 && <p>{say('rows', rows)}</p>}
        {!trouble && (
          <Button ui={ui} look="main" shortcut="Control+Enter Meta+Enter" onPress={() => void run(resumed(progress))}>
            {say('resume')}
          </Button>
        )}
        <Button
          ui={ui}
          look="link"
          onPress={() => (state.mapping ? post({ kind: 'went', screen: 'columns' }) : void run({ kind: 'propose' }))}
        >
          {say('columns')}
        </Button>
      </section>
    );
  return (
    <Pace ui={ui} title={say('gradingTitle')} pace={progress} words={say('rows', rows)}>
      {phase === 'running' && (
        <Button ui={ui} isAlways onPress={cancel}>
          {say('cancel')}
        </Button>
      )}
    </Pace>
  );
}
