import type { Weighing, Weighings } from '../models/weights.ts';
import type { Shift } from '../models/weights-shift.ts';
import type { Block, BlockCell, TableColumn } from '../panels/block.ts';
import { indexFormat } from '../panels/format-figure.ts';
import { gradeWord, hasGrades } from '../panels/grade-word.ts';
import { isAccepted } from '../stats/consistency.ts';
import { type ModelsWeightsKey, sayModelsWeights } from '../text/models-weights.ts';
import { say } from '../text/say.ts';
import { columnOf } from './column-of.ts';
import type { ModelsTabInput } from './section.ts';

/** A longer list is not read. */
const most = 15;

type Named = { readonly key: ModelsWeightsKey; readonly found: Weighing };

/** The weighings that there are. */
const found = ({ pairs, entropy }: Weighings): readonly Named[] => [
  ...('refused' in pairs
    ? []
    : [{ key: isAccepted(pairs.together) ? 'byPairs' : 'byPairsContradictory', found: pairs } as const]),
  ...('refused' in entropy ? [] : [{ key: 'byEntropy', found: entropy } as const]),
];

/** Dimension by dimension the weight in force and the others, percent; of many the heaviest. */
export function weightsTable(weighings: Weighings, { rubric, language }: ModelsTabInput): readonly Block[] {
  const others = found(weighings);
  const all = rubric.dimensions.map(({ title, weight }, place) => [
    title[language],
    weight,
    ...others.map(({ found: { weights } }) => weights[place] ?? 0),
  ]);
  const rows = all.length > most ? [...all].sort((a, b) => Number(b[2]) - Number(a[2])).slice(0, most) : all;
  const left = all.length - rows.length;
  return [
    {
      kind: 'table',
      columns: [
        columnOf(sayModelsWeights(language, 'columnPercent')),
        ...(['now', ...others.map(({ key }) => key)] as const).map((key) =>
          columnOf(sayModelsWeights(language, key), 'score'),
        ),
      ],
      rows,
    },
    ...(left > 0 ? [{ kind: 'notes' as const, lines: [sayModelsWeights(language, 'more', { n: left })] }] : []),
  ];
}

/** Index and grade under the weights in force and under the others; nothing where it is not shown. */
export function shiftTable(weighings: Weighings, { rubric, language }: ModelsTabInput): readonly Block[] {
  const others = found(weighings);
  const [first] = others.flatMap(({ found: { shift } }) => shift ?? []);
  if (!first) return [];
  const graded = hasGrades({ rubric });
  const { standard } = rubric;
  const rowOf = (key: ModelsWeightsKey, at: 'before' | 'after', { index, grade, changed }: Shift): BlockCell[] => [
    sayModelsWeights(language, key),
    index[at].value,
    ...(graded ? [gradeWord(grade[at], standard, language), at === 'before' ? null : changed] : []),
  ];
  const columns: readonly TableColumn[] = [
    columnOf(sayModelsWeights(language, 'columnWeights')),
    columnOf(say(language, 'column.index'), indexFormat(standard)),
    ...(graded
      ? [
          { ...columnOf(say(language, 'column.grade')), grade: true },
          columnOf(sayModelsWeights(language, 'columnChanged'), 'integer'),
        ]
      : []),
  ];
  const rows = [
    rowOf('now', 'before', first),
    ...others.flatMap(({ key, found: { shift } }) => (shift ? [rowOf(key, 'after', shift)] : [])),
  ];
  return [{ kind: 'table', columns, rows }];
}
