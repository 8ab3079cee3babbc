import { scaleEnds } from '../scales/ends.ts';
import { type Pair, pairsOf, type Rating, ratingsOf } from '../scoring/beside.ts';
import { namedItems } from '../scoring/named-items.ts';
import { type PlannedGroup, planOf } from '../scoring/plan.ts';
import type { Rubric, RubricDimension } from '../scoring/schema.ts';
import type { Operational } from '../standard-rules/item.ts';
import type { Method } from '../standard-rules/standard.ts';

/** What a wave adds up below and beside its dimensions: all that the fold must know of it beforehand. */
export type WaveParts = {
  readonly method: Method;
  /** Scored items of the dimensions that are no single question. */
  readonly items: readonly { readonly id: string; readonly of: RubricDimension; readonly group: PlannedGroup }[];
  /** Measured facts, scored or not, by their places in `Response.answers`. */
  readonly facts: readonly {
    readonly id: string;
    readonly dimension: string;
    readonly operational: Operational;
    readonly answers: readonly number[];
  }[];
  readonly overall: readonly Rating[];
  /** By dimension. `unit`: 100 points in answers of the scale that all its pairs have; `null` when scales differ. */
  readonly gaps: readonly {
    readonly dimension: string;
    readonly pairs: readonly Pair[];
    readonly unit: number | null;
  }[];
  /** Ids of the kinds of evidence, from worst to best. */
  readonly evidence: readonly string[];
};

/** The parts of a wave under one rubric; all empty where a standard has one question a dimension and nothing beside. */
export function partsOf(rubric: Rubric): WaveParts {
  const { standard, dimensions } = rubric;
  const pairs = pairsOf(rubric);
  const ids = [...new Set(pairs.map(({ dimension }) => dimension.id))];
  return {
    method: standard.method,
    items: planOf(rubric).dimensions.flatMap(({ dimension, groups }) =>
      namedItems(dimension, standard).flatMap(({ id }) => {
        const group = groups.find(({ items }) => items[0]?.item.id === id);
        // The only question about a dimension, with a fact beside it that is not scored, is the dimension once more.
        const isDimension = groups.length === 1 && id === dimension.id;
        return group && !isDimension ? [{ id, of: dimension, group }] : [];
      }),
    ),
    facts: dimensions.flatMap((dimension) =>
      namedItems(dimension, standard).flatMap(({ id, operational, questions }) =>
        operational
          ? [{ id, dimension: dimension.id, operational, answers: questions.map(({ answer }) => answer) }]
          : [],
      ),
    ),
    overall: ratingsOf(rubric),
    gaps: ids.map((dimension) => {
      const own = pairs.filter((pair) => pair.dimension.id === dimension);
      return { dimension, pairs: own, unit: commonUnit(own, standard.method) };
    }),
    evidence: (standard.evidence ?? []).map(({ id }) => id),
  };
}

/** How many answers of the scale 100 points are; `null` when the questions of the pairs have several scales. */
function commonUnit(pairs: readonly Pair[], method: Method): number | null {
  if (method === 'points') return null;
  const asked = pairs.flatMap(({ expected, perceived, dimension }) => [
    ...expected.items.map(({ item }) => item),
    ...(perceived ? perceived.items.map(({ item }) => item) : dimension.items),
  ]);
  const ends = asked.map(({ scale, operational }) => (operational ? null : scaleEnds(scale)));
  const [first] = ends;
  const isCommon = ends.every((one) => one?.max === first?.max && one?.min === first?.min);
  if (!first || !isCommon) return null;
  return method === 'pomp' ? first.max - first.min : first.max;
}
