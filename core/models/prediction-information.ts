import { conditionalInformation } from '../prediction/conditional-information.ts';
import { treeBayes } from '../prediction/tree-bayes.ts';
import type { PredictionData } from './prediction-data.ts';

/** What a question tells of the class. `question`: its place; `share`: of the uncertainty about the class that its answer takes away, 0..1. */
export type Telling = { readonly question: number; readonly share: number };

/** Two questions, by place, that go together within a grade. `bits`: conditional mutual information, from 0. */
export type Link = { readonly questions: readonly [number, number]; readonly bits: number };

/** Longer lists are not read. */
const most = 5;

const mutual = (pairs: readonly (readonly number[])[], levels: readonly number[]): number =>
  conditionalInformation({ rows: pairs, classes: pairs.map(() => 0) }, { levels, classes: 1 })[0]?.[1] ?? 0;

/**
 * The five questions whose answers tell most of the class, each taken alone, most first.
 * In words: mutual information of question and class, divided by the entropy of the class (what the class tells of
 * itself). Source: Theil (1970), American Journal of Sociology 76, 103–154 (uncertainty coefficient). Example: a question that
 * is the class itself → 1.
 */
export function tellingMost({ labelled, shape }: PredictionData): readonly Telling[] {
  const { rows, classes } = labelled;
  const whole = mutual(
    classes.map((one) => [one, one]),
    [shape.classes, shape.classes],
  );
  return shape.levels
    .map((levels, question) => {
      const pairs = rows.map((row, place) => [row[question] ?? 0, classes[place] ?? 0]);
      return { question, share: whole === 0 ? 0 : mutual(pairs, [levels, shape.classes]) / whole };
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
}

/** The five strongest links of the tree that all responses together make, strongest first; fewer where it has fewer. */
export function strongestLinks({ labelled, shape }: PredictionData): readonly Link[] {
  const { parents, information } = treeBayes(labelled, shape);
  return parents
    .flatMap((parent, question): readonly Link[] =>
      parent === null ? [] : [{ questions: [parent, question], bits: (information[question] ?? 0) / Math.LN2 }],
    )
    .sort((a, b) => b.bits - a.bits)
    .slice(0, most);
}
