import type { FuzzyPart } from '../stats/fuzzy-layers.ts';

/** A factor and where it stands: groups and its own name, parted by slashes. */
export type PlacedFactor = { readonly path: string; readonly weight: number; readonly shares: readonly number[] };

type Group = { readonly name: string; readonly weight: number; readonly parts: (FuzzyPart | Group)[] };

/** Factors as a tree of groups; a group without a weight of its own weighs 1 among its neighbours. */
export function factorTree(
  factors: readonly PlacedFactor[],
  groupWeights: Readonly<Record<string, number>>,
): { readonly name: string; readonly parts: readonly FuzzyPart[] } {
  const weights = new Map(Object.entries(groupWeights));
  const whole: Group = { name: '', weight: 1, parts: [] };
  const groups = new Map<string, Group>([['', whole]]);
  const groupAt = (path: string): Group => {
    const known = groups.get(path);
    if (known) return known;
    const group: Group = { name: path, weight: weights.get(path) ?? 1, parts: [] };
    groups.set(path, group);
    groupAt(path.slice(0, Math.max(0, path.lastIndexOf('/')))).parts.push(group);
    return group;
  };
  for (const { path, weight, shares } of factors)
    groupAt(path.slice(0, Math.max(0, path.lastIndexOf('/')))).parts.push({ name: path, weight, shares });
  return whole;
}
