/**
 * Things whose arrows go in a circle, in the direction of the arrows; `null` when there is none.
 * @param from those whose arrows end at each, by place
 * Example: 0 ← 2, 1 ← 0, 2 ← 1 → [0, 1, 2] or the same begun elsewhere.
 */
export function circleIn(from: readonly (readonly number[])[]): readonly number[] | null {
  let left = from.map((_, place) => place);
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const now = left;
    left = left.filter((place) => from[place]?.some((at) => now.includes(at)));
  }
  // Each that is left has an arrow from another that is left: going backwards must come round.
  const path: number[] = [];
  let at = left[0];
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = from[at]?.find((place) => left.includes(place));
  }
  return at === undefined ? null : path.slice(path.indexOf(at)).reverse();
}
