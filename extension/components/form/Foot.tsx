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
  const text = onNew ? 'newEntry' : 'send';
  return (
    <>
      {/* Another button, not another word on the same: what was pressed for Send must not begin a new entry. */}
      <button
        key={text}
        type="button"
        class="send"
        disabled={!onNew && isSending}
        title={onNew ? '' : say('sendHint')}
        onClick={onNew ?? onSend}
      >
        {say(text)}
      </button>
      <p role="status" class={isFault ? 'status fault' : 'status'}>
        {status}
      </p>
      <nav class="links">
        {children}
        {waiting > 0 && (
          <a href="/options.html#queue" target="_blank" rel="noopener">
            {say('waitingCount', { count: waiting })}
          </a>
        )}
        {onKeepOpen && (
          <button type="button" class="link keep" title={say('keepOpen')} onClick={onKeepOpen}>
            {say('keepOpen')}
          </button>
        )}
        <a href="/options.html" target="_blank" rel="noopener">
          {say('toOptions')}
        </a>
      </nav>
    </>
  );
}
