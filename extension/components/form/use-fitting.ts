import { useEffect, useRef, useState } from 'preact/hooks';
import { answeredUnder, type Entry, withAnswered } from '../../entry/entry.ts';
import type { Team } from '../../team/team.ts';
import type { Words } from '../../text/say.ts';

const load = () => import('../../entry/fitting.ts');

/**
 * Leaves out of the entry what the team's standard does not take any more, when it is opened and whenever the team's
 * standard changes. Answers with a line that says so; '' when there is nothing to say.
 */
export function useFitting(
  entry: Entry,
  change: (made: (entry: Entry) => Entry) => void,
  team: Team,
  words: Words,
): string {
  const { standard } = team;
  const [line, setLine] = useState('');
  const before = useRef({ team: team.id, standard: standard.id });
  useEffect(() => {
    const isOther = before.current.team === team.id && before.current.standard !== standard.id;
    before.current = { team: team.id, standard: standard.id };
    if (isOther) setLine(words.say('standardChanged', { standard: standard.title[words.language] }));
    load().then(({ fittingAnswers, leftOut }) => {
      const count = leftOut(answeredUnder(entry, standard.id), standard);
      if (!isOther) setLine(count > 0 ? words.say('leftOut', { count }) : '');
      if (count > 0)
        change((latest) =>
          withAnswered(latest, standard.id, fittingAnswers(answeredUnder(latest, standard.id), standard)),
        );
    });
  }, [team.id, standard.id, team.standardAt]);
  return line;
}
