import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';

/** The one call that draws all tabs at once, or stores a post. */
const batchUpdate = 'Sheets.Spreadsheets.batchUpdate';
/** The call that puts rows on the staging tab; the drawing follows. */
const stageValues = 'Sheets.Spreadsheets.Values.batchUpdate';

/**
 * Kills the next run that changes the workbook at that change, once: before it is done, or after it was. `isStaged`: of a
 * redraw, whose rows wait on the staging tab by then. Answers how to stop, which tells whether it came to that.
 */
export function crashOnce(host: LocalHost, when: 'before' | 'after', isStaged = false): () => boolean {
  let mayCrash = !isStaged;
  let isDone = false;
  const stop = host.onEachCall((at, label) => {
    if (label === stageValues) mayCrash = true;
    if (isDone || !mayCrash || label !== batchUpdate) return;
    isDone = true;
    host.breakCall({ at, kind: 'kill', when });
  });
  return () => {
    stop();
    host.breakCall(null);
    return isDone;
  };
}

/** The host's clock at the last change of the workbook so far, milliseconds. */
export function watchDrawing(host: LocalHost): () => number {
  let last = 0;
  host.onEachCall((_at, label) => {
    if (label === batchUpdate) last = host.now();
  });
  return () => last;
}

/** All that people see, as text. */
export const shownOf = ({ book }: LocalHost): string => JSON.stringify(book.sheets.filter(({ hidden }) => !hidden));
