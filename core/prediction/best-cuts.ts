/** A value between two that follow each other; at the upper one where floating point has none between them. */
function middle(below: number, above: number): number {
  const half = below + (above - below) / 2;
  return half > below ? half : above;
}

/** The values that occur, ascending, and for each class how many rows of it lie below each of them and below the end. */
function steps(values: readonly number[], classes: readonly number[], count: number) {
  const rows = values.map((value, row) => [value, classes[row] ?? 0] as const).sort(([a], [b]) => a - b);
  const distinct: number[] = [];
  const below: number[][] = [];
  const totals = Array.from({ length: count }, () => 0);
  for (const [value, one] of rows) {
    if (value !== distinct[distinct.length - 1]) {
      distinct.push(value);
      below.push(totals.slice());
    }
    totals[one] = (totals[one] ?? 0) + 1;
  }
  return { distinct, below: [...below, totals] };
}

/**
 * The count − 1 ascending cuts of a value that put most rows into their class; of equally good ones the lowest, half
 * way between the values that occur. A value at a cut belongs to the upper class; two equal cuts leave the class
 * between them empty. Without rows all cuts are 0.
 * In words: exactly, by dynamic programming over the values in order: the most that the lower classes can get right up
 * to each value, then with the next class above it.
 * Source: Fisher (1958), JASA 53, 789–798 (grouping in order). Example: 1, 2, 3, 4 of classes 0, 0, 1, 1 → 2.5.
 */
export function bestCuts(values: readonly number[], classes: readonly number[], count: number): readonly number[] {
  const { distinct, below } = steps(values, classes, count);
  const ends = below.map((one) => one[0] ?? 0);
  const starts: number[][] = [];
  let most = ends;
  for (let one = 1; one < count; one++) {
    let [lead, from] = [Number.NEGATIVE_INFINITY, 0];
    const start: number[] = [];
    most = most.map((right, end) => {
      const rows = below[end]?.[one] ?? 0;
      if (right - rows > lead) [lead, from] = [right - rows, end];
      start.push(from);
      return lead + rows;
    });
    starts.push(start);
  }
  const cuts: number[] = [];
  let end = distinct.length;
  for (const start of starts.reverse()) {
    end = start[end] ?? 0;
    cuts.push(cutAt(distinct, end));
  }
  return cuts.reverse();
}

/** The cut below the value at a place: at the lowest value, between two, or beyond the highest. */
function cutAt(values: readonly number[], place: number): number {
  const [below, above] = [values[place - 1], values[place]];
  if (below === undefined) return above ?? 0;
  return above === undefined ? below + Math.max(1, Math.abs(below)) : middle(below, above);
}

/** The class of a value by ascending cuts; a value at a cut belongs to the upper class. Example: 2.5 with cut 2.5 → 1. */
export const classAt = (value: number, cuts: readonly number[]): number => cuts.filter((cut) => value >= cut).length;
