import { fieldText, isWhole } from '../state/trial.ts';
import type { Ui } from './ui.ts';

/** The sum of some weights as they are typed; nothing while one of them is no number. */
export function WeightSum({ ui, sum }: { readonly ui: Ui; readonly sum: number | null }) {
  const key = isWhole(sum) ? 'weightSum' : 'weightSumOff';
  return (
    <output tabIndex={-1} class={`between sum ${isWhole(sum) ? '' : 'fault'}`}>
      {sum === null ? '' : ui.say(key, { sum: fieldText(sum) })}
    </output>
  );
}
