import type { Standard } from '../../core/standard-rules/standard.ts';

/** The standard with this id, or the first one when the id is unknown, as that of an old draft may be. */
export function standardOf(id: unknown, standards: readonly Standard[]): Standard {
  const standard = standards.find((one) => one.id === id) ?? standards[0];
  if (!standard) throw new Error('no standards');
  return standard;
}
