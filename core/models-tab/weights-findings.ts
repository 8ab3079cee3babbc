import type { ByEntropy, ByPairs, Weighing } from '../models/weights.ts';
import { leastConsistent } from '../models/weights-ahp.ts';
import { formatIndex, formatTenths } from '../panels/format-figure.ts';
import { type Consistency, isAccepted } from '../stats/consistency.ts';
import { type ModelsWeightsKey, sayModelsWeights } from '../text/models-weights.ts';
import type { TextArgs } from '../text/schema.ts';
import type { ModelsTabInput } from './section.ts';
import { ratioWords } from './weights-pairs.ts';

/** Weights that read the same are the same. */
const alike = 0.05;

/** How the index would move, as the end of a sentence; '' where nothing is known of it. */
function shiftWords({ shift }: Weighing, { rubric, language }: ModelsTabInput): string {
  if (shift === null || shift.index.before.value === null || shift.index.after.value === null) return '';
  const before = formatIndex(shift.index.before, rubric.standard, language);
  const after = formatIndex(shift.index.after, rubric.standard, language);
  return sayModelsWeights(language, before === after ? 'stays' : 'moves', { before, after });
}

/** The heaviest of some dimensions, with its weight in force, and how the index would move. */
function heaviest(weighing: Weighing, input: ModelsTabInput, isMeant: (place: number) => boolean): TextArgs {
  const weights = weighing.weights.map((weight, place) => (isMeant(place) ? weight : -1));
  const place = weights.indexOf(Math.max(...weights));
  const dimension = input.rubric.dimensions[place];
  return {
    dimension: dimension?.title[input.language] ?? '',
    weight: formatTenths(weights[place] ?? 0),
    now: formatTenths(dimension?.weight ?? 0),
    shift: shiftWords(weighing, input),
  };
}

const ratioOf = ({ ratio }: Consistency): string => (ratio ?? 0).toFixed(2);

/** Which judgement of one person to look at again. */
const lookFirst = ({ furthest }: Consistency, { rubric, language }: ModelsTabInput): string =>
  furthest === null
    ? ''
    : sayModelsWeights(language, 'lookFirst', {
        first: rubric.dimensions[furthest.i]?.title[language] ?? '',
        second: rubric.dimensions[furthest.j]?.title[language] ?? '',
        judged: ratioWords(furthest.judged),
        fitting: ratioWords(furthest.fitting),
      });

/** What the comparisons come to, or that they contradict each other too much; then who contradicts themselves most. */
export function pairsLines(pairs: ByPairs, input: ModelsTabInput): readonly string[] {
  const { together, judges, weights } = pairs;
  const tell = (key: ModelsWeightsKey, args: TextArgs) => sayModelsWeights(input.language, key, args);
  const least = leastConsistent(pairs);
  const isEven = Math.max(...weights) - Math.min(...weights) < alike;
  const whose = {
    judge: least?.name ?? '',
    ratio: least ? ratioOf(least) : '',
    look: lookFirst(least ?? together, input),
  };
  if (!isAccepted(together))
    return [tell('contradictory', { ratio: ratioOf(together) }), least ? tell('leastConsistent', whose) : whose.look];
  return [
    tell(isEven ? 'pairsEven' : 'pairs', { n: judges.length, ...heaviest(pairs, input, () => true) }),
    ...(least ? [tell('leastConsistent', whose)] : []),
  ];
}

/** What tells responses apart, in one sentence; a dimension that is not asked keeps its weight and tells nothing. */
export const entropyLine = (entropy: ByEntropy, input: ModelsTabInput): string =>
  sayModelsWeights(input.language, entropy.isEven ? 'entropyEven' : 'entropy', {
    n: entropy.n,
    ...heaviest(entropy, input, (place) => (input.rubric.dimensions[place]?.items.length ?? 0) > 0),
  });
