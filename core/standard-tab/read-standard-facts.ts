import type { Anchors, Operational, StandardItem } from '../standard-rules/item.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Dimension, Standard } from '../standard-rules/standard.ts';
import type { TabFault } from '../tabs/schema.ts';
import type { Localized } from '../text/schema.ts';
import type { StandardReader } from './read-standard-row.ts';
import { anchorValues, type Fact, factsOf, isMeasured } from './standard-facts.ts';
import { anchorCount, bounds, place, rowKey } from './standard-layout.ts';

/** A fact, the dimension that its row names now, and its values as they are now. */
type ReadFact = Fact & { readonly now: string | null; readonly anchors: Anchors | null };

/** Weights are compared with room for floating point. */
const dust = 1e-9;
/** A share without the dust of fractions, so that it reads the same however often it was shared out: 50, not 50.00000000000001. */
const clean = (weight: number): number => Number(weight.toPrecision(13));

const isFilled = (value: number | null): value is number => value !== null;

/** A share of a hundred that was probably typed as a percentage of one; a low rate may be meant as it stands. */
const isFraction = ({ unit, better }: Operational, values: readonly number[]): boolean =>
  unit.en === '%' && better !== 'lower' && Math.max(...values.map(Math.abs)) <= 1;

/** The values that score 0 and 100 as the cells say; those that were when a cell cannot be used. */
function anchorsOf(read: StandardReader, { item, dimension }: Fact, now: string | null): Anchors | null {
  const { operational } = item;
  const key = rowKey('fact', item.id);
  const was = anchorValues(operational);
  const columns = was.map((_, step) => place.anchors + step);
  const values = columns.map((column, step) => read.numberOrNone(key, column, bounds.measured, was[step] ?? null));
  if (columns.some((column) => read.isTold(key, column))) return operational.anchors;
  const tell = (step: number, code: TabFault['code'], args?: TabFault['args']) =>
    read.tell(key, place.anchors + step, code, args);
  const first = values.findIndex(isFilled);
  if (now === null) {
    if (dimension === null && first >= 0) tell(first, 'factUnused');
    return null;
  }
  if (first < 0 || values.every((value, step) => value === was[step])) return first < 0 ? null : operational.anchors;
  const count = operational.better === 'within' ? anchorCount : 2;
  const needed = values.slice(0, count);
  const extra = values.findIndex((value, step) => step >= count && isFilled(value));
  const missing = needed.indexOf(null);
  const [one = 0, two = 0, three = 0, four = 0] = needed.filter(isFilled);
  if (extra >= 0) tell(extra, 'anchorUnused');
  else if (missing >= 0) tell(missing, 'anchorMissing');
  else if (isFraction(operational, needed.filter(isFilled)))
    tell(1, 'maybePercent', { value: two, percent: Math.round(two * 1e6) / 1e4 });
  if (operational.better === 'within') return { zeroBelow: one, from: two, to: three, zeroAbove: four };
  return { zero: one, hundred: two };
}

/**
 * A dimension with the facts that count for it now: one that came in has an equal share and the others are scaled, one
 * that went leaves its weight to the others. The question about the dimension itself alone needs no items.
 */
function withFacts(dimension: Dimension, facts: readonly ReadFact[]): Dimension {
  const { items: own, ...rest } = dimension;
  const known = new Map(facts.map((fact) => [fact.item.id, fact]));
  const items = itemsOf(dimension).map((item): StandardItem => {
    const fact = known.get(item.id);
    return fact && isMeasured(item) ? { ...item, operational: { ...item.operational, anchors: fact.anchors } } : item;
  });
  const kept = items.filter((item) => !isMeasured(item) || (known.get(item.id)?.now ?? null) === dimension.id);
  const added = facts.filter((fact) => fact.now === dimension.id && fact.dimension !== dimension.id);
  const sumOf = (some: readonly StandardItem[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  // Weights that are not 100 together are a fault, told with the numbers that were typed.
  const isAsked = Math.abs(sumOf(items) - 100) > dust;
  if (isAsked || (kept.length === items.length && added.length === 0)) return own ? { ...rest, items } : dimension;
  if (added.length === 0 && kept.every(({ id }) => id === dimension.id)) return rest;
  const share = 100 / (kept.length + added.length);
  const scale = (share * kept.length) / sumOf(kept);
  return {
    ...rest,
    items: [
      ...kept.map((item) => ({ ...item, weight: clean(item.weight * scale) })),
      ...added.map(({ item, anchors }) => ({
        ...item,
        weight: clean(share),
        operational: { ...item.operational, anchors },
      })),
    ],
  };
}

/** The dimensions of a standard with the measured facts as their rows say: which count where, and what they score. */
export function factsFrom(read: StandardReader, standard: Standard): readonly Dimension[] {
  const titles: Readonly<Record<string, Localized>> = Object.fromEntries(
    standard.dimensions.map(({ id, title }) => [id, title]),
  );
  const facts = factsOf(standard).map((fact): ReadFact => {
    const now = read.choiceOrNone(rowKey('fact', fact.item.id), place.countsFor, titles, fact.dimension);
    return { ...fact, now, anchors: anchorsOf(read, fact, now) };
  });
  return standard.dimensions.map((dimension) => withFacts(dimension, facts));
}
