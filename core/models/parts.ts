import { foldParts } from './fold-parts.ts';
import type { ModelsInput, PartResult, PartResults, PartWorker } from './model.ts';
import { pathParts } from './path-parts.ts';

const workers: readonly (readonly [kind: string, worker: PartWorker])[] = [
  ['paths', pathParts],
  ['folds', foldParts],
];

/** Id of a part: its kind and its place, `paths:0`. */
const idOf = (kind: string, place: number): string => `${kind}:${place}`;

/** Ids of all parts of the long work, in the order in which they are best worked out. */
export const partsOf = (input: ModelsInput): readonly string[] =>
  workers.flatMap(([kind, worker]) => Array.from({ length: worker.count(input) }, (_, place) => idOf(kind, place)));

/** Works one part out. An id that `partsOf` does not name throws. */
export function workOutPart(input: ModelsInput, id: string): PartResult {
  for (const [kind, worker] of workers) {
    if (!id.startsWith(`${kind}:`)) continue;
    const count = worker.count(input);
    for (let place = 0; place < count; place++) if (idOf(kind, place) === id) return worker.workOut(input, place);
  }
  throw new Error(`unknown part: ${id}`);
}

/** The results of a kind of part in order of place; `null` unless all are there. */
export function resultsOf(kind: string, count: number, results: PartResults): readonly PartResult[] | null {
  const found = Array.from({ length: count }, (_, place) => results[idOf(kind, place)]);
  return found.every((one): one is PartResult => one !== undefined) ? found : null;
}
