import type { Look } from '../../rpc/answers/schema.ts';
import type { Ui } from './ui.ts';

/** Whether new answers are graded as they come. It shows what the sheet says, not what was just pressed. */
export function AutomaticSwitch({ ui, automatic }: { readonly ui: Ui; readonly automatic: Look['automatic'] }) {
  const { state, say, run } = ui;
  const isElsewhere = automatic === 'elsewhere';
  const isOff = isElsewhere || state.task !== null;
  const turn = (event: Event) => {
    event.preventDefault();
    if (!isOff) void run({ kind: 'automatic', on: automatic === 'off' });
  };
  return (
    <div>
      <label class="switch">
        <input
          type="checkbox"
          checked={automatic !== 'off'}
          aria-disabled={isOff || undefined}
          aria-describedby={isElsewhere ? 'automatic-note' : undefined}
          onClick={turn}
        />
        <span>{say('automatic')}</span>
      </label>
      {isElsewhere && (
        <p class="quiet" id="automatic-note">
          {say('automaticElsewhere')}
        </p>
      )}
    </div>
  );
}
