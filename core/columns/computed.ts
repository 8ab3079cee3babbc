import type { Table } from '../responses/schema.ts';
import type { Candidate } from './candidate.ts';
import type { Draft } from './draft.ts';
import { isHinted } from './evidence.ts';
import { type Figures, figuresOf, isFigured } from './read-figures.ts';

/** Sums over the answers of neighbouring columns in one row. */
type Total = { readonly sum: number; readonly count: number; readonly least: number; readonly most: number };

/** What a sheet works out of ratings, as formulas over a run of them. */
const formulas: Readonly<Record<string, (total: Total) => number>> = {
  sum: ({ sum }) => sum,
  mean: ({ sum, count }) => sum / count,
  share: ({ sum, most }) => sum / most,
  percent: ({ sum, most }) => (100 * sum) / most,
  percentBetweenEnds: ({ sum, least, most }) => (100 * (sum - least)) / (most - least),
};
const names = Object.keys(formulas);

/** A run of columns, from one place to before another, and what is worked out of it. */
type Guess = { readonly from: number; readonly to: number; readonly formula: string; rows: number };

/** Rows that are looked at before the others confirm what is found. */
const firstRows = 200;
/** A run is looked for among so many ratings around the column. */
const mostSources = 80;
/** Rows with different answers that must agree: a total or a mean with decimals hardly agrees by accident, a whole mean does. */
const rowsNeeded = { fine: 10, whole: 30, copy: 50 } as const;

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** How far a figure may be from what it is worked out of: it is rounded, or cut, to its own decimals. */
function toleranceOf({ candidate }: Figures): { readonly tolerance: number; readonly isWhole: boolean } {
  const decimals = Math.max(0, ...[...candidate.evidence.profile.numbers.keys()].map(decimalsOf));
  return { tolerance: (decimals === 0 ? 0.5 : 10 ** -Math.min(decimals, 6)) + 1e-9, isWhole: decimals === 0 };
}

/** The totals of a row up to each place, so that any run is a difference of two; `differs`: places where an answer differs from the one before. */
function totalsOf(sources: readonly Figures[], row: number) {
  const until: Total[] = [{ sum: 0, count: 0, least: 0, most: 0 }];
  const differs: number[] = [0];
  let last: number | null = null;
  for (const [place, { at, ends }] of sources.entries()) {
    const value = at(row);
    const before = until[place] ?? { sum: 0, count: 0, least: 0, most: 0 };
    const isOther = value !== null && last !== null && value !== last;
    differs.push((differs[place] ?? 0) + (isOther ? 1 : 0));
    until.push(
      value === null
        ? before
        : {
            sum: before.sum + value,
            count: before.count + 1,
            least: before.least + (ends?.min ?? 0),
            most: before.most + (ends?.max ?? 0),
          },
    );
    last = value ?? last;
  }
  return { until, differs };
}

type Totals = ReturnType<typeof totalsOf>;

function runIn({ until }: Totals, from: number, to: number): Total | null {
  const [a, b] = [until[from], until[to]];
  if (a === undefined || b === undefined || b.count === a.count) return null;
  return { sum: b.sum - a.sum, count: b.count - a.count, least: b.least - a.least, most: b.most - a.most };
}

/** Whether a row agrees with a guess; a row in which nothing of the run was answered says nothing. */
function agrees(guess: Guess, totals: Totals, value: number, tolerance: number): boolean {
  const total = runIn(totals, guess.from, guess.to);
  if (total === null) return true;
  const worked = formulas[guess.formula]?.(total) ?? Number.NaN;
  // Equal answers in a row make every mean the same.
  if ((totals.differs[guess.to] ?? 0) > (totals.differs[guess.from + 1] ?? 0)) guess.rows += 1;
  return Math.abs(worked - value) <= tolerance;
}

