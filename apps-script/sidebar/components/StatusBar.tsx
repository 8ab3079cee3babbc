import { useEffect, useState } from 'preact/hooks';
import { isWriting } from '../state/modelling.ts';
import type { Progress, Said } from '../state/state.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

/** Milliseconds after which waiting is worth a word and may be given up. */
const longWait = 10_000;

const isMoving = (pace: Pick<Progress, 'phase'> | null): boolean => pace !== null && pace.phase !== 'stopped';

/** What is under way or has just been done, read out as it changes. */
export function StatusBar({ ui }: { readonly ui: Ui }) {
  const { task, isBusy, said, progress, modelling } = ui.state;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!task) return;
    const timer = setTimeout(() => setLong(true), longWait);
    return () => clearTimeout(timer);
  }, [task]);

  // Work in parts shows its own progress and its own way out, but for the writing at its end.
  const isPaced = isMoving(progress) || (isMoving(modelling.pace) && !isWriting(modelling));
  const isWaiting = task !== null && (!isPaced || isBusy);
  const text = isWaiting ? ui.say(isBusy ? 'busy' : isLong ? 'waitingLong' : 'waiting') : said && wordsOf(ui, said);
  return (
    <div class={`status ${isWaiting ? 'waiting' : ''}`}>
      <p role="status" class={!isWaiting && said?.isShown ? 'unseen' : ''}>
        {text}
      </p>
      {task && isLong && !isPaced && (
        <Button ui={ui} isAlways look="link" onPress={ui.giveUp}>
          {ui.say('stopWaiting')}
        </Button>
      )}
    </div>
  );
}

function wordsOf({ say, number }: Ui, said: Said): string {
  if ('text' in said) return said.text;
  const args = Object.entries(said.args ?? {}).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value) : value,
  ]);
  return say(said.key, Object.fromEntries(args));
}
