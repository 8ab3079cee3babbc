import { textIn, typedNumber, typeInto } from '../state/trial.ts';
import type { Ui } from './ui.ts';

export type NumberFieldProps = {
  readonly ui: Ui;
  /** As the add-on names it. */
  readonly field: string;
  readonly label: string;
  /** The number in force. */
  readonly value: number;
};

/** What is wrong with a field, in words; undefined when nothing is known to be. */
export function faultAt({ state, say }: Ui, field: string): string | undefined {
  const { typed, faults } = state.trial;
  const text = typed[field];
  if (text !== undefined && typedNumber(text) === null) return say('notNumber');
  return faults.find((fault) => fault.field === field)?.message;
}

/** A number of the rules that may be tried out, with its fault tied to it. */
export function NumberField({ ui, field, label, value }: NumberFieldProps) {
  const { trial } = ui.state;
  // A grade may be called anything, with spaces too.
  const id = encodeURIComponent(field);
  const fault = faultAt(ui, field);
  const isChanged = trial.typed[field] !== undefined;
  return (
    <div class="number">
      <label for={id}>{label}</label>
      <input
        type="number"
        min="0"
        max="100"
        step="any"
        id={id}
        class={isChanged ? 'changed' : undefined}
        value={textIn(trial, field, value)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && void ui.wonder('whatIf')}
        onInput={(event) =>
          ui.post({ kind: 'typed', typed: typeInto(ui.state.trial, field, event.currentTarget.value) })
        }
      />
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
