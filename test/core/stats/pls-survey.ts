import type { PathModel } from '../../../core/stats/pls-model.ts';

const mood = (row: number) => (37 * row) % 11;

/** Five questions of which all go with one mood, 0 to 22; made of whole numbers, so that other programs make the same. */
export const survey = (rows: number): readonly (readonly number[])[] =>
  [0, 1, 2, 3, 4].map((column) =>
    Object.freeze(
      Array.from(
        { length: rows },
        (_, row) => mood(row) + ((row * row * (column + 3) + 17 * column * row + 5 * column) % 13),
      ),
    ),
  );

/** Quality (two questions) → value (one) → satisfaction (two), and quality → satisfaction. */
export const chain: PathModel = {
  blocks: [[0, 1], [2], [3, 4]],
  predecessors: [[], [0], [0, 1]],
};
