import { hasOwnWeights, type Weighings, weighingsOf } from '../models/weights.ts';
import type { Block } from '../panels/block.ts';
import { sayModelsWeights } from '../text/models-weights.ts';
import type { ModelSection, ModelsTabInput } from './section.ts';
import { entropyLine, pairsLines } from './weights-findings.ts';
import { judgesTable } from './weights-judges.ts';
import { shiftTable, weightsTable } from './weights-tables.ts';

/** When the weights mislead, what they rest on, and what can be done with them. */
function notesOf({ pairs, entropy }: Weighings, { rubric, counting, language }: ModelsTabInput): readonly string[] {
  const least = rubric.standard.minimumGroup;
  return [
    ...('refused' in pairs ? [] : [sayModelsWeights(language, 'aboutPairs')]),
    ...('refused' in entropy ? [] : [sayModelsWeights(language, 'aboutEntropy', { n: entropy.n })]),
    ...(counting.length < least ? [sayModelsWeights(language, 'small', { least })] : []),
    sayModelsWeights(language, hasOwnWeights(rubric) ? 'adopt' : 'open'),
  ];
}

/** What the dimensions would weigh by comparisons of pairs and by entropy, and what the same responses would come to. */
export const weightsSection: ModelSection = (input) => {
  const { language, faults, inputsTab } = input;
  const title = sayModelsWeights(language, 'title');
  const notes = (lines: readonly string[]): readonly Block[] => (lines.length > 0 ? [{ kind: 'notes', lines }] : []);
  const found = weighingsOf(input);
  if ('refused' in found)
    return { id: 'weights', title, blocks: notes([sayModelsWeights(language, found.refused, found.args)]) };
  const { pairs, entropy } = found;
  const isFaulty = 'refused' in pairs && pairs.refused === 'noJudge' && faults.weights.length > 0;
  const lines = [
    ...('refused' in pairs
      ? [sayModelsWeights(language, isFaulty ? 'noneUsable' : pairs.refused, { ...pairs.args, tab: inputsTab })]
      : pairsLines(pairs, input)),
    ...faults.weights,
    'refused' in entropy ? sayModelsWeights(language, entropy.refused, entropy.args) : entropyLine(entropy, input),
  ];
  const hasFound = !('refused' in pairs && 'refused' in entropy);
  const tables = hasFound ? [...weightsTable(found, input), ...shiftTable(found, input)] : [];
  return {
    id: 'weights',
    title,
    blocks: [
      ...notes(lines),
      ...tables,
      ...('refused' in pairs ? [] : judgesTable(pairs, input)),
      ...notes(hasFound ? notesOf(found, input) : []),
    ],
  };
};
