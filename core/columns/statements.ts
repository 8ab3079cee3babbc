import { says } from '../words/meanings.ts';
import type { Evidence } from './evidence.ts';
import { headerText } from './header-text.ts';

/** What one agrees with: the row of a grid, whose question says nothing of it, else the header. */
const statementOf = ({ gridRow, text }: Evidence): string => (gridRow === null ? text : headerText(gridRow));

/**
 * Whether agreeing says what was got: the statement itself names a dimension or speaks of satisfaction or of what is rated.
 * "I find it easy to make friends" speaks of the respondent.
 */
export function isAboutService(evidence: Evidence): boolean {
  const statement = statementOf(evidence);
  if (says(statement, 'contented')) return true;
  return !says(statement, 'self') && (evidence.dimension !== null || says(statement, 'rating'));
}

/** Whether the header asks how far one agrees with something that may not be about what was got. */
export const isOpenStatement = (evidence: Evidence): boolean =>
  says(evidence.text, 'agreement') && !isAboutService(evidence);
