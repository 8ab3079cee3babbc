import type { Look } from '../../rpc/answers/schema.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

type Standard = Look['standards'][number];

/** Systems of the documents have a number; the team's own standards name their system in words. */
const isOwn = ({ system }: Standard): boolean => !/^S\d+$/.test(system);

/** The standards to choose from, the team's own first, with a word on the chosen one and the ways to other rules. */
export function StandardChoice({ ui, look }: { readonly ui: Ui; readonly look: Look }) {
  const { state, say, post, run } = ui;
  const { standards } = look;
  const chosen = standards.find(({ id }) => id === state.standard);
  const option = (one: Standard) => (
    <option key={one.id} value={one.id}>
      {isOwn(one) ? one.title : `${one.system} · ${one.title}`}
    </option>
  );
  const own = standards.filter(isOwn);
  const others = standards.filter((one) => !isOwn(one)).map(option);
  return (
    <>
      <label class="field">
        <span class="label">{say('standard')}</span>
        <select
          value={state.standard}
          disabled={state.task !== null}
          aria-describedby="standard-summary"
          onChange={(event) => post({ kind: 'picked', standard: event.currentTarget.value })}
        >
          {own.length > 0 && <optgroup label={say('ownStandards')}>{own.map(option)}</optgroup>}
          {own.length > 0 ? <optgroup label={say('builtInStandards')}>{others}</optgroup> : others}
        </select>
      </label>
      <p class="quiet" id="standard-summary">
        {chosen?.summary}
      </p>
      <div class="links">
        {state.sheetId !== null && (
          <Button ui={ui} look="link" onPress={() => void run({ kind: 'whatIf' })}>
            {say('whatIfOpen')}
          </Button>
        )}
        <Button ui={ui} look="link" onPress={() => post({ kind: 'went', screen: 'paste' })}>
          {say('pasteOpen')}
        </Button>
      </div>
    </>
  );
}
