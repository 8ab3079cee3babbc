/**
 * Constructs and how they depend on one another, by number. `blocks[c]`: the indicators that construct c is seen
 * through, each in one block; `predecessors[c]`: the constructs whose arrows end at c.
 */
export type PathModel = {
  readonly blocks: readonly (readonly number[])[];
  readonly predecessors: readonly (readonly number[])[];
};

/** How neighbours count while the weights are sought. */
export type InnerScheme = 'path' | 'factorial' | 'centroid';

export type Matrix = readonly (readonly number[])[];

/** A cell of a matrix that has it. */
export const cell = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;
