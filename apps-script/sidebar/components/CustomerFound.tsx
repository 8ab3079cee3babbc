import { canErase, type Erasing } from '../state/erasing.ts';
import { Button } from './Button.tsx';
import { CustomerRows } from './CustomerRows.tsx';
import type { Ui } from './ui.ts';

type Answer = NonNullable<Erasing['answer']>;
type CustomerFoundProps = { readonly ui: Ui; readonly answer: Answer };

/** What will be gone and what will not, and the way to go on. */
function Warning({ ui, answer }: CustomerFoundProps) {
  const { state, say, post, run } = ui;
  const { name } = answer;
  return (
    <section class="card waits">
      <h2>{say('eraseWarning')}</h2>
      <ul class="told">
        <li>{say('eraseGone')}</li>
        <li>{say('eraseUndo')}</li>
        <li>{say('eraseStays')}</li>
      </ul>
      <label class="switch">
        <input
          type="checkbox"
          checked={state.erasing.isChecked}
          onChange={(event) => post({ kind: 'checked', isChecked: event.currentTarget.checked })}
        />
        <span>{say('nameChecked', { name })}</span>
      </label>
      <Button
        ui={ui}
        look="main"
        isOff={!canErase(state.erasing)}
        onPress={() => void run({ kind: 'eraseCustomer', name })}
      >
        {say('erase')}
      </Button>
    </section>
  );
}

/** What the tabs hold, or held, of one customer. */
export function CustomerFound({ ui, answer }: CustomerFoundProps) {
  const { say, count } = ui;
  const { status, name, message, ours, rows } = answer;
  const isErased = status === 'erased';
  return (
    <section class="part">
      <h2>{say(isErased ? 'erasedTitle' : 'foundOf', { name })}</h2>
      <p>{message}</p>
      {ours.length > 0 && (
        <>
          <h3>{say(isErased ? 'erasedOnOurTabs' : 'onOurTabs')}</h3>
          <ul class="items">
            {ours.map(({ tab, rows: n }) => (
              <li key={tab}>{count('tabRows', n, { tab })}</li>
            ))}
          </ul>
        </>
      )}
      <CustomerRows ui={ui} rows={rows} isErased={isErased} />
      {!isErased && <Warning ui={ui} answer={answer} />}
    </section>
  );
}
