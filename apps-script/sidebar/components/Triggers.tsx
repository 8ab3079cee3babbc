import type { Explained } from '../state/state.ts';
import type { Ui } from './ui.ts';

/** Each rule that fired: what is done, by whom, until when, and where that is written. */
export function Triggers({ ui, triggers }: { readonly ui: Ui; readonly triggers: Explained['triggers'] }) {
  const { say } = ui;
  return (
    <section class="part">
      <h2>{say('fired')}</h2>
      {triggers.length === 0 && <p class="quiet">{say('nothingFired')}</p>}
      {triggers.map(({ rule, clause, title, owner, due }) => (
        <div class="card" key={rule}>
          <p class="label">{title}</p>
          <p>{rule}</p>
          <p class="quiet">{say('owner', { owner })}</p>
          <p class="quiet">{say('due', { due })}</p>
          {clause !== '' && <p class="quiet">{say('clause', { clause })}</p>}
        </div>
      ))}
    </section>
  );
}
