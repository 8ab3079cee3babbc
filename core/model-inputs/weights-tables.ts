import type { Block, TableColumn } from '../panels/block.ts';
import type { Rubric } from '../scoring/schema.ts';
import { sayModelInputs } from '../text/model-inputs.ts';
import type { Localized } from '../text/schema.ts';
import { pairName } from './entries.ts';
import { judgeKey, mostJudges, pairKey } from './keys.ts';
import type { ModelInputsTab } from './tab-input.ts';

/** The scale of comparisons, from far more to far less. Google reads choices as if they were typed: 1/3 would be a day in January. */
const choices = [...'987654321½⅓¼⅕⅙⅐⅛⅑'];

type Compared = { readonly id: string; readonly title: Localized };

/** The dimensions that are compared in pairs; none when there are fewer than 2 or more than 10. */
export const comparedDimensions = ({ dimensions }: Pick<Rubric, 'dimensions'>): readonly Compared[] =>
  dimensions.length >= 2 && dimensions.length <= 10 ? dimensions : [];

/** The table of a person's name. */
export function nameTable({ rubric, entries, language }: ModelInputsTab, place: number): Block {
  const ids = comparedDimensions(rubric).map(({ id }) => id);
  return {
    kind: 'table',
    columns: [
      { title: sayModelInputs(language, 'judge', { n: place + 1 }), format: 'text' },
      { title: sayModelInputs(language, 'name'), format: 'text', input: { choices: [] } },
    ],
    rows: [[sayModelInputs(language, 'whoCompares'), entries.judges[place]?.name ?? '']],
    keys: [judgeKey(place + 1, ids)],
  };
}

/** The table of a person's judgements. */
function judgementTable({ rubric, entries, language }: ModelInputsTab, place: number): Block {
  const dimensions = comparedDimensions(rubric);
  const { cells } = entries.judges[place] ?? {};
  const judgements = dimensions.map(
    ({ title }): TableColumn => ({
      title: title[language],
      format: 'text',
      centred: true,
      input: { choices },
      wraps: true,
    }),
  );
  return {
    kind: 'table',
    columns: [{ title: sayModelInputs(language, 'corner'), format: 'text' }, ...judgements],
    rows: dimensions.map((row) => [
      row.title[language],
      ...dimensions.map(({ id }) => cells?.get(pairName(row.id, id)) ?? ''),
    ]),
    keys: dimensions.map(({ id }, row) => pairKey(place + 1, row, id)),
  };
}

/** How dimensions are compared, a table for each person who did, and an empty one for the next. */
export function weightsBlocks(input: ModelInputsTab): readonly Block[] {
  const { rubric, entries, language } = input;
  if (comparedDimensions(rubric).length === 0)
    return [{ kind: 'notes', lines: [sayModelInputs(language, 'dimensionCount', { n: rubric.dimensions.length })] }];
  const count = Math.min(mostJudges, entries.judges.length + 1);
  const lines = [
    sayModelInputs(language, 'howToCompare'),
    sayModelInputs(language, 'half'),
    sayModelInputs(language, 'judges', { most: mostJudges }),
  ];
  return [
    { kind: 'notes', lines },
    ...Array.from({ length: count }, (_, place) => [nameTable(input, place), judgementTable(input, place)]).flat(),
  ];
}
