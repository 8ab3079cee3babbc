import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../text/say.ts';
import type { Notice } from './use-notice.ts';

export type NoticeBarProps = { readonly notice: Notice; readonly onUndo: () => void; readonly words: Words };

/** What was just done, and the way back; it stays in sight at the lower edge. */
export function NoticeBar({ notice: { text, undo, isFault }, onUndo, words }: NoticeBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone from the list, so the focus goes where the way back is.
  useEffect(() => button.current?.focus({ preventScroll: true }), [undo]);

  return (
    <div class={text === '' ? 'notice none' : 'notice'}>
      <p role="status" class={isFault ? 'fault' : ''}>
        {text}
      </p>
      {undo.length > 0 && (
        <button type="button" ref={button} onClick={onUndo}>
          {words.say('optionsUndo')}
        </button>
      )}
    </div>
  );
}
