import { addUp } from './counts.ts';
import { type Evidence, isHinted, isNoRating, means, type Run } from './evidence.ts';
import { numericShare } from './profile.ts';

type Column = Omit<Evidence, 'run'>;

/** The top of the usual scale that a column of ratings could have; `null` when it holds no ratings. */
function topOf(column: Column): 5 | 7 | 10 | null {
  const { profile } = column;
  if (column.fact !== null || isNoRating(column) || means(column, 'recommend') || numericShare(profile, false) < 0.8)
    return null;
  const values = [...profile.numbers.keys()];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  // Codes from 0 to 3 at most are yes and no or a few groups.
  const isCode = min === 0 && max <= 3;
  return isCode || min < 0 || max > 10 ? null : max > 7 ? 10 : max > 5 ? 7 : 5;
}

function runOf(columns: readonly Column[]): Run {
  const numbers = addUp(columns.map(({ profile }) => profile.numbers));
  const hinted = columns.filter((column) => isHinted(column) || means(column, 'aspect'));
  return { columns: columns.length, numbers, isHinted: columns.length >= 3 && hinted.length * 2 >= columns.length };
}

/** Each column with the run of ratings that it stands in: neighbours with the same possible top. */
export function withRuns(columns: readonly Column[]): readonly Evidence[] {
  const tops = columns.map(topOf);
  const found: Evidence[] = [];
  while (found.length < columns.length) {
    const start = found.length;
    const top = tops[start] ?? null;
    let end = start + 1;
    while (top !== null && end < columns.length && tops[end] === top) end += 1;
    const members = columns.slice(start, end);
    const run = top === null ? null : runOf(members);
    found.push(...members.map((column) => ({ ...column, run })));
  }
  return found;
}
