import type { Explained } from '../state/state.ts';
import type { Ui } from './ui.ts';

/** What was rated or expected beside the total; nothing where a survey asks neither. */
export function Beside({ ui, beside }: { readonly ui: Ui; readonly beside: Explained['beside'] }) {
  if (beside.length === 0) return null;
  return (
    <section class="part">
      <h2>{ui.say('beside')}</h2>
      <ul class="items">
        {beside.map(({ title, text }) => (
          <li key={title}>
            <p>{title}</p>
            <p class="quiet">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
