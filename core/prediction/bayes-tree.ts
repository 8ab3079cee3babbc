import { classCounts } from './class-counts.ts';
import type { Classifier, Labelled, Shape } from './data.ts';
import { fromLogs, logClassShares, logShare } from './log-shares.ts';

/** The logarithm of each level's share, by class and by the level of the question's parent. */
type Table = { readonly logs: Float64Array; readonly levels: number; readonly above: number };

function tableOf(
  { rows, classes }: Labelled,
  shape: Shape,
  question: number,
  parent: number | null,
  smoothing: number,
): Table {
  const levels = shape.levels[question] ?? 0;
  const above = parent === null ? 1 : (shape.levels[parent] ?? 0);
  const counts = new Int32Array(shape.classes * above * levels);
  const wholes = new Int32Array(shape.classes * above);
  for (const [row, answers] of rows.entries()) {
    const at = (classes[row] ?? 0) * above + (parent === null ? 0 : (answers[parent] ?? 0));
    const place = at * levels + (answers[question] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
    wholes[at] = (wholes[at] ?? 0) + 1;
  }
  const logs = Float64Array.from(counts, (count, place) =>
    logShare(count, wholes[Math.floor(place / levels)] ?? 0, levels, smoothing),
  );
  return { logs, levels, above };
}

/**
 * A Bayesian classifier whose questions depend on the class and on at most one other question each, their parent;
 * `null`: on the class alone.
 */
export function treeOf(
  data: Labelled,
  shape: Shape,
  parents: readonly (number | null)[],
  smoothing: number,
): Classifier {
  const shares = logClassShares(classCounts(data.classes, shape.classes), smoothing);
  const usual = fromLogs(shares) ?? [];
  const tables = parents.map((parent, question) => tableOf(data, shape, question, parent, smoothing));
  return (row) => {
    const logs = shares.map((share, one) =>
      tables.reduce((sum, { logs, levels, above }, question) => {
        const parent = parents[question] ?? null;
        const over = parent === null ? 0 : (row[parent] ?? above);
        const level = row[question] ?? levels;
        if (level >= levels || over >= above) return sum;
        return sum + (logs[(one * above + over) * levels + level] ?? 0);
      }, share),
    );
    return fromLogs(logs) ?? usual;
  };
}
