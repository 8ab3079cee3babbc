import type { Operational, StandardItem } from '../standard-rules/item.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { standards } from '../standards/index.ts';
import { type OperationalItem, operationalItems } from '../standards/operational-items.ts';

/** A measured fact that a standard may use, and the dimension that it counts for; `null`: not used. */
export type Fact = { readonly item: OperationalItem; readonly dimension: string | null };

export const isMeasured = (item: StandardItem): item is StandardItem & OperationalItem =>
  item.operational !== undefined;

/** Open aspects are those of the survey, and evidence is scored alone: neither has room for facts. */
export const takesFacts = ({ aspects, evidence }: Standard): boolean => aspects === 'fixed' && evidence === undefined;

const measuredOf = ({ dimensions }: Standard): readonly OperationalItem[] =>
  dimensions.flatMap(({ items = [] }) => items.filter(isMeasured));

/** As it is before a team has confirmed its values for 0 and 100. */
const unused = ({ id, title, headers, operational }: OperationalItem): OperationalItem => ({
  id,
  title,
  headers,
  operational: { ...operational, anchors: null },
});

/**
 * Every measured fact that a standard uses or may use, each once: the library of S3, then the facts of the built-in
 * standard of this id, then the standard's own. A fact whose id another item has is left out.
 */
export function factsOf(standard: Standard): readonly Fact[] {
  if (!takesFacts(standard)) return [];
  const builtIn = standards.find(({ id }) => id === standard.id);
  const taken = new Set(
    standard.dimensions.flatMap(({ id, items = [] }) => [
      id,
      ...items.filter((item) => !isMeasured(item)).map((item) => item.id),
    ]),
  );
  const offered = [...operationalItems, ...(builtIn ? measuredOf(builtIn) : [])].map(
    (item): Fact => ({ item: unused(item), dimension: null }),
  );
  const own = standard.dimensions.flatMap(({ id, items = [] }) =>
    items.filter(isMeasured).map((item): Fact => ({ item, dimension: id })),
  );
  const facts = new Map([...offered, ...own].map((fact) => [fact.item.id, fact]));
  return [...facts.values()].filter(({ item }) => !taken.has(item.id));
}

/** The values that score 0 and 100 in the order of their cells; `null`: none. */
export function anchorValues({ anchors }: Operational): readonly (number | null)[] {
  if (anchors === null) return [null, null, null, null];
  if ('zero' in anchors) return [anchors.zero, anchors.hundred, null, null];
  return [anchors.zeroBelow, anchors.from, anchors.to, anchors.zeroAbove];
}
