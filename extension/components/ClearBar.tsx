import { useEffect, useRef } from 'preact/hooks';
import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';

export type ClearBarProps = {
  /** Nothing to clear. */
  readonly isEmpty: boolean;
  /** The last clearing can still be taken back. */
  readonly canUndo: boolean;
  /** The browser refused to store the entry. */
  readonly isLost: boolean;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  readonly language: Language;
};

/** Where the entry is kept, and the two buttons that empty it and bring it back. */
export function ClearBar({ isEmpty, canUndo, isLost, onClear, onUndo, language }: ClearBarProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // Clear can no longer be pressed then, so the focus goes where the way back is.
  useEffect(() => {
    if (canUndo) undo.current?.focus();
  }, [canUndo]);

  return (
    <div class="bar">
      <p role="status" class={isLost ? 'fault' : 'quiet'}>
        {sayPopup(language, isLost ? 'notKept' : canUndo ? 'cleared' : 'kept')}
      </p>
      {canUndo && (
        <button type="button" ref={undo} onClick={onUndo}>
          {sayPopup(language, 'undo')}
        </button>
      )}
      <button type="button" disabled={isEmpty} onClick={onClear}>
        {sayPopup(language, 'clear')}
      </button>
    </div>
  );
}
