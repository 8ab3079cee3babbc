import { type Accuracy, type Prediction, predictionsOf } from '../models/prediction.ts';
import type { Target } from '../models/prediction-target.ts';
import type { Block } from '../panels/block.ts';
import { formatAs } from '../panels/format-figure.ts';
import { sayPrediction } from '../text/models-prediction.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { columnOf } from './column-of.ts';
import { closingLines, commonestWord, findingLines, modelWord, refusalLine } from './prediction-lines.ts';
import type { ModelSection, ModelsTabInput } from './section.ts';

const notes = (lines: readonly string[]): Block => ({ kind: 'notes', lines });

function intervalWord([low, high]: Accuracy['interval'], language: Language): string {
  return say(language, 'figure.span', { low: formatAs('topBox', low), high: formatAs('topBox', high) });
}

const standings = { better: 'standingBetter', same: 'standingSame', worse: 'standingWorse' } as const;

function accuracyTable({ kind }: Target, found: Prediction, input: ModelsTabInput): Block {
  const { language } = input;
  const grade = commonestWord(found, input);
  const hasIndex = kind !== 'index';
  return {
    kind: 'table',
    columns: [
      columnOf(sayPrediction(language, 'columnModel')),
      columnOf(sayPrediction(language, 'columnRight'), 'share'),
      { ...columnOf(say(language, 'column.interval')), centred: true },
      columnOf(sayPrediction(language, 'columnCommonest', { grade })),
      ...(hasIndex ? [columnOf(sayPrediction(language, 'columnIndex'))] : []),
    ],
    rows: found.accuracies.map(({ predictor, share, interval, againstCommonest, againstIndex }) => [
      modelWord(predictor, grade, language),
      share,
      intervalWord(interval, language),
      againstCommonest && sayPrediction(language, againstCommonest === 'better' ? 'standingBetter' : 'noBetter'),
      ...(hasIndex ? [againstIndex && sayPrediction(language, standings[againstIndex])] : []),
    ]),
  };
}

function tellingTable({ questions }: Target, { telling }: Prediction, language: Language): Block {
  return {
    kind: 'table',
    columns: [
      columnOf(sayPrediction(language, 'columnTelling')),
      columnOf(sayPrediction(language, 'columnShare'), 'share'),
    ],
    rows: telling.map(({ question, share }) => [questions[question]?.title ?? '', share]),
  };
}

function linksTable({ questions }: Target, { links }: Prediction, language: Language): Block {
  return {
    kind: 'table',
    columns: [
      columnOf(sayPrediction(language, 'columnLinks')),
      columnOf(sayPrediction(language, 'columnBits'), 'hundredths'),
    ],
    rows: links.map(({ questions: [one, other], bits }) => [
      `${questions[one]?.title ?? ''} – ${questions[other]?.title ?? ''}`,
      bits,
    ]),
  };
}

/**
 * How well the grade can be told from the answers by models that learn, beside the weighted index and beside always
 * saying the commonest grade: measured, never a grade. The links of the tree are drawn for the first target only.
 */
export const predictionSection: ModelSection = (input) => {
  const { language, results } = input;
  const title = sayPrediction(language, 'title');
  const predicted = predictionsOf(input, results);
  if ('refused' in predicted)
    return { id: 'prediction', title, blocks: [notes([refusalLine(predicted, 'index', language)])] };
  let isFirst = true;
  const blocks = predicted.flatMap(({ target, found }): readonly Block[] => {
    if ('refused' in found) return [notes([refusalLine(found, target.kind, language)])];
    const links = isFirst && found.links.length > 0 ? [linksTable(target, found, language)] : [];
    isFirst = false;
    return [
      notes(findingLines(target, found, input)),
      accuracyTable(target, found, input),
      tellingTable(target, found, language),
      ...links,
    ];
  });
  const closing = isFirst ? [] : [notes(closingLines(predicted, input))];
  return { id: 'prediction', title, blocks: [...blocks, ...closing] };
};
