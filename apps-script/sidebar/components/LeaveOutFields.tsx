import { useState } from 'preact/hooks';
import { isReason, leaveOutInput, longestReason } from '../state/entering.ts';
import { Button } from './Button.tsx';
import type { EnteredProps } from './Entered.tsx';
import { Fold } from './Fold.tsx';
import { TextField } from './TextField.tsx';

/** Whether a response counts, with the reason. */
export function LeaveOutFields({ ui, explained, entered }: EnteredProps) {
  const { state, say, post, run } = ui;
  const { entering } = state;
  const { isLeftOut } = entered;
  const [isTried, setTried] = useState(false);
  const fault = isTried && !isReason(entering.outReason) ? say('reasonMissing') : undefined;
  const press = () => {
    const isGiven = isReason(entering.outReason);
    setTried(!isGiven);
    if (!isGiven) return document.getElementById('out-reason')?.focus();
    void run({ kind: 'leaveOut', place: explained.place, input: leaveOutInput(explained, !isLeftOut, entering) });
  };
  return (
    <Fold title={say(isLeftOut ? 'countAgain' : 'leaveOutRow')} short="" hasFault={false}>
      <div class="fields">
        {!isLeftOut && <p class="quiet">{say('leaveOutHint')}</p>}
        <TextField
          id="out-reason"
          label={say('reason')}
          value={entering.outReason}
          longest={longestReason}
          fault={fault}
          onChange={(outReason) => post({ kind: 'entered', entering: { ...entering, outReason } })}
          onEnter={press}
        />
        <p class="row">
          <Button ui={ui} onPress={press}>
            {say(isLeftOut ? 'countAgain' : 'leaveOutNow')}
          </Button>
        </p>
      </div>
    </Fold>
  );
}
