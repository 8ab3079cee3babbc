import { isWriting } from '../state/modelling.ts';
import { BackLink } from './BackLink.tsx';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { ModelsFound } from './ModelsFound.tsx';
import { Pace } from './Pace.tsx';
import { TabChoice } from './TabChoice.tsx';
import { gradedTabs, type Ui } from './ui.ts';

/** The Models report: what people say for it, the work, and what came of it. */
export function Models({ ui }: { readonly ui: Ui }) {
  const { state, say, number, run, cancel } = ui;
  const { look, modelling } = state;
  const { pace, answer } = modelling;
  if (!look) return null;
  const isLast = isWriting(modelling);
  const parts = pace ? { done: number(pace.done), total: number(pace.total) } : {};
  if (pace && pace.phase !== 'stopped')
    return (
      <Pace
        ui={ui}
        title={say('modelsWorking')}
        pace={pace}
        words={isLast ? say('modelsWriting') : say('modelParts', parts)}
      >
        {/* It stays where it is when it can do nothing any more, for the focus. */}
        <Button ui={ui} isAlways isOff={isLast || pace.phase === 'stopping'} onPress={cancel}>
          {say('stop')}
        </Button>
      </Pace>
    );

  const graded = gradedTabs(look);
  const isDone = answer?.status === 'done';
  const hasFailed = state.trouble?.of === 'models';
  return (
    <section class="screen">
      <BackLink ui={ui} to="more" />
      <Heading text={say(pace ? 'modelsStopped' : 'models')} key={pace ? 'stopped' : (answer?.status ?? 'idle')} />
      {pace && !hasFailed && !modelling.isUnsure && <p>{say('stoppedEarly')}</p>}
      {pace && pace.total > 0 && <p>{say('modelParts', parts)}</p>}
      {!pace && <p class={isDone ? 'quiet' : undefined}>{say('modelsLead')}</p>}
      {graded.length > 1 && <TabChoice ui={ui} tabs={graded} />}
      {isDone && <ModelsFound ui={ui} found={answer} />}
      <div class="card">
        <Button ui={ui} describedBy="model-inputs-note" onPress={() => void run({ kind: 'modelInputs' })}>
          {say('modelInputs')}
        </Button>
        <p class="quiet" id="model-inputs-note">
          {say('modelInputsNote')}
        </p>
      </div>
      {answer && !isDone && <p class="reasons">{answer.message}</p>}
      {!hasFailed && (
        <Button
          ui={ui}
          look={isDone ? undefined : 'main'}
          shortcut="Control+Enter Meta+Enter"
          onPress={() => void run({ kind: 'models' })}
        >
          {say(pace ? 'resume' : 'workOutModels')}
        </Button>
      )}
    </section>
  );
}
