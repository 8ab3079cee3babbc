import type { Block } from '../panels/block.ts';
import { sayModelInputs } from '../text/model-inputs.ts';
import { isTyped } from './entries.ts';
import { keptKey, listIn, questionKey } from './keys.ts';
import { questionColumns, questionTable } from './path-tables.ts';
import type { ModelInputsTab } from './tab-input.ts';
import { comparedDimensions, nameTable } from './weights-tables.ts';

/** Judgements on dimensions that are not compared any more. */
function pairTable({ rubric, entries, language }: ModelInputsTab): readonly Block[] {
  const titles = new Map(rubric.dimensions.map(({ id, title }) => [id, title[language]]));
  const compared = new Set(comparedDimensions(rubric).map(({ id }) => id));
  const gone = entries.judges.flatMap(({ name, cells }, place) =>
    [...cells].flatMap(([pair, cell]) => {
      const [first = '', second = ''] = listIn(pair);
      if (compared.has(first) && compared.has(second)) return [];
      const who = name.trim() || sayModelInputs(language, 'judge', { n: place + 1 });
      const row = [who, titles.get(first) ?? first, titles.get(second) ?? second, cell];
      return [{ row, key: keptKey(place + 1, first, second) }];
    }),
  );
  if (gone.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: sayModelInputs(language, 'whoCompares'), format: 'text' },
        { title: sayModelInputs(language, 'dimension'), format: 'text' },
        { title: sayModelInputs(language, 'against'), format: 'text' },
        { title: sayModelInputs(language, 'judgement'), format: 'text', input: { choices: [] } },
      ],
      rows: gone.map(({ row }) => row),
      keys: gone.map(({ key }) => key),
    },
  ];
}

/** Questions whose columns are gone. */
function questions(input: ModelInputsTab): readonly Block[] {
  const asked = new Set(questionColumns(input.columns).map(({ fingerprint }) => fingerprint));
  const gone = [...input.entries.questions].filter(([fingerprint, entry]) => !asked.has(fingerprint) && isTyped(entry));
  if (gone.length === 0) return [];
  const rows = gone.map(([fingerprint, { cell, ours }]) => ({
    ...{ key: questionKey(ours, fingerprint), header: fingerprint, cell },
    about: sayModelInputs(input.language, 'columnGone'),
  }));
  return [questionTable(input, rows)];
}

/** What people typed about dimensions and questions that are gone; it goes back to its place when they come back. */
export function goneBlocks(input: ModelInputsTab): readonly Block[] {
  const isCompared = comparedDimensions(input.rubric).length > 0;
  const names = isCompared ? [] : input.entries.judges.map((_, place) => nameTable(input, place));
  const tables = [...names, ...pairTable(input), ...questions(input)];
  const lines = [sayModelInputs(input.language, 'goneMeans')];
  return tables.length > 0 ? [{ kind: 'notes', lines }, ...tables] : [];
}
