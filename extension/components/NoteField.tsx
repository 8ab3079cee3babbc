import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';
import { noteLimit } from '../entry/entry.ts';

export type NoteFieldProps = {
  readonly note: string;
  readonly onInput: (note: string) => void;
  readonly language: Language;
};

/** What the customer said, in free text. */
export function NoteField({ note, onInput, language }: NoteFieldProps) {
  return (
    <label class="field">
      <span class="title">{sayPopup(language, 'note')}</span>
      <textarea
        rows={2}
        maxLength={noteLimit}
        placeholder={sayPopup(language, 'notePlaceholder')}
        value={note}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
