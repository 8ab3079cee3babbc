import type { PlsPath } from '../stats/pls-fit.ts';
import { type NoPls, plsPath } from '../stats/pls-path.ts';
import type { ModelsInput, NotModelled } from './model.ts';
import { type PathAnswers, pathAnswers } from './path-answers.ts';

/** Complete responses below which paths are not worth reading (measurement §10). */
const fewest = 100;

export type PathRefusal =
  | 'nothing'
  | 'noQuestion'
  | 'noArrow'
  | 'tooFew'
  | 'constant'
  | 'circle'
  | 'collinear'
  | 'unrelated'
  | 'unsettled';

/** Answers and the model fitted to them with the chosen scheme. */
export type FittedPath = PathAnswers & { readonly found: PlsPath };

function refusalOf(found: NoPls, { names, questions }: PathAnswers): NotModelled<PathRefusal> {
  if ('constant' in found) return { refused: 'constant', args: { name: questions[found.constant]?.header ?? '' } };
  if ('isCircular' in found) return { refused: 'circle' };
  if ('unsettled' in found) return { refused: 'unsettled', args: { rounds: found.unsettled } };
  return 'collinear' in found
    ? { refused: 'collinear', args: { name: names[found.collinear] ?? '' } }
    : { refused: 'unrelated', args: { name: names[found.unrelated] ?? '' } };
}

/** Fits the path model that people assigned, or says why it cannot be. */
export function fitPath(input: ModelsInput): FittedPath | NotModelled<PathRefusal> {
  const { inputs, rubric } = input;
  if (inputs.constructs.length === 0) return { refused: 'nothing' };
  const answers = pathAnswers(input);
  const { names, model, n, of, values } = answers;
  const hollow = model.blocks.findIndex((block) => block.length === 0);
  if (hollow >= 0) return { refused: 'noQuestion', args: { name: names[hollow] ?? '' } };
  const led = new Set(model.predecessors.flat());
  const apart = model.predecessors.findIndex((before, construct) => before.length === 0 && !led.has(construct));
  if (apart >= 0) return { refused: 'noArrow', args: { name: names[apart] ?? '' } };
  const least = Math.max(fewest, rubric.standard.minimumGroup);
  if (n < least) return { refused: 'tooFew', args: { n, of, least } };
  const found = plsPath(values, model, inputs.scheme);
  return 'paths' in found ? { ...answers, found } : refusalOf(found, answers);
}
