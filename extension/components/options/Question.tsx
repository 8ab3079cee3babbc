import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../text/say.ts';

export type QuestionProps = {
  readonly text: string;
  /** What the button that does it says. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What stands between the question and its buttons. */
  readonly children?: ComponentChildren;
  readonly words: Words;
};

/** A question that nothing else goes on before; Esc is "Cancel", and so is where the focus begins. */
export function Question({ text, yes, onYes, onNo, children, words }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing gives the focus back to the button that asked.
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <p id={id}>{text}</p>
      {children}
      <div class="actions">
        <button type="button" class="danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" autofocus onClick={onNo}>
          {words.say('optionsCancel')}
        </button>
      </div>
    </dialog>
  );
}
