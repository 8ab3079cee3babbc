import { useState } from 'preact/hooks';
import { computedInput, isReason, longestReason, longestValue, overrideInput, valueFault } from '../state/entering.ts';
import { Button } from './Button.tsx';
import type { EnteredProps } from './Entered.tsx';
import { Fold } from './Fold.tsx';
import { TextField } from './TextField.tsx';

type Tried = 'nothing' | 'set' | 'back';

/** A score by hand with its reason, and the way back to the computed one. */
export function ScoreFields({ ui, explained, entered }: EnteredProps) {
  const { state, say, post, run } = ui;
  const { entering } = state;
  const [tried, setTried] = useState<Tried>('nothing');
  const wrong = valueFault(entering.value);
  const noReason = !isReason(entering.reason);
  const valueIs = tried === 'set' && wrong ? say(wrong) : undefined;
  const reasonIs = tried !== 'nothing' && noReason ? say('reasonMissing') : undefined;
  const press = (what: 'set' | 'back') => {
    setTried(what);
    const field = what === 'set' && wrong ? 'set-score' : noReason ? 'set-reason' : null;
    if (field) return document.getElementById(field)?.focus();
    const input = what === 'set' ? overrideInput(explained, entering) : computedInput(explained, entering);
    setTried('nothing');
    void run({ kind: 'override', place: explained.place, input });
  };
  return (
    <Fold title={say('changeScore')} short="" hasFault={false}>
      <div class="fields">
        <TextField
          id="set-score"
          label={say('setScore')}
          value={entering.value}
          longest={longestValue}
          hint={say('setScoreHint')}
          fault={valueIs}
          onChange={(value) => post({ kind: 'entered', entering: { ...entering, value } })}
          onEnter={() => press('set')}
        />
        <TextField
          id="set-reason"
          label={say('reason')}
          value={entering.reason}
          longest={longestReason}
          hint={say('reasonHint')}
          fault={reasonIs}
          onChange={(reason) => post({ kind: 'entered', entering: { ...entering, reason } })}
          onEnter={() => press('set')}
        />
        <p class="row">
          <Button ui={ui} onPress={() => press('set')}>
            {say('setByHand')}
          </Button>
          {entered.override !== '' && (
            <Button ui={ui} onPress={() => press('back')}>
              {say('backToComputed')}
            </Button>
          )}
        </p>
      </div>
    </Fold>
  );
}
