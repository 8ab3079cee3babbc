import type { Accuracy, Predicted, Prediction } from '../models/prediction.ts';
import type { PredictionRefusal } from '../models/prediction-data.ts';
import type { Target } from '../models/prediction-target.ts';
import { questionOf } from '../panels/driver-notes.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { nameFew } from '../panels/name-few.ts';
import { type PredictionKey, sayPrediction } from '../text/models-prediction.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { ModelsTabInput } from './section.ts';

const models = {
  commonest: 'commonestModel',
  inForce: 'inForceModel',
  index: 'indexModel',
  naive: 'naiveModel',
  tree: 'treeModel',
  network: 'networkModel',
} as const satisfies Record<Accuracy['predictor'], PredictionKey>;

/** A class in words: its grades, the best first. */
const classWord = (grades: readonly string[], { rubric, language }: ModelsTabInput): string =>
  grades.map((grade) => gradeWord(grade, rubric.standard, language)).join('/');

/** The commonest grade in words. */
export const commonestWord = ({ grades, commonest }: Prediction, input: ModelsTabInput): string =>
  classWord(grades[commonest] ?? [], input);

/** The name of a model. */
export const modelWord = (predictor: Accuracy['predictor'], grade: string, language: Language): string =>
  sayPrediction(language, models[predictor], { grade });

/** Why a target, or all of it, is not told. */
export const refusalLine = ({ refused, args }: PredictionRefusal, target: Target['kind'], language: Language): string =>
  sayPrediction(language, refused, { ...args, target: sayPrediction(language, `${target}Target`) });

function verdictLines(accuracies: readonly Accuracy[], kind: Target['kind'], grade: string, language: Language) {
  const named = (chosen: readonly Accuracy[]) =>
    nameFew(
      chosen.map(({ predictor }) => modelWord(predictor, grade, language)),
      language,
    );
  const better = accuracies.filter(({ againstIndex }) => againstIndex === 'better');
  const guessing = accuracies.filter(({ againstCommonest: one }) => one === 'same' || one === 'worse');
  const beside =
    kind === 'index'
      ? sayPrediction(language, 'byDefinition')
      : better.length > 0
        ? sayPrediction(language, 'better', { models: named(better) })
        : sayPrediction(language, 'notBetter');
  const chance = sayPrediction(language, 'guessing', { grade, models: named(guessing) });
  return guessing.length > 0 ? [beside, chance] : [beside];
}

/** What was found about a target in sentences: how often each is right, what that is worth, what it rests on. */
export function findingLines(target: Target, found: Prediction, input: ModelsTabInput): readonly string[] {
  const { language, inputs } = input;
  const { n, complete, grades, accuracies } = found;
  const grade = commonestWord(found, input);
  const ofHundred = (one: Accuracy | undefined) => Math.round(100 * (one?.share ?? 0));
  const by = (predictor: Accuracy['predictor']) => ofHundred(accuracies.find((one) => one.predictor === predictor));
  const [best] = accuracies
    .filter(({ predictor }) => predictor !== 'commonest' && predictor !== 'index' && predictor !== 'inForce')
    .sort((a, b) => b.share - a.share);
  const questions = target.questions.length;
  const named = grades.map((one) => classWord(one, input)).reverse();
  return [
    sayPrediction(language, target.kind, {
      ...{ inForce: by('inForce'), index: by('index'), commonest: by('commonest'), most: ofHundred(best), grade },
      best: modelWord(best?.predictor ?? 'commonest', grade, language),
    }),
    ...verdictLines(accuracies, target.kind, grade, language),
    sayPrediction(language, 'basis', { n, questions, grades: named.join(say(language, 'figure.between')) }),
    ...(complete > n ? [sayPrediction(language, 'sampled', { seed: inputs.seed, complete })] : []),
    ...(grades.some(({ length }) => length > 1) ? [sayPrediction(language, 'joined')] : []),
    ...(target.kind === 'overall'
      ? [sayPrediction(language, 'question', { question: questionOf({ questions: target.asked }, language) })]
      : []),
  ];
}

/** What may be said only once for all targets: how it was measured, and when it misleads. */
export function closingLines(predicted: readonly Predicted[], { language, inputs }: ModelsTabInput): readonly string[] {
  return [
    ...(predicted.some(({ target }) => target.kind === 'overall') ? [] : [sayPrediction(language, 'noOverall')]),
    sayPrediction(language, 'misleads'),
    sayPrediction(language, 'telling'),
    sayPrediction(language, 'method', { seed: inputs.seed }),
  ];
}
