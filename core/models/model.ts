import type { WaveFigures } from '../analysis/figures.ts';
import type { Column, Table } from '../responses/schema.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { TextArgs } from '../text/schema.ts';
import type { ModelInputs } from './inputs.ts';

/** All that a model may look at. Models are comparisons: no grade depends on them. */
export type ModelsInput = {
  readonly rubric: Rubric;
  readonly columns: readonly Column[];
  /** Responses that count, in the sheet's order. */
  readonly counting: readonly GradedResponse[];
  /** Of them all, as the Dashboard shows them. */
  readonly figures: WaveFigures;
  /** Cells of the response tab, the header first; a response's are at its row less 1. */
  readonly table: Table;
  readonly inputs: ModelInputs;
};

/** Why a model says nothing; `Key` names a sentence of its own. */
export type NotModelled<Key extends string> = { readonly refused: Key; readonly args?: TextArgs };

/** What a part of the long work found: rows of numbers, `null` where there is none. */
export type PartResult = readonly (readonly (number | null)[])[];

/** By the part's id. */
export type PartResults = Readonly<Record<string, PartResult>>;

/**
 * Work that takes longer than a person waits without a sign: cut into parts, each worked out alone and in any order, and
 * the same whatever was worked out before it.
 */
export type PartWorker = {
  /** How many parts there are; 0: nothing to work out, as where the model is refused. */
  readonly count: (input: ModelsInput) => number;
  /** @param place of the part, from 0 */
  readonly workOut: (input: ModelsInput, place: number) => PartResult;
};
