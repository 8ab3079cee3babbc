import type { RefObject } from 'preact';
import type { PairingRead } from '../../team/pairing-link.ts';
import { linkFaultWords, sayFound } from '../../team/pairing-words.ts';
import type { Say } from '../../text/say.ts';

export type PasteFieldProps = {
  readonly say: Say;
  readonly text: string;
  readonly read: PairingRead;
  /** Something was to be done with it, so that a blank one is a fault too. */
  readonly isNeeded: boolean;
  readonly onInput: (text: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** Takes an invitation as it was mailed, and says at once whether there is a link in it. */
export function PasteField({ say, text, read, isNeeded, onInput, field }: PasteFieldProps) {
  const isFaulty = read.kind !== 'link' && (isNeeded || text.trim() !== '');
  const connectByEnter = (event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <div class="field">
      <label class="title" for="connect-link">
        {say('connectLink')}
      </label>
      <textarea
        id="connect-link"
        ref={field}
        dir="ltr"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        required
        placeholder="https://script.google.com/macros/s/…/exec#pair=…"
        value={text}
        aria-invalid={isFaulty}
        aria-describedby="connect-link-found"
        onInput={({ currentTarget: { value } }) => onInput(value)}
        onKeyDown={connectByEnter}
      />
      <p id="connect-link-found" class={isFaulty ? 'fault' : 'quiet'} role="status">
        {read.kind === 'link' ? sayFound(read.link, say) : isFaulty && linkFaultWords(read, say)}
      </p>
    </div>
  );
}
