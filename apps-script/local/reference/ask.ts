import type { AskFigure } from '../ask-figure.ts';
import type { ReferenceCase } from './schema.ts';

/** What a case may ask: figures, and the data sets that its input names. */
export type Desk = {
  readonly figure: AskFigure;
  /** Named columns of a data set of the reference file. */
  readonly dataset: (name: unknown) => Readonly<Record<string, readonly number[]>>;
  /** Named columns of a CSV file in a folder of survey data; `null` where a cell is no number. */
  readonly survey: (folder: unknown) => Readonly<Record<string, readonly (number | null)[]>>;
};

/** Answers a case with values under the names that its expected ones have; more names do no harm. */
export type Answer = (input: Input, desk: Desk, one: ReferenceCase) => unknown;

export type Input = Readonly<Record<string, unknown>>;
export type Asks = Readonly<Record<string, Answer>>;

/** A figure's details, with its value and interval under these names. */
export type Got = Readonly<Record<string, unknown>>;
export function got(desk: Desk, method: string, input: unknown): Got {
  const { value, interval, details = {} } = desk.figure(method, input);
  return { ...details, value, interval95: interval ?? null };
}

/** The inputs of a case that lists several. */
export const each = (input: unknown): readonly Input[] => (Array.isArray(input) ? input : [input]) as readonly Input[];

/** Columns of a survey whose names begin with a block's, such as CUSA1 to CUSA3. */
export const blockOf = (survey: ReturnType<Desk['survey']>, block: string): ReturnType<Desk['survey']> =>
  Object.fromEntries(Object.entries(survey).filter(([name]) => name.replace(/\d+$/, '') === block));
