import { useEffect, useRef, useState } from 'preact/hooks';
import type { Waiting } from '../../queue/waiting.ts';
import type { Words } from '../../text/say.ts';

export type CopyButtonProps = {
  readonly label: string;
  readonly waiting: readonly Waiting[];
  /** The entries as a table. */
  readonly tableOf: (waiting: readonly Waiting[]) => string;
  readonly copy: (text: string) => Promise<void>;
  readonly words: Words;
};

/** Copies entries as a table and says so; where the browser refuses, shows the table to be copied by hand. */
export function CopyButton({ label, waiting, tableOf, copy, words: { say } }: CopyButtonProps) {
  const [told, setTold] = useState('');
  const [byHand, setByHand] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.select(), [byHand]);

  const run = async () => {
    const table = tableOf(waiting);
    try {
      await copy(table);
      setByHand('');
      setTold(say('queueCopied', { entries: waiting.length }));
    } catch {
      setByHand(table);
      setTold(say('queueNotCopied'));
    }
  };

  return (
    <>
      <button type="button" onClick={run}>
        {label}
      </button>
      <p role="status" class="told">
        {told}
      </p>
      {byHand !== '' && <textarea ref={text} class="byHand" readOnly rows={4} aria-label={label} value={byHand} />}
    </>
  );
}
