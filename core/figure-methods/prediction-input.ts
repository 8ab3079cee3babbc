import type { NotWorked } from '../figure/method.ts';

type Answer = number | string;
type Columns = Readonly<Record<string, readonly (Answer | null)[]>>;

/** What both methods are asked with. */
export type AskedPrediction = {
  readonly columns: Columns;
  readonly outcome: string;
  readonly predictors?: readonly (string | null)[] | undefined;
  readonly index?: string | undefined;
  readonly folds: number;
  readonly least?: number | undefined;
};

/** Complete rows with the class of each. */
export type PredictionRows = {
  readonly names: readonly string[];
  /** Per predictor its answers. */
  readonly answers: readonly (readonly Answer[])[];
  /** Names of the classes, numbers ascending; the class of each row by its place among them. */
  readonly classNames: readonly string[];
  readonly classes: readonly number[];
  /** The index of each row; `null`: none was given. */
  readonly index: readonly number[] | null;
  readonly n: number;
  readonly notAnswered: number;
  readonly isFew: boolean;
};

/** Levels of a question and classes, above which shares rest on next to nothing. */
const mostLevels = 30;

const fault = (field: string, words: string): NotWorked => ({ refused: 'badInput', args: { field, fault: words } });

const order = (a: Answer, b: Answer): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;

/** What occurs in a column, numbers ascending, and the place of each answer among it. */
export function levelsOf(answers: readonly Answer[]): {
  readonly levels: readonly string[];
  readonly places: readonly number[];
} {
  const levels = [...new Set([...answers].sort(order).map(String))];
  const places = new Map(levels.map((level, place) => [level, place]));
  return { levels, places: answers.map((answer) => places.get(String(answer)) ?? 0) };
}

/** A refusal where a column has more levels than can be counted. */
export const tooMany = (name: string, { length }: readonly string[]): NotWorked | null =>
  length > mostLevels ? fault('columns', `"${name}" has ${length} different answers, at most ${mostLevels}`) : null;

/** A refusal for the first number that is not within its ends. */
export function outside(all: readonly (readonly [name: string, value: number, low: number, high: number])[]) {
  const [name, , low, high] = all.find(([, value, from, to]) => !(value >= from && value <= to)) ?? [];
  return name === undefined ? null : fault(name, `not ${low} to ${high}`);
}

/** Rows that answered all that is used, or why there is nothing to learn from. */
export function readPrediction({
  columns,
  outcome,
  predictors,
  index,
  folds,
  least,
}: AskedPrediction): PredictionRows | NotWorked {
  const wrong = outside([['folds', folds, 2, 20]]);
  if (wrong) return wrong;
  const names = (predictors ?? Object.keys(columns)).filter(
    (name): name is string => name !== null && name !== outcome && name !== index,
  );
  const used = [outcome, ...names, ...(index === undefined ? [] : [index])];
  const unknown = used.find((name) => !Object.keys(columns).includes(name));
  if (unknown !== undefined) return fault('columns', `no column "${unknown}"`);
  if (names.length === 0) return { refused: 'missing', args: { fields: 'predictors' } };
  const isAnswered = (answer: Answer | null | undefined) => answer !== null && answer !== undefined && answer !== '';
  const all = columns[outcome]?.length ?? 0;
  const complete = Array.from({ length: all }, (_, row) => row).filter((row) =>
    used.every((name) => isAnswered(columns[name]?.[row])),
  );
  const n = complete.length;
  const enough = Math.max(100, 5 * names.length);
  const needed = Math.max(folds, least ?? enough);
  if (n < needed) return { refused: 'tooFew', args: { n, least: needed } };
  const column = (name: string): readonly Answer[] => complete.map((row) => columns[name]?.[row] ?? 0);
  const { levels: classNames, places: classes } = levelsOf(column(outcome));
  if (classNames.length === 1) return { refused: 'constant', args: { name: outcome } };
  const crowded = tooMany(outcome, classNames);
  if (crowded) return crowded;
  const scores = index === undefined ? null : column(index);
  if (scores && !isNumbers(scores)) return fault('index', 'not a number for every respondent');
  const answers = names.map(column);
  return { names, answers, classNames, classes, index: scores, n, notAnswered: all - n, isFew: n < enough };
}

/** Whether all answers are numbers. */
export const isNumbers = (answers: readonly Answer[]): answers is readonly number[] =>
  answers.every((answer) => typeof answer === 'number');