/** Every run of two columns and more with every formula that the row allows. */
function guessesFrom(sources: readonly Figures[], totals: Totals, value: number, tolerance: number): Guess[] {
  const guesses: Guess[] = [];
  for (let from = 0; from < sources.length; from++)
    for (let to = from + 2; to <= sources.length; to++) {
      const total = runIn(totals, from, to);
      if (total === null) continue;
      for (const formula of names) {
        const guess = { from, to, formula, rows: 0 };
        if (agrees(guess, totals, value, tolerance)) guesses.push(guess);
      }
    }
  return guesses;
}

/** Whether a column is worked out of a run of the sources in every row that has it. */
function isWorkedOut(target: Figures, sources: readonly Figures[], table: Table, from: number): boolean {
  const { tolerance, isWhole } = toleranceOf(target);
  const rows = table.flatMap((_, row) => (row >= from && target.at(row) !== null ? [row] : []));
  let guesses: readonly Guess[] = [];
  for (const [place, row] of rows.entries()) {
    const value = target.at(row) ?? 0;
    const totals = totalsOf(sources, row);
    if (place === 0) guesses = guessesFrom(sources, totals, value, tolerance);
    else guesses = guesses.filter((guess) => agrees(guess, totals, value, tolerance));
    if (place === firstRows) guesses = guesses.filter((guess) => guess.rows >= rowsNeeded.fine);
    if (guesses.length === 0) return false;
  }
  return guesses.some(
    ({ rows: agreed, formula }) => agreed >= (isWhole && formula === 'mean' ? rowsNeeded.whole : rowsNeeded.fine),
  );
}

/** Whether a column repeats an earlier one in fifty rows and more, and in every row. */
function isCopy(target: Figures, source: Figures, table: Table, from: number): boolean {
  const seen = new Set<number>();
  let rows = 0;
  for (let row = from; row < table.length; row++) {
    const value = target.at(row);
    if (value !== source.at(row)) return false;
    if (value === null) continue;
    rows += 1;
    seen.add(value);
  }
  return rows >= rowsNeeded.copy && seen.size >= 3;
}

/** No rating; one whose header asks for a rating waits for a person, who may know better. */
function computedDraft({ draft, evidence }: Candidate, isSure: boolean): Draft {
  if (!isSure && isHinted(evidence) && draft.use !== 'no') return { ...draft, use: 'ask', confidence: 0.5 };
  return {
    ...draft,
    type: 'derived',
    use: 'no',
    scale: null,
    direction: 'positive',
    naCodes: [],
    confidence: 0.85,
    issues: [],
  };
}

const isTarget = ({ candidate: { draft, evidence } }: Figures): boolean =>
  draft.use !== 'settled' && draft.type !== 'nps' && draft.type !== 'derived' && evidence.profile.numbers.size >= 3;

/**
 * Columns that the sheet works out of its ratings, found by their values: the sum, the mean or the percentage of a run of
 * them, exact or rounded to their own decimals, in ten rows with different answers at least and in every row; a whole
 * mean in thirty, a copy of an earlier column in fifty. They are not graded a second time.
 */
export function withoutComputed(candidates: readonly Candidate[], table: Table, from: number): readonly Candidate[] {
  const figures = candidates
    .filter((one) => isFigured(one) || one.draft.type === 'textLikert')
    .map((one) => figuresOf(one, table));
  const found = new Map<Candidate, Candidate>();
  const sources = () => figures.filter(({ candidate, ends }) => ends !== null && !found.has(candidate));
  for (const target of figures.filter((one) => isTarget(one) && isFigured(one.candidate))) {
    const { candidate } = target;
    const place = candidate.evidence.index;
    const others = sources().filter((one) => one !== target);
    const near = [...others]
      .sort((a, b) => Math.abs(a.candidate.evidence.index - place) - Math.abs(b.candidate.evidence.index - place))
      .slice(0, mostSources);
    const run = others.filter((one) => near.includes(one));
    const { isWhole } = toleranceOf(target);
    const isSum = isWorkedOut(target, run, table, from);
    const isSame =
      !isSum && others.some((one) => one.candidate.evidence.index < place && isCopy(target, one, table, from));
    if (isSum || isSame) found.set(candidate, { ...candidate, draft: computedDraft(candidate, isSum && !isWhole) });
  }
  return candidates.map((one) => found.get(one) ?? one);
}
