import type { Explained } from '../state/state.ts';
import { LeaveOutFields } from './LeaveOutFields.tsx';
import { ScoreFields } from './ScoreFields.tsx';
import type { Ui } from './ui.ts';

/** What a person may say of a response: another score, or that it does not count. */
export function Entered({ ui, explained }: { readonly ui: Ui; readonly explained: Explained }) {
  if (!explained.entered) return null;
  const row = `${explained.place.sheetId} ${explained.row}`;
  return (
    <section class="part">
      <ScoreFields key={`score ${row}`} ui={ui} explained={explained} entered={explained.entered} />
      <LeaveOutFields key={`out ${row}`} ui={ui} explained={explained} entered={explained.entered} />
    </section>
  );
}

/** What the fields of a response are given. */
export type EnteredProps = {
  readonly ui: Ui;
  readonly explained: Explained;
  readonly entered: NonNullable<Explained['entered']>;
};
