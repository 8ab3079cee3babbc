import type { ComponentChildren } from 'preact';
import type { Words } from '../../text/say.ts';

export type FootProps = {
  /** What is to be read now; ''. */
  readonly status: string;
  readonly isFault: boolean;
  /** The entry is on its way: nothing more can be done to it. */
  readonly isSending: boolean;
  readonly onSend: () => void;
  /** Begins another entry; `null` while this one can still be filled in. */
  readonly onNew: (() => void) | null;
  /** Entries that wait, of all teams. */
  readonly waiting: number;
  /** `null` where the browser shows nothing beside the page on request, or does already. */
  readonly onKeepOpen: (() => void) | null;
  /** Discard, or its undo. */
  readonly children: ComponentChildren;
  readonly words: Words;
};

/** Send, what became of it, and the ways out of the form. */
export function Foot(props: FootProps) {
  const { status, isFault, isSending, onSend, onNew, waiting, onKeepOpen, children, words } = props;
  const { say } = words;
  return (
    <>
      {onNew ? (
        <button type="button" class="send" onClick={onNew}>
          {say('newEntry')}
        </button>
      ) : (
        <button type="button" class="send" disabled={isSending} title={say('sendHint')} onClick={onSend}>
          {say('send')}
        </button>
      )}
      <p role="status" class={isFault ? 'status fault' : 'status'}>
        {status}
      </p>
      <nav class="links">
        {children}
        {waiting > 0 && (
          <a href="/options.html#queue" target="_blank" rel="noreferrer">
            {say('waitingCount', { count: waiting })}
          </a>
        )}
        {onKeepOpen && (
          <button type="button" class="link" onClick={onKeepOpen}>
            {say('keepOpen')}
          </button>
        )}
        <a href="/options.html" target="_blank" rel="noreferrer">
          {say('toOptions')}
        </a>
      </nav>
    </>
  );
}
