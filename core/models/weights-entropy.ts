import { entropyWeights } from '../stats/entropy-weights.ts';
import type { ModelsInput, NotModelled } from './model.ts';

/** What tells responses apart. `n`: those in which every asked dimension has a score; `isEven`: nothing does, so all asked weigh the same. */
export type Told = { readonly percents: readonly number[]; readonly n: number; readonly isEven: boolean };

export type EntropyRefusal = NotModelled<'fewComplete' | 'oneAsked'>;

/**
 * Entropy weights over the dimension scores of complete responses, percent of the whole in the rubric's order.
 * Dimensions that the survey does not ask keep their weight; the others share what is left.
 */
export function entropyPercents({ rubric, counting }: ModelsInput): Told | EntropyRefusal {
  const { dimensions, standard } = rubric;
  const asked = dimensions.flatMap(({ items }, place) => (items.length > 0 ? [place] : []));
  if (asked.length < 2) return { refused: 'oneAsked' };
  const rows = counting.flatMap((graded) => {
    const scores = asked.flatMap((place) => graded.dimensions[place] ?? []);
    return scores.length === asked.length ? [scores] : [];
  });
  const least = Math.max(2, standard.minimumGroup);
  const found = rows.length < least ? null : entropyWeights(rows);
  if (!found) return { refused: 'fewComplete', args: { n: rows.length, least } };
  const shared = asked.reduce((sum, place) => sum + (dimensions[place]?.weight ?? 0), 0);
  const percents = dimensions.map(({ weight }, place) => {
    const at = asked.indexOf(place);
    return at < 0 ? weight : shared * (found.weights[at] ?? 0);
  });
  return { percents, n: rows.length, isEven: found.isEven };
}
