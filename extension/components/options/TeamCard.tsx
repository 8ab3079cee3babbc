import { useState } from 'preact/hooks';
import type { Checked } from '../../messages.ts';
import type { Fault } from '../../queue/fault.ts';
import { faultWords } from '../../queue/fault-words.ts';
import type { Waiting } from '../../queue/waiting.ts';
import { pairingFaultWords } from '../../team/pairing-words.ts';
import type { Team } from '../../team/team.ts';
import type { Words } from '../../text/say.ts';
import type { Acts } from './acts.ts';
import { CopyButton } from './CopyButton.tsx';
import { momentWords } from './entry-words.ts';
import { Question } from './Question.tsx';

export type TeamCardProps = {
  readonly team: Team;
  /** What a look at the connection found; `null`: nobody looked yet. */
  readonly look: Checked | 'checking' | null;
  /** What waits for this team. */
  readonly waiting: readonly Waiting[];
  readonly tableOf: (waiting: readonly Waiting[]) => string;
  readonly copy: Acts['copy'];
  readonly onCheck: () => void;
  readonly onDisconnect: () => void;
  readonly words: Words;
};

/** Where a team's sheet is. */
function placeWords(endpoint: string, { say }: Words): string {
  const host = /^https:\/\/([^/]+)/.exec(endpoint)?.[1];
  return host ? say('teamHost', { host }) : say('teamLocal');
}

/** Why a look at the connection failed: nothing is on its way then, so no word of an entry that is kept. */
const lookWords = (fault: Fault, { standard }: Team, words: Words): string =>
  fault.code === 'auth' || fault.code === 'revoked'
    ? faultWords(fault, words, standard)
    : pairingFaultWords(fault, words.say);

/** How the connection stands. */
function stateWords(team: Team, look: TeamCardProps['look'], words: Words): string {
  const { say } = words;
  const { stopped, standard } = team;
  if (look === 'checking') return say('teamChecking');
  if (look?.kind === 'connected') return say('teamConnected');
  if (look?.kind === 'notOurs') return say('teamNotOurs');
  if (look?.kind === 'fault') return say('teamNotConnected', { why: lookWords(look.fault, team, words) });
  if (stopped) return say('teamStopped', { why: faultWords({ code: stopped }, words, standard) });
  return say('teamNotChecked');
}

/** One team: where its sheet is, who records, how the connection stands, testing and ending it. */
export function TeamCard(props: TeamCardProps) {
  const { team, look, waiting, tableOf, copy, onCheck, onDisconnect, words } = props;
  const { say, language } = words;
  const [isAsking, setAsking] = useState(false);
  const isChecking = look === 'checking';
  const isGood = look !== null && look !== 'checking' && look.kind === 'connected';
  const isBad = !isChecking && !isGood && (look !== null || team.stopped !== null);
  const standard = say('teamStandard', {
    title: team.standard.title[language],
    when: momentWords(team.standardAt, language),
  });

  return (
    <li class="card">
      <h3>
        <bdi>{team.name}</bdi>
      </h3>
      <p class="quiet">{placeWords(team.endpoint, words)}</p>
      <p>{say('teamAgent', { agent: team.agent })}</p>
      <p>{standard}</p>
      <p role="status" class={isBad ? 'state fault' : isGood ? 'state good' : 'state quiet'}>
        {stateWords(team, look, words)}
      </p>
      <div class="actions">
        <button
          type="button"
          aria-label={say('teamTestOf', { team: team.name })}
          aria-disabled={isChecking}
          onClick={() => !isChecking && onCheck()}
        >
          {say('teamTest')}
        </button>
        <button type="button" aria-label={say('teamDisconnectOf', { team: team.name })} onClick={() => setAsking(true)}>
          {say('teamDisconnect')}
        </button>
      </div>
      {isAsking && (
        <Question
          text={say('teamAskDisconnect', { team: team.name })}
          yes={say('teamDisconnect')}
          onYes={() => {
            setAsking(false);
            onDisconnect();
          }}
          onNo={() => setAsking(false)}
          words={words}
        >
          {waiting.length > 0 && (
            <div class="copies">
              <p class="fault">{say('teamWiped', { entries: waiting.length })}</p>
              <CopyButton label={say('teamCopyFirst')} waiting={waiting} tableOf={tableOf} copy={copy} words={words} />
            </div>
          )}
        </Question>
      )}
    </li>
  );
}
