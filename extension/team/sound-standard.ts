import { itemsOf } from '../../core/standard-rules/items-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { isStandard } from '../kept/standard-shape.ts';

/** Weights may be fractions such as 100/3. */
const dust = 1e-6;
/** Far more than anybody shows beside one another; a form of a million levels would stop the browser. */
const mostLevels = 1001;
const mostQuestions = 200;

/**
 * Whether what a sheet told is a standard that can be shown and graded by: its fields are there, and its parts fit one
 * another, so that each entry gets one score and one grade. One that is not must not be kept.
 */
export const isSoundStandard = (value: unknown): value is Standard =>
  isStandard(value) && isScaled(value) && isWeighed(value) && (value.evidence ? isProved(value) : isBanded(value));

const isWhole = (parts: readonly { readonly weight: number }[]): boolean =>
  parts.every(({ weight }) => weight > 0) && Math.abs(parts.reduce((sum, { weight }) => sum + weight, 0) - 100) < dust;
const areUnlike = (names: readonly string[]): boolean => new Set(names).size === names.length;

function isScaled({ scale, roundTo, method, dimensions }: Standard): boolean {
  const [first, last] = scale.kind === 'labelled' ? [1, scale.levels.length] : [scale.min, scale.max];
  const levels = last - first + 1;
  const matches = (each: readonly unknown[] | undefined) => each === undefined || each.length === levels;
  return (
    [1, 0.1, 0.01].includes(roundTo) &&
    [first, last].every((end) => Number.isInteger(end) && end >= 0) &&
    levels >= 2 &&
    levels <= mostLevels &&
    dimensions.every(
      ({ points, descriptors }) =>
        matches(points) && matches(descriptors) && (method === 'points') === (points !== undefined),
    )
  );
}

function isWeighed({ dimensions }: Standard): boolean {
  const questions = dimensions.flatMap(itemsOf);
  return (
    isWhole(dimensions) &&
    dimensions.every((dimension) => isWhole(itemsOf(dimension))) &&
    questions.length <= mostQuestions &&
    areUnlike(dimensions.map(({ id }) => id)) &&
    areUnlike(questions.map(({ id }) => id))
  );
}

function isBanded({ bands }: Standard): boolean {
  return (
    bands.at(-1)?.from === 0 &&
    bands.every(({ from }, place) => from < (bands[place - 1]?.from ?? Number.POSITIVE_INFINITY))
  );
}

function isProved({ evidence = [], verdicts = [], dimensions }: Standard): boolean {
  const grades = verdicts.map(({ grade }) => grade);
  const [dimension] = dimensions;
  return (
    dimensions.length === 1 &&
    dimension?.items === undefined &&
    evidence.length > 0 &&
    areUnlike(evidence.map(({ id }) => id)) &&
    evidence.every(
      ({ from, to, isBelow, initial, grade }) =>
        from >= 0 && to <= 100 && initial >= from && (isBelow ? initial < to : initial <= to) && grades.includes(grade),
    )
  );
}
