import type { Look } from '../../rpc/answers/schema.ts';
import type { Ui } from './ui.ts';

/** The response tab that everything here is about, to be chosen among some. */
export function TabChoice({ ui, tabs }: { readonly ui: Ui; readonly tabs: Look['tabs'] }) {
  const { state, say, post, run } = ui;
  const { look, sheetId } = state;
  return (
    <label class="field">
      <span class="label">{say('tab')}</span>
      <select
        value={sheetId ?? ''}
        disabled={state.task !== null}
        onChange={({ currentTarget: { value } }) => {
          post({ kind: 'picked', sheetId: value === '' ? null : Number(value) });
          if (look && look.graded.length > 0) void run({ kind: 'look' });
        }}
      >
        {sheetId === null && <option value="">{say('chooseTab')}</option>}
        {tabs.map((tab) => (
          <option key={tab.sheetId} value={tab.sheetId}>
            {tab.title}
          </option>
        ))}
      </select>
    </label>
  );
}
