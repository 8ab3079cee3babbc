import { useState } from 'preact/hooks';
import type { Kept } from '../../kept/kept.ts';
import type { Checked } from '../../messages.ts';
import type { Waiting } from '../../queue/waiting.ts';
import type { Team } from '../../team/team.ts';
import type { Words } from '../../text/say.ts';
import { Connect } from '../pairing/Connect.tsx';
import type { Acts } from './acts.ts';
import { TeamCard } from './TeamCard.tsx';

export type ConnectionProps = {
  readonly kept: Kept;
  readonly acts: Acts;
  readonly tableOf: (waiting: readonly Waiting[]) => string;
  /** Called with what is to be said of what was done. */
  readonly onTold: (text: string) => void;
  /** Waits for something and says so when the browser refuses it. */
  readonly attempt: (act: () => Promise<void>) => Promise<void>;
  readonly words: Words;
};

/** What a look at a team's connection found, and why its sending stood still then. */
type Looked = { readonly checked: Checked | 'checking'; readonly stopped: Team['stopped'] };

/** What a look found, as long as nothing stopped the sending since. */
const lookAt = ({ stopped }: Team, look: Looked | undefined): Looked['checked'] | null =>
  look && (stopped === null || stopped === look.stopped) ? look.checked : null;

/** The teams that this browser sends to, how that stands, and connecting to one more. */
export function Connection({ kept, acts, tableOf, onTold, attempt, words }: ConnectionProps) {
  const { say } = words;
  const [looks, setLooks] = useState<Readonly<Record<string, Looked>>>({});
  const [isOpen, setOpen] = useState(false);
  const { teams, waiting } = kept;

  const check = ({ id, stopped }: Team) =>
    attempt(async () => {
      const look = (checked: Looked['checked'] | null) =>
        setLooks(({ [id]: _, ...others }) => (checked ? { ...others, [id]: { checked, stopped } } : others));
      look('checking');
      try {
        look(await acts.check(id));
      } catch (cause) {
        look(null);
        throw cause;
      }
    });
  const disconnect = ({ id, name }: Team) =>
    attempt(async () => {
      await acts.disconnect(id);
      onTold(say('teamGone', { team: name }));
    });
  const welcome = () => {
    setOpen(false);
    setLooks({});
    onTold(say('teamAdded'));
  };
  const connect = (
    <Connect words={words} link={null} agent={teams.at(-1)?.agent ?? ''} pair={acts.pair} onPaired={welcome} />
  );

  return (
    <section id="connection" aria-labelledby="connection-title">
      <h2 id="connection-title" tabIndex={-1} class={teams.length === 0 ? 'unseen' : ''}>
        {say('optionsConnection')}
      </h2>
      {teams.length === 0 ? (
        connect
      ) : (
        <>
          <ul class="cards">
            {teams.map((team) => (
              <TeamCard
                key={team.id}
                team={team}
                look={lookAt(team, looks[team.id])}
                waiting={waiting.filter((one) => one.team === team.id)}
                tableOf={tableOf}
                copy={acts.copy}
                onCheck={() => check(team)}
                onDisconnect={() => disconnect(team)}
                words={words}
              />
            ))}
          </ul>
          <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>{say('teamAnother')}</summary>
            {isOpen && connect}
          </details>
        </>
      )}
    </section>
  );
}
