import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../text/say.ts';

export type DiscardProps = {
  /** Nothing to discard. */
  readonly isEmpty: boolean;
  readonly onDiscard: () => void;
  /** `null`: there is nothing to bring back. */
  readonly onUndo: (() => void) | null;
  readonly words: Words;
};

/** Throws the entry away; in the same place, for a while, the way back. */
export function Discard({ isEmpty, onDiscard, onUndo, words: { say } }: DiscardProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The entry was just thrown away then, perhaps by mistake, so the focus goes where the way back is.
  useEffect(() => undo.current?.focus(), []);
  if (onUndo)
    return (
      <button type="button" class="link" ref={undo} onClick={onUndo}>
        {say('undo')}
      </button>
    );
  return (
    <button type="button" class="link" disabled={isEmpty} onClick={onDiscard}>
      {say('discard')}
    </button>
  );
}
