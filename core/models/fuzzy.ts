import { bandFor } from '../scoring/grade.ts';
import { planOf } from '../scoring/plan.ts';
import { roundHalfUp, settle } from '../scoring/round.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { type FuzzyOperator, fuzzyOperators, proportions } from '../stats/fuzzy.ts';
import { fuzzyEffectiveness, isWeakVerdict } from '../stats/fuzzy-effectiveness.ts';
import { type FuzzyGroup, fuzzyLayers } from '../stats/fuzzy-layers.ts';
import { type FuzzyLevels, fuzzyLevelsOf, levelShares, levelValues } from './fuzzy-levels.ts';
import { type Question, questionsOf } from './fuzzy-questions.ts';
import type { ModelsInput, NotModelled } from './model.ts';

/** How a dimension or the whole belongs to the levels. */
export type FuzzyVerdict = {
  /** Of each level, best first; they add up to 1. */
  readonly shares: readonly number[];
  /** Place of the largest share; `null`: several share it. */
  readonly level: number | null;
  /** As `fuzzyEffectiveness` gives it. */
  readonly effectiveness: ReturnType<typeof fuzzyEffectiveness>;
  /** No level stands out: the score says more. */
  readonly isWeak: boolean;
  /** 0..100: Σ share · value of the level. */
  readonly score: number;
  /** The band of the rounded score. */
  readonly grade: string;
};

export type FuzzyFound = {
  /** Responses that answered a scored question. */
  readonly n: number;
  readonly levels: FuzzyLevels;
  /** What each level is worth to the whole, 0..100, best first. */
  readonly values: readonly number[];
  /** The whole by each of the four operators, used in all layers. */
  readonly whole: readonly (FuzzyVerdict & { readonly operator: FuzzyOperator })[];
  /** By the operator that people chose. `place`: in the rubric; `weight`: percent of what counts here. */
  readonly dimensions: readonly (FuzzyVerdict & { readonly place: number; readonly weight: number })[];
  /** Places of dimensions that the survey does not ask; their weight went to the others. */
  readonly notAsked: readonly number[];
  /** Questions that too few answered; their weight went to the others. */
  readonly fewAnswers: readonly string[];
};

type Refusal = 'evidence' | 'noQuestions' | 'tooFew';

const refuse = (refused: Refusal, { minimumGroup }: Standard): NotModelled<Refusal> => ({
  refused,
  args: { minimum: Math.max(1, minimumGroup) },
});

function verdictOf({ shares }: FuzzyGroup, values: readonly number[], { bands, roundTo }: Standard): FuzzyVerdict {
  const most = Math.max(...shares);
  // Equal shares may differ by the dust of their sums.
  const largest = shares.flatMap((share, level) => (share > most - 1e-9 ? [level] : []));
  const effectiveness = fuzzyEffectiveness(shares);
  const score = settle(shares.reduce((sum, share, level) => sum + share * (values[level] ?? 0), 0));
  return {
    shares,
    level: largest.length === 1 ? (largest[0] ?? null) : null,
    ...{ effectiveness, isWeak: isWeakVerdict(effectiveness) },
    ...{ score, grade: bandFor(roundHalfUp(score, roundTo), bands).grade },
  };
}

/**
 * Fuzzy comprehensive evaluation: to which level does the whole belong, and how clearly?
 * In words: R is each question's share of answers on every level, A the standard's weights; B = A∘R from questions to
 * dimensions to the whole. A dimension or question that is not asked, or that fewer than `minimumGroup` answered, leaves
 * its weight to the others. With M(·,+), percent of maximum on one scale and everything answered the score is the index.
 * Refused: grades by evidence, no scored question, fewer than `minimumGroup` responses.
 * Source: as `core/stats/fuzzy.ts`. Example: two questions of weight 60 and 40, ten answers each, 5 + 5 on 5 and 4 of
 * 1–5, and 10 on 3 → .3 .3 .4 0 0, score .3·100 + .3·80 + .4·60 = 78.
 */
export function fuzzyEvaluation({ rubric, counting, inputs }: ModelsInput): FuzzyFound | NotModelled<Refusal> {
  const { standard } = rubric;
  if (standard.evidence) return refuse('evidence', standard);
  const items = rubric.dimensions.flatMap(({ weight, items: own }) => own.filter((item) => weight * item.weight > 0));
  if (items.length === 0) return refuse('noQuestions', standard);
  const n = counting.filter(({ dimensions }) => dimensions.some((score) => score !== null)).length;
  const asked = planOf(rubric).dimensions.flatMap((planned, place) => {
    const questions = questionsOf(planned, counting, standard);
    const { id, weight } = planned.dimension;
    return weight > 0 && questions.length > 0 ? [{ id, weight, place, questions }] : [];
  });
  const all = asked.flatMap(({ weight, questions }) => shareOut(questions, weight));
  if (n < standard.minimumGroup || all.length === 0) return refuse('tooFew', standard);

  const levels = fuzzyLevelsOf(all, standard);
  const tree = {
    name: '',
    parts: asked.map(({ id: name, weight, questions }) => ({
      ...{ name, weight },
      parts: questions.map((question) => ({
        ...{ name: question.item.title, weight: question.weight },
        shares: levelShares(question, levels, standard).shares,
      })),
    })),
  };
  const values = levelValues(all, levels, standard);
  const layers = (operator: FuzzyOperator) => fuzzyLayers(tree, operator) ?? [];
  const chosen = layers(inputs.operator);
  const weights = proportions(asked.map(({ weight }) => weight)) ?? [];
  return {
    ...{ n, levels, values },
    whole: fuzzyOperators.flatMap((operator) =>
      layers(operator)
        .slice(-1)
        .map((group) => ({ operator, ...verdictOf(group, values, standard) })),
    ),
    // One group a dimension, in their order, then the whole.
    dimensions: asked.flatMap(({ place, questions }, at) =>
      chosen.slice(at, at + 1).map((group) => ({
        ...{ place, weight: 100 * (weights[at] ?? 0) },
        ...verdictOf(group, levelValues(questions, levels, standard), standard),
      })),
    ),
    notAsked: rubric.dimensions.flatMap((dimension, place) => (dimension.items.length === 0 ? [place] : [])),
    fewAnswers: items.filter((item) => !all.some((one) => one.item === item)).map(({ title }) => title),
  };
}

/** Questions of one dimension with their weights as parts of its weight. */
function shareOut(questions: readonly Question[], weight: number): readonly Question[] {
  const sum = questions.reduce((total, question) => total + question.weight, 0);
  return questions.map((question) => ({ ...question, weight: (weight * question.weight) / sum }));
}
