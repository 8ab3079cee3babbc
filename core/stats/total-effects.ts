import { cell, type Matrix } from './pls-model.ts';

/**
 * Total effects in a path model: how much one construct moves another over all ways between them.
 * In words: the paths plus the products along every longer way, B + B² + B³ …, which ends since no way comes back.
 * `paths[to][from]`: direct paths; the answer has the same shape. `null` when the arrows run in a circle.
 * Source: Bollen (1989), Structural Equations with Latent Variables, 8. Example: A → B .5, B → C .4 → A on C .2.
 */
export function totalEffects(paths: Matrix): Matrix | null {
  let longer = paths;
  let total = paths;
  for (let length = 1; length <= paths.length; length++) {
    longer = longer.map((row) =>
      row.map((_, from) => row.reduce((sum, effect, between) => sum + effect * cell(paths, between, from), 0)),
    );
    if (longer.every((row) => row.every((effect) => effect === 0))) return total;
    total = total.map((row, to) => row.map((effect, from) => effect + cell(longer, to, from)));
  }
  return null;
}
