import { useRef } from 'preact/hooks';
import { copyFrom } from '../clipboard.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

export type CopyFieldProps = {
  readonly ui: Ui;
  /** Unlike any other on the page. */
  readonly id: string;
  readonly label: string;
  /** What the button says. */
  readonly copy: string;
  readonly text: string;
  /** Lines that are seen at once; 1: a single line. */
  readonly rows: number;
};

/** Text to take elsewhere: it can be selected, and a button copies it and says whether that worked. */
export function CopyField({ ui, id, label, copy, text, rows }: CopyFieldProps) {
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const common = { id, readOnly: true, spellcheck: false, value: text };
  const press = async () => {
    const field = line.current ?? area.current;
    const button = document.activeElement;
    if (!field) return;
    const isCopied = await copyFrom(field);
    // What was not copied stays selected, for the keys.
    if (isCopied && button instanceof HTMLElement) button.focus();
    ui.post({ kind: 'told', said: { key: isCopied ? 'copied' : 'copyFailed' } });
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...common} ref={area} rows={rows} />
      ) : (
        <input type="text" {...common} ref={line} onFocus={(event) => event.currentTarget.select()} />
      )}
      <Button ui={ui} isAlways onPress={() => void press()}>
        {copy}
      </Button>
    </div>
  );
}
