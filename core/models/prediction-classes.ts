/**
 * The grades that stay apart when thin ones are joined: class by class the places of its grades, worst class first and in
 * it the worst grade first. A class with fewer than `least` responses is joined with the next lower grade, the lowest with the next
 * higher; a grade that nobody has belongs to no class.
 * @param counts responses of each grade, worst grade first
 * Example: 3, 20, 0, 4, 30 with at least 10 → [[0, 1, 3], [4]].
 */
export function joinThin(counts: readonly number[], least: number): readonly (readonly number[])[] {
  const size = (places: readonly number[]) => places.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
  const classes: (readonly number[])[] = [];
  let open: readonly number[] = [];
  for (let place = counts.length - 1; place >= 0; place--) {
    if (counts[place] === 0) continue;
    open = [place, ...open];
    if (size(open) < least) continue;
    classes.unshift(open);
    open = [];
  }
  const lowest = classes.shift() ?? [];
  return [...(open.length + lowest.length > 0 ? [[...open, ...lowest]] : []), ...classes];
}
