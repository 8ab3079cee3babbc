import type { Standard } from '../../core/standard-rules/standard.ts';
import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';

export type StandardPickerProps = {
  readonly standards: readonly Standard[];
  readonly chosen: Standard;
  readonly onPick: (id: string) => void;
  readonly language: Language;
};

/** Which rules the entry is graded by. */
export function StandardPicker({ standards, chosen, onPick, language }: StandardPickerProps) {
  return (
    <label class="field">
      <span class="title">{sayPopup(language, 'standard')}</span>
      <select value={chosen.id} onChange={(event) => onPick(event.currentTarget.value)}>
        {standards.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
