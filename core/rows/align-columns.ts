import type { NamedColumn } from './schema.ts';

type Placed = {
  readonly index: number;
  readonly fingerprint: string;
  readonly role?: NonNullable<NamedColumn['role']>;
};

const byIndex = (columns: readonly Placed[]): readonly Placed[] => [...columns].sort((a, b) => a.index - b.index);

/** The runs of columns that stand between columns with a namesake, each under the namesakes on both sides. */
function gapsOf(
  columns: readonly Placed[],
  hasNamesake: (column: Placed) => boolean,
): ReadonlyMap<string, readonly Placed[]> {
  const gaps = new Map<string, Placed[]>();
  let left = '';
  let run: Placed[] = [];
  const close = (right: string) => {
    if (run.length > 0) gaps.set(`${left}\n${right}`, run);
    run = [];
  };
  for (const column of byIndex(columns)) {
    if (!hasNamesake(column)) {
      run.push(column);
      continue;
    }
    close(column.fingerprint);
    left = column.fingerprint;
  }
  close('');
  return gaps;
}

/**
 * The columns of an earlier grading with their places of now: by fingerprint, wherever they moved. A column without a
 * namesake is taken for a renamed one that stands between the same neighbours, as many as there were.
 */
export function alignColumns(
  before: readonly Placed[],
  now: readonly Placed[],
): readonly (NamedColumn & { readonly isRenamed?: true })[] {
  const named = new Map(now.map((column) => [column.fingerprint, column]));
  const earlier = new Set(before.map(({ fingerprint }) => fingerprint));
  const gaps = gapsOf(now, ({ fingerprint }) => earlier.has(fingerprint));
  const renamed = new Map<string, number>();
  for (const [between, run] of gapsOf(before, ({ fingerprint }) => named.has(fingerprint))) {
    const there = gaps.get(between) ?? [];
    if (there.length !== run.length) continue;
    for (const [place, column] of run.entries()) renamed.set(column.fingerprint, there[place]?.index ?? 0);
  }
  return before.map(({ fingerprint, role }) => {
    const index = named.get(fingerprint)?.index ?? null;
    const known = { fingerprint, ...(role && { role }) };
    if (index !== null || !renamed.has(fingerprint)) return { ...known, index };
    return { ...known, index: renamed.get(fingerprint) ?? null, isRenamed: true as const };
  });
}
