import type { PasteAnswer } from '../../rpc/answers/rules/schema.ts';
import { type Finding, type Pasting, repairable, withAllRepairs, withRepair } from '../state/pasting.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

type FindingsProps = { readonly ui: Ui; readonly pasting: Pasting; readonly answer: PasteAnswer };

/** One thing about a pasted table, what it means for its use, and what can be done about it. */
function FindingCard({ ui, pasting, finding, isOpen }: FindingsProps & { readonly finding: Finding; isOpen: boolean }) {
  const { say, post } = ui;
  const { id, message, repair, blocks } = finding;
  const isWanted = pasting.repairs.includes(id);
  const about = `finding-${encodeURIComponent(id)}`;
  return (
    <li class={`card ${isOpen ? (blocks ? 'waits' : '') : 'yes'}`}>
      <p id={about}>{message}</p>
      {isOpen && blocks && (
        <p class="quiet">
          <strong>{say('blocks')}</strong> {repair === '' && say('byHand')}
        </p>
      )}
      {repair !== '' && (
        <label class="switch">
          <input
            type="checkbox"
            checked={isWanted}
            aria-describedby={about}
            onChange={(event) =>
              post({ kind: 'pasted', pasting: withRepair(pasting, id, event.currentTarget.checked) })
            }
          />
          <span>{say('repairThis', { repair })}</span>
        </label>
      )}
    </li>
  );
}

/** Everything that is to be said of a pasted table; what was repaired stays in its place. */
export function Findings({ ui, pasting, answer }: FindingsProps) {
  const { say, count, post } = ui;
  const { seen } = pasting;
  const open = answer.findings;
  const fresh = repairable(open).filter((id) => !pasting.repairs.includes(id));
  return (
    <section class="part">
      <h2>{open.length === 0 ? say('noFindings') : count('findings', open.length)}</h2>
      {repairable(seen).length > 0 && (
        <Button
          ui={ui}
          isOff={fresh.length === 0}
          onPress={() => post({ kind: 'pasted', pasting: withAllRepairs(pasting) })}
        >
          {say('repairAll')}
        </Button>
      )}
      {seen.length > 0 && (
        <ul class="stack">
          {seen.map((finding) => (
            <FindingCard
              key={finding.id}
              ui={ui}
              pasting={pasting}
              answer={answer}
              finding={finding}
              isOpen={open.some(({ id }) => id === finding.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
