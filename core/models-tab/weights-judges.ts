import type { ByPairs } from '../models/weights.ts';
import type { Block } from '../panels/block.ts';
import type { Consistency } from '../stats/consistency.ts';
import { sayModelsWeights } from '../text/models-weights.ts';
import { columnOf } from './column-of.ts';
import type { ModelsTabInput } from './section.ts';
import { pairWords, ratioWords } from './weights-pairs.ts';

/** Each who compared: how far the judgements agree, and which fits the others least; several together only how far. */
export function judgesTable({ judges, together }: ByPairs, input: ModelsTabInput): readonly Block[] {
  const { language } = input;
  const rowOf = (name: string, { ratio, furthest }: Consistency) => [
    name,
    ratio,
    furthest && pairWords(furthest, input),
    furthest && ratioWords(furthest.judged),
    furthest && ratioWords(furthest.fitting),
  ];
  return [
    {
      kind: 'table',
      columns: [
        columnOf(sayModelsWeights(language, 'columnJudge')),
        columnOf(sayModelsWeights(language, 'columnRatio'), 'hundredths'),
        columnOf(sayModelsWeights(language, 'columnPair')),
        { ...columnOf(sayModelsWeights(language, 'columnJudged')), centred: true },
        { ...columnOf(sayModelsWeights(language, 'columnFitting')), centred: true },
      ],
      rows: [
        ...judges.map((judge) => rowOf(judge.name, judge)),
        ...(judges.length > 1 ? [[sayModelsWeights(language, 'together'), together.ratio, null, null, null]] : []),
      ],
    },
  ];
}
