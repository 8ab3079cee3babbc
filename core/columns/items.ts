import { columnName } from '../responses/address.ts';
import { scaleEnds } from '../scales/ends.ts';
import type { Scale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Evidence } from './evidence.ts';

/** Steps that the points of this dimension need; `null` when any scale will do. */
export function levelsNeeded({ method, dimensions }: Standard, dimension: string | null): number | null {
  return method === 'points' ? (dimensions.find(({ id }) => id === dimension)?.points?.length ?? null) : null;
}

/** True when a scale has exactly the steps that the points need. */
export function hasLevels(scale: Scale, needed: number | null): boolean {
  const { min, max } = scaleEnds(scale);
  return needed === null || max - min + 1 === needed;
}

/**
 * Gives items their dimension: the one that the header names, or in an open standard one of its own, called as the
 * header is. `null`: a fixed standard does not ask about it.
 */
export function dimensionFinder({ aspects, dimensions }: Standard): (evidence: Evidence) => string | null {
  const used = new Set(dimensions.map(({ id }) => id));
  return ({ dimension, gridRow, header, index }) => {
    if (dimension !== null || aspects === 'fixed') return dimension;
    const title = (gridRow ?? header).replace(/\s+/g, ' ').trim() || columnName(index);
    let id = title;
    for (let copy = 2; used.has(id); copy += 1) id = `${title} (${copy})`;
    used.add(id);
    return id;
  };
}
