import { scaleEnds } from '../scales/ends.ts';
import { levelOf } from '../scales/position.ts';
import { bandFor } from '../scoring/grade.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { Item } from '../scoring/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Question } from './fuzzy-questions.ts';

/** More columns are no table that anybody reads. */
export const mostLevels = 7;

/**
 * What answers belong to, best first. `scale`: the levels that all questions have; `grades`: those of the standard, by
 * the score of each answer alone, since the questions have too many levels (`long`) or not as many each (`differ`).
 */
export type FuzzyLevels =
  | { readonly kind: 'scale'; readonly count: number; readonly items: readonly Item[] }
  | { readonly kind: 'grades'; readonly count: number; readonly why: 'long' | 'differ' };

/** The levels of a survey. */
export function fuzzyLevelsOf(questions: readonly Question[], { bands }: Standard): FuzzyLevels {
  const counts = questions.map(({ item: { scale } }) => scaleEnds(scale).max - scaleEnds(scale).min + 1);
  const [count = 0] = counts;
  const isShared =
    Number.isInteger(count) &&
    questions.every(
      ({ item: { scale }, marks }, place) =>
        counts[place] === count && marks.every(({ answer }) => levelOf(answer, scale) !== null),
    );
  if (!isShared) return { kind: 'grades', count: bands.length, why: 'differ' };
  return count > mostLevels
    ? { kind: 'grades', count: bands.length, why: 'long' }
    : { kind: 'scale', count, items: questions.map(({ item }) => item) };
}

/** Share of a question's answers on each level, and of each level the points that its answers bring into the mean score. */
export function levelShares(
  { item, marks, n }: Question,
  levels: FuzzyLevels,
  { bands, roundTo }: Standard,
): { readonly shares: readonly number[]; readonly points: readonly number[] } {
  const shares = Array.from({ length: levels.count }, () => 0);
  const points = [...shares];
  for (const { answer, score, n: times } of marks) {
    const place =
      levels.kind === 'scale'
        ? levels.count - (levelOf(answer, item.scale) ?? 0)
        : bands.indexOf(bandFor(roundHalfUp(score, roundTo), bands));
    shares[place] = (shares[place] ?? 0) + times / n;
    points[place] = (points[place] ?? 0) + (times * score) / n;
  }
  return { shares, points };
}

/**
 * What each level is worth, 0..100, over questions by their weights: the score of a level of the scale, the mean score
 * of the answers that belong to a grade; 0 for a grade that no answer belongs to.
 */
export function levelValues(
  questions: readonly Question[],
  levels: FuzzyLevels,
  standard: Standard,
): readonly number[] {
  const rows = questions.map((question) => levelShares(question, levels, standard));
  const sum = (of: (question: Question, place: number) => number) =>
    questions.reduce((total, question, place) => total + question.weight * of(question, place), 0);
  return Array.from({ length: levels.count }, (_, level) => {
    if (levels.kind === 'scale') {
      const score = ({ item, scoreOf }: Question) => scoreOf(scaleEnds(item.scale).max - level) ?? 0;
      return sum(score) / sum(() => 1);
    }
    const share = sum((_question, place) => rows[place]?.shares[level] ?? 0);
    return share > 0 ? sum((_question, place) => rows[place]?.points[level] ?? 0) / share : 0;
  });
}
