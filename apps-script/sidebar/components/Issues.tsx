import type { Result } from '../state/state.ts';
import { Button } from './Button.tsx';
import { groupIssues } from './group-issues.ts';
import type { Ui } from './ui.ts';

/** What was found in the answers; each leads to its cell, or to the first of several. */
export function Issues({ ui, result }: { readonly ui: Ui; readonly result: Pick<Result, 'issues' | 'issueCount'> }) {
  const { issues, issueCount } = result;
  const more = issueCount - issues.length;
  return (
    <section class="part">
      <h2>{ui.say('issues', { n: ui.number(issueCount) })}</h2>
      <ul class="issues">
        {groupIssues(issues).map(({ key, message, place, times }) => (
          <li key={key}>
            {place && place.cell !== '' ? (
              <Button ui={ui} onPress={() => void ui.run({ kind: 'show', place })}>
                {times > 1 && <strong>{ui.count('times', times, { cell: place.cell })} </strong>}
                {message} <span class="go">{ui.say('goTo', { cell: place.cell })}</span>
              </Button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{ui.count('moreIssues', more)}</p>}
    </section>
  );
}
