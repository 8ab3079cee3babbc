// Equal figures that were added up in another order differ by less.
const dust = 1e-12;

/**
 * Maximum spanning tree, directed away from place 0: for each place its parent, `null` for place 0.
 * In words: begin with place 0; attach the outside place with the strongest link to one inside, until all are inside
 * (Prim 1957). Of equally strong links the one of the lower place, then to the lower parent.
 * `links` is symmetric, at least 0. Example: links .1 (0–1), .5 (0–2), .4 (1–2) → parents null, 2, 0.
 */
export function spanningTree(links: readonly (readonly number[])[]): readonly (number | null)[] {
  const parents: (number | null)[] = links.map(() => null);
  const inside = new Set([0]);
  while (inside.size < links.length) {
    let [best, place, parent] = [Number.NEGATIVE_INFINITY, 0, 0];
    for (const [outer, row] of links.entries())
      for (const [inner, link] of inside.has(outer) ? [] : row.entries())
        if (inside.has(inner) && link > best + dust) [best, place, parent] = [link, outer, inner];
    parents[place] = parent;
    inside.add(place);
  }
  return parents;
}
