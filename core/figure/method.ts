import type { FigureRefusal } from '../text/figure.ts';
import type { Localized } from '../text/schema.ts';
import type { Fields, InputOf } from './schema.ts';

/** What stands beside a figure's value: numbers by name, lists and tables of them. */
export type Detail =
  | number
  | string
  | boolean
  | null
  | readonly Detail[]
  | { readonly [name: string]: Detail | undefined };

/** A figure as a method works it out. */
export type Worked = {
  /** `null`: cannot be computed from so few answers. */
  readonly value: number | string | null;
  /** Answers that it rests on; left out where the input is no sample. */
  readonly n?: number;
  readonly notAnswered?: number;
  /** 95 % unless the input asks for another level; `null`: none can be computed. */
  readonly interval?: readonly [number, number] | null;
  /** Codes of `core/text/figure-warning.ts`, or sentences. */
  readonly warnings?: readonly string[];
  /** Too little was answered for the value to be judged. */
  readonly isInsufficient?: boolean;
  readonly details?: { readonly [name: string]: Detail };
};

/** Why a method answers nothing, with what its words name. */
export type NotWorked = { readonly refused: FigureRefusal; readonly args?: Readonly<Record<string, string | number>> };

/** The question that a method helps to answer: the sidebar lists methods by it. */
export const questions = [
  'headline',
  'compare',
  'plan',
  'why',
  'trust',
  'weights',
  'trend',
  'models',
  'basics',
] as const;
export type Question = (typeof questions)[number];

/**
 * How a range of cells becomes the input. `list`: every cell in order. `table`: a column a name, the header row first.
 * `matrix`: cells as they stand, a header row and a first column of names are passed over. `named`: the first column names a field, the second is its value.
 */
export type RangeShape = {
  readonly kind: 'list' | 'table' | 'matrix' | 'named';
  /** The field that the range fills; of `named` none, since the cells name theirs. */
  readonly field: string | null;
  /** The columns of a table end where they end: answers of different people stand beside one another. */
  readonly isUneven?: true;
};

/** A statistic or model that can be asked for by name. */
export type FigureMethod = {
  /** Kebab-case, once and for all: outside callers use it. */
  readonly id: string;
  readonly question: Question;
  readonly title: Localized;
  /** The question that it answers, in a sentence for a manager. */
  readonly answers: Localized;
  /** Paper, clause or program that the formula and its test come from. */
  readonly source: string;
  readonly fields: Fields;
  /** What the fields mean beyond their kind, and what `value` and `details` are, by name; plain English for callers. */
  readonly notes: Readonly<Record<string, string>>;
  /** An input that works, shown by `--list`. */
  readonly example: Readonly<Record<string, unknown>>;
  readonly range: RangeShape;
  /** @param input what `readInput` gave for `fields` */
  readonly run: (input: never) => Worked | NotWorked;
};

/** A method with its input's type: what `run` may rely on is what `fields` says. */
export const figureMethod = <const F extends Fields>(
  method: Omit<FigureMethod, 'fields' | 'run'> & {
    readonly fields: F;
    readonly run: (input: InputOf<F>) => Worked | NotWorked;
  },
): FigureMethod => method;
