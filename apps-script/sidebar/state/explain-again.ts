import type { Explanation } from '../../rpc/answers/schema.ts';
import type { Desk } from './desk.ts';
import type { Place, Task } from './state.ts';

const again: Task = { kind: 'explain' };

/**
 * The response on a row explained again, `null` when that failed. The add-on explains what is selected: where a person
 * selected something else meanwhile, the row is selected once more.
 */
export async function explainAgain({ ask }: Desk, place: Place, row: number): Promise<Explanation | null> {
  const explanation = await ask(again, 'explain', {});
  const isIt =
    explanation?.status === 'explained' && explanation.row === row && explanation.place.sheetId === place.sheetId;
  if (!explanation || isIt) return explanation;
  const shown = await ask(again, 'show', place);
  return shown && ask(again, 'explain', {});
}
