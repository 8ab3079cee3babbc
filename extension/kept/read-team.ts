import { isFaultCode } from '../queue/verdicts.ts';
import type { Team } from '../team/team.ts';
import { isCount, isNamed, isText, oneOf, shaped } from './shape.ts';
import { isStandard } from './standard-shape.ts';

const isTeam = shaped<Team>({
  schema: oneOf(1),
  id: isNamed,
  endpoint: isNamed,
  name: isText,
  device: isNamed,
  token: isNamed,
  agent: isText,
  standard: isStandard,
  standardAt: isCount,
  stopped: () => true,
});

/** A team as stored; `null` when this code cannot read it. Why it stopped is left out where it is nonsense. */
export function readTeam(stored: unknown): Team | null {
  if (!isTeam(stored)) return null;
  return { ...stored, stopped: isFaultCode(stored.stopped) ? stored.stopped : null };
}
