import { useState } from 'preact/hooks';
import { type CustomerRow, lowestFirst, rowOf } from '../state/erasing.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

type CustomerRowsProps = { readonly ui: Ui; readonly rows: readonly CustomerRow[]; readonly isErased: boolean };

/** Rows that are listed at once. */
const step = 50;

/** Rows of response tabs, each with the way to it; a person deletes them. */
export function CustomerRows({ ui, rows, isErased }: CustomerRowsProps) {
  const { say, count, run } = ui;
  const [most, setMost] = useState(step);
  if (rows.length === 0) return null;
  const sorted = lowestFirst(rows);
  return (
    <>
      <h3>{count(isErased ? 'deleteByHand' : 'onResponseTabs', rows.length)}</h3>
      {isErased && <p class="quiet">{say('fromBelow')}</p>}
      <ul class="links">
        {sorted.slice(0, most).map(({ tab, place }) => (
          <li key={`${place.sheetId} ${place.cell}`}>
            <Button ui={ui} look="link" onPress={() => void run({ kind: 'show', place })}>
              {say('tabRow', { tab, row: rowOf(place.cell) })}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button ui={ui} isAlways onPress={() => setMost(most + step)}>
          {count('moreRows', rows.length - most)}
        </Button>
      )}
    </>
  );
}
