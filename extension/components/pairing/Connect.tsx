import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Paired } from '../../messages.ts';
import { type PairingLink, readPairingLink } from '../../team/pairing-link.ts';
import { askConnect, pairingFaultWords } from '../../team/pairing-words.ts';
import type { Words } from '../../text/say.ts';
import { AgentField } from './AgentField.tsx';
import { PasteField } from './PasteField.tsx';

export type ConnectProps = {
  readonly words: Words;
  /** Found in the address of the open tab; `null`: none there. */
  readonly link: PairingLink | null;
  /** The name used last; ''. */
  readonly agent: string;
  /** Rejects where the background could not be woken. */
  readonly pair: (link: PairingLink, agent: string) => Promise<Paired>;
  /** Called with the team's id once the sheet has let this browser in. */
  readonly onPaired: (team: string) => void;
};

type Progress =
  | { readonly kind: 'idle' | 'connecting' | 'connected' }
  /** The person asked to connect and something was missing. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly why: string };

/** Connects this browser to a team: by the invitation that is open, else by one that is pasted. */
export function Connect({ words: { say }, link, agent, pair, onPaired }: ConnectProps) {
  const [name, setName] = useState(agent);
  const [pasted, setPasted] = useState('');
  const [isOther, setOther] = useState(false);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const nameField = useRef<HTMLInputElement>(null);
  const linkField = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const isPasting = isOther || link === null;
  const read = link === null || isOther ? readPairingLink(pasted) : ({ kind: 'link', link } as const);
  const isMissing = progress.kind === 'missing';
  const isUnderWay = progress.kind === 'connecting' || progress.kind === 'connected';

  // Before the first key can come.
  useLayoutEffect(() => (isPasting ? linkField : agent === '' ? nameField : button).current?.focus(), [isPasting]);
  // Another invitation was opened beside us: what was said of the last one is over.
  useEffect(() => setProgress({ kind: 'idle' }), [link?.code]);

  const connect = async () => {
    const person = name.trim();
    if (isUnderWay) return;
    if (read.kind !== 'link' || person === '') {
      setProgress({ kind: 'missing' });
      (read.kind === 'link' ? nameField : linkField).current?.focus();
      return;
    }
    setProgress({ kind: 'connecting' });
    try {
      const paired = await pair(read.link, person);
      if (paired.kind === 'fault') return setProgress({ kind: 'failed', why: pairingFaultWords(paired.fault, say) });
      setProgress({ kind: 'connected' });
      onPaired(paired.team);
    } catch {
      setProgress({ kind: 'failed', why: say('pairNoAnswer') });
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void connect();
  };
  const paste = (text: string) => {
    setPasted(text);
    if (progress.kind !== 'connecting') setProgress({ kind: 'idle' });
  };

  return (
    <form class="connect" noValidate aria-labelledby="connect-title" onSubmit={submit}>
      <h2 id="connect-title">{isPasting ? say('connectTitle') : askConnect(link, say)}</h2>
      <p class="quiet">{say(isPasting ? 'connectHow' : 'connectAbout')}</p>
      {isPasting && (
        <PasteField say={say} text={pasted} read={read} isNeeded={isMissing} onInput={paste} field={linkField} />
      )}
      <AgentField
        say={say}
        agent={name}
        isMissing={isMissing && name.trim() === ''}
        onInput={setName}
        field={nameField}
      />
      <div class="bar">
        <button ref={button} class="main" type="submit" aria-disabled={isUnderWay}>
          {say('connectNow')}
        </button>
        {!isPasting && (
          <button type="button" onClick={() => setOther(true)}>
            {say('connectOther')}
          </button>
        )}
        <p class="quiet" role="status">
          {progress.kind === 'connecting' && say('connectGoesOn')}
          {progress.kind === 'connected' && say('connectDone')}
        </p>
      </div>
      {progress.kind === 'failed' && (
        <p class="fault" role="alert">
          {progress.why}
        </p>
      )}
    </form>
  );
}
