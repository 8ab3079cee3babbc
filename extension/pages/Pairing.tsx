import { Connect } from '../components/pairing/Connect.tsx';
import { ask } from '../host/browser.ts';
import { readShown } from '../host/shown-kept.ts';
import type { Kept } from '../kept/kept.ts';
import { readPairingLink } from '../team/pairing-link.ts';
import type { Words } from '../text/say.ts';

export type PairingProps = {
  /** Address of the open tab; ''. */
  readonly url: string;
  /** The name used last; ''. */
  readonly agent: string;
  /** Called with what is kept now, and a sentence that says what came of it. */
  readonly onPaired: (kept: Kept, notice: string) => void;
  readonly words: Words;
};

/** The way to a team. */
export function Pairing({ url, agent, onPaired, words }: PairingProps) {
  const read = readPairingLink(url);
  return (
    <Connect
      words={words}
      link={read.kind === 'link' ? read.link : null}
      agent={agent}
      pair={(link, person) => ask({ type: 'pair', link, agent: person })}
      onPaired={async (id) => {
        const kept = await readShown();
        const team = kept.teams.find((one) => one.id === id)?.name ?? '';
        onPaired(kept, words.say('connectedTo', { team }));
      }}
    />
  );
}
