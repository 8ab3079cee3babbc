/** A part of a whole that some responses make up. */
type Part = { readonly places: readonly number[]; readonly n: number; readonly lost: number; readonly most: number };

/**
 * Parts that fewer than `minimum` responses answer, put together, and while all these responses are still fewer, with the
 * smallest of the others: on its own such a part would tell what these few said, and so would the rest of the sum.
 * What nobody answered tells nothing. `answering`: how many responses answer at least one of some places.
 */
export function mergeFew(
  parts: readonly Part[],
  minimum: number,
  answering: (places: readonly number[]) => number,
): readonly Part[] {
  const join = (a: Part, b: Part): Part => {
    const places = [...a.places, ...b.places];
    return { places, n: answering(places), lost: a.lost + b.lost, most: a.most + b.most };
  };
  const isFew = ({ places, n }: Part) => places.length > 0 && n > 0 && n < minimum;
  const few = parts.filter(isFew);
  if (few.length === 0) return parts;
  const others = parts.filter((part) => !isFew(part));
  const answered = others.filter(({ places, n }) => places.length > 0 && n > 0).sort((a, b) => a.n - b.n);
  let merged = few.reduce(join);
  for (const next of answered) {
    if (merged.n >= minimum) break;
    merged = join(merged, next);
    others.splice(others.indexOf(next), 1);
  }
  return [...others, merged];
}
