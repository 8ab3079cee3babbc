import { classCounts } from '../prediction/class-counts.ts';
import type { Labelled, Shape } from '../prediction/data.ts';
import { stratifiedFolds } from '../prediction/folds.ts';
import { shuffled } from '../prediction/shuffled.ts';
import { bandFor } from '../scoring/grade.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import { mulberry32 } from '../stats/random.ts';
import type { ModelsInput, NotModelled } from './model.ts';
import { groupCount, groupOf, placeOf } from './prediction-answers.ts';
import { joinThin } from './prediction-classes.ts';
import { type Target, targetsOf } from './prediction-target.ts';
import { compareRows } from './row-order.ts';

export const foldCount = 5;
/** Fewer responses of a grade cannot be learnt from four folds and tested on the fifth. */
const leastOfGrade = 10;
/** More than this only takes longer: an accuracy over 2,000 is known to two points. */
const mostRows = 2000;

/** `small`: fewer than the {minimum} of a group that may be shown. `tooFew`: {n} complete responses of {needed}. */
export type PredictionRefusal = NotModelled<'evidence' | 'small' | 'noQuestions' | 'tooFew' | 'oneGrade'>;

/** Complete responses as the learners take them; all lists of rows are in the same order, that of their content. */
export type PredictionData = {
  /** Complete responses; `labelled` holds a drawn sample of `mostRows` where there are more. */
  readonly complete: number;
  readonly labelled: Labelled;
  readonly shape: Shape;
  /** The answers' places on their scales, 0..100. */
  readonly places: readonly (readonly number[])[];
  /** The weighted index over the questions, 0..100. */
  readonly index: readonly number[];
  /** The class that holds the grade of this index by the bands in force. */
  readonly inForce: readonly number[];
  /** Names of the grades in each class, worst class first, the best grade of a class first. */
  readonly grades: readonly (readonly string[])[];
  readonly folds: readonly number[];
};

export type Prepared = { readonly target: Target; readonly found: PredictionData | PredictionRefusal };

/** `grade` of what is to be told, `inForce` of the index: its place among the grades, worst first. */
type Row = {
  readonly places: readonly number[];
  readonly index: number;
  readonly grade: number;
  readonly inForce: number;
};

/** `null` for a response with a gap. */
function rowOf(graded: GradedResponse, { questions, scoreOf, indexOf }: Target, { standard }: Rubric): Row | null {
  const places: number[] = [];
  for (const item of questions) {
    const answer = graded.response.answers[item.answer] ?? null;
    const place = answer === null ? null : placeOf(answer, item);
    if (place === null) return null;
    places.push(place);
  }
  const score = scoreOf(graded);
  const index = indexOf(graded);
  if (score === null || index === null) return null;
  const { bands, roundTo } = standard;
  const gradeOf = (raw: number) => bands.length - 1 - bands.indexOf(bandFor(roundHalfUp(raw, roundTo), bands));
  return { places, index, grade: gradeOf(score), inForce: gradeOf(index) };
}

/** As many as `most`, drawn without replacement, in the order that they had. */
function drawn<T>(all: readonly T[], most: number, seed: number): readonly T[] {
  if (all.length <= most) return all;
  const chosen = new Set(shuffled([...all.keys()], mulberry32(seed)).slice(0, most));
  return all.filter((_, place) => chosen.has(place));
}

function prepare(target: Target, { counting, rubric, inputs }: ModelsInput): Prepared['found'] {
  const { questions } = target;
  if (questions.length === 0) return { refused: 'noQuestions' };
  const complete = counting
    .flatMap((graded) => rowOf(graded, target, rubric) ?? [])
    .sort((a, b) => compareRows(a.places, b.places) || a.index - b.index || a.grade - b.grade);
  const { minimumGroup: minimum } = rubric.standard;
  if (complete.length < minimum) return { refused: 'small', args: { minimum } };
  const needed = Math.max(100, 5 * questions.length);
  if (complete.length < needed) return { refused: 'tooFew', args: { n: complete.length, needed } };
  const rows = drawn(complete, mostRows, inputs.seed);
  const names = rubric.standard.bands.map(({ grade }) => grade).reverse();
  const joined = joinThin(
    classCounts(
      rows.map(({ grade }) => grade),
      names.length,
    ),
    leastOfGrade,
  );
  if (joined.length < 2) return { refused: 'oneGrade' };
  // A grade that nobody has counts with the next lower, as a thin one does.
  const classOf = (grade: number) => Math.max(0, joined.filter(([lowest = 0]) => lowest <= grade).length - 1);
  const classes = rows.map(({ grade }) => classOf(grade));
  const levels = questions.map(groupCount);
  return {
    complete: complete.length,
    labelled: { rows: rows.map(({ places }) => places.map((one, at) => groupOf(one, levels[at] ?? 1))), classes },
    shape: { levels, classes: joined.length },
    places: rows.map(({ places }) => places),
    index: rows.map(({ index }) => index),
    inForce: rows.map(({ inForce }) => classOf(inForce)),
    grades: joined.map((places) => places.map((place) => names[place] ?? '').reverse()),
    folds: stratifiedFolds(classes, foldCount, inputs.seed),
  };
}

function prepareAll(input: ModelsInput): readonly Prepared[] | PredictionRefusal {
  const { rubric, columns } = input;
  const { evidence, bands } = rubric.standard;
  if (evidence || bands.length === 0) return { refused: 'evidence' };
  return targetsOf(rubric, columns).map((target) => ({ target, found: prepare(target, input) }));
}

// A memory only: the parts and the report of one run ask for the same again and again.
const known = new WeakMap<ModelsInput, ReturnType<typeof prepareAll>>();

/** What can be learnt from the responses: each target with its data, or why there is none. Worked out once for an input. */
export function preparedFor(input: ModelsInput): readonly Prepared[] | PredictionRefusal {
  const found = known.get(input) ?? prepareAll(input);
  known.set(input, found);
  return found;
}
