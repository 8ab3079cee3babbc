import { mulberry32 } from '../stats/random.ts';
import { shuffled } from './shuffled.ts';

/**
 * Stratified folds: for each row the fold, 0 to folds − 1, in which it is held back.
 * In words: the rows of each class in an order of chance are dealt out like cards, each class going on where the one
 * before it stopped; so folds differ by at most one row of each class and by at most one row in all. The same seed,
 * the same folds.
 * Source: Kohavi (1995), IJCAI 14, 1137–1143. Example: six rows of class 0 and three of class 1 in three folds → two
 * and one in each.
 */
export function stratifiedFolds(classes: readonly number[], folds: number, seed: number): readonly number[] {
  const random = mulberry32(seed);
  const rows = new Map<number, number[]>();
  for (const [row, one] of classes.entries()) {
    const same = rows.get(one) ?? [];
    same.push(row);
    rows.set(one, same);
  }
  const found = classes.map(() => 0);
  let dealt = 0;
  for (const one of [...rows.keys()].sort((a, b) => a - b))
    for (const row of shuffled(rows.get(one) ?? [], random)) found[row] = dealt++ % folds;
  return found;
}
