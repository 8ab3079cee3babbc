import type { Team } from '../../team/team.ts';
import type { Words } from '../../text/say.ts';
import { Stopped } from './Stopped.tsx';

export type WhereProps = {
  readonly teams: readonly Team[];
  readonly team: Team;
  readonly onPick: (id: string) => void;
  readonly words: Words;
};

/** Where the entry goes and what grades it; why nothing is sent there, where that is so. */
export function Where({ teams, team, onPick, words }: WhereProps) {
  const { language, say } = words;
  const { standard } = team;
  const isLocal = /^https?:\/\/(127\.0\.0\.1|localhost)[:/]/.test(team.endpoint);
  return (
    <>
      <header class="where">
        {teams.length > 1 ? (
          <select
            class="team"
            aria-label={say('teamChoice')}
            value={team.id}
            onChange={({ currentTarget }) => onPick(currentTarget.value)}
          >
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <b class="team" title={team.name}>
            {team.name}
          </b>
        )}
        {isLocal && <span class="chip">{say('whereLocal')}</span>}
        <span class="quiet cut" title={standard.title[language]}>
          {standard.title[language]}
        </span>
      </header>
      {team.stopped && <Stopped code={team.stopped} words={words} />}
    </>
  );
}
