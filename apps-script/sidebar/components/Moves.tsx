import type { Found } from '../state/trial.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

/** Responses that get another grade; each leads to its row. */
export function Moves({ ui, found }: { readonly ui: Ui; readonly found: Found }) {
  const { state, say, count, run } = ui;
  const { moves, changed } = found;
  const { sheetId } = state;
  if (moves.length === 0 || sheetId === null) return null;
  const word = (grade: string) => grade || say('noGrade');
  return (
    <section class="part">
      <h2>{say('moves')}</h2>
      {changed > moves.length && (
        <p class="quiet">{count('firstMoves', moves.length, { total: ui.number(changed) })}</p>
      )}
      <ul class="issues">
        {moves.map(({ row, from, to }) => (
          <li key={row}>
            <Button ui={ui} onPress={() => void run({ kind: 'show', place: { sheetId, cell: `A${row}` } })}>
              <span class="between">
                <span>{say('row', { row })}</span>
                <span>
                  {word(from)} → {word(to)}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
