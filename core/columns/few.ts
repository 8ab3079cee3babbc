/**
 * True when so few cells of a column are wrong that they are faults of their own: at most one of ten, one at least, and
 * fewer than half. `wrong` and `all` are counts of cells.
 */
export function areFew(wrong: number, all: number): boolean {
  return wrong <= Math.max(1, 0.1 * all) && 2 * wrong < Math.max(1, all);
}
