import type { Block } from '../panels/block.ts';
import type { Column, ColumnType } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { writeScale } from '../tabs/scale-text.ts';
import { sayModelInputs } from '../text/model-inputs.ts';
import { digestOf, isTyped } from './entries.ts';
import { constructKey, constructRows, questionKey } from './keys.ts';
import { proposeConstruct, usualConstructs } from './proposals.ts';
import type { ModelInputsTab } from './tab-input.ts';

const answerTypes: readonly ColumnType[] = ['rating', 'textLikert', 'nps', 'number'];

/** Columns whose answers a path model can use: numbers and ratings, nobody's name or number. */
export const questionColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ type, role }) => answerTypes.includes(type) && role !== 'respondent' && role !== 'customer');

/** The constructs as the tab says them: what people typed, on a new tab the usual ones. */
const constructsOf = ({ entries, language }: ModelInputsTab) => entries.constructs ?? usualConstructs(language);

/** The names of the constructs, each once. */
export function constructNames(input: ModelInputsTab): readonly string[] {
  const names = constructsOf(input).map(({ name }) => name.trim());
  return names.filter((name, at) => name !== '' && names.findIndex((one) => foldText(one) === foldText(name)) === at);
}

/** The table of questions and their constructs. */
export const questionTable = (
  { language, ...input }: ModelInputsTab,
  rows: readonly { readonly key: string; readonly header: string; readonly about: string; readonly cell: string }[],
): Block => ({
  kind: 'table',
  columns: [
    { title: sayModelInputs(language, 'question'), format: 'text' },
    { title: sayModelInputs(language, 'about'), format: 'text' },
    {
      title: sayModelInputs(language, 'construct'),
      format: 'text',
      input: { choices: constructNames({ language, ...input }) },
    },
  ],
  rows: rows.map(({ header, about, cell }) => [header, about, cell]),
  keys: rows.map(({ key }) => key),
});

function questionRows(input: ModelInputsTab): Parameters<typeof questionTable>[1] {
  const { columns, rubric, entries, language } = input;
  const names = constructNames(input);
  return questionColumns(columns).map((column) => {
    const { fingerprint, header, scale } = column;
    const entry = entries.questions.get(fingerprint);
    const typed = entry && isTyped(entry) ? entry : null;
    const cell = typed ? typed.cell : proposeConstruct(column, names, rubric);
    const dimension = rubric.dimensions.find(({ items }) => items.some((item) => item.column === column.index));
    return {
      key: questionKey(typed ? typed.ours : digestOf(cell), fingerprint),
      header: header || fingerprint,
      about: [
        writeScale(scale, language) || sayModelInputs(language, 'number'),
        ...(dimension && dimension.title[language] !== header ? [dimension.title[language]] : []),
      ].join(' · '),
      cell,
    };
  });
}

/** Constructs with their arrows, then every question and the construct that it stands for. */
export function pathBlocks(input: ModelInputsTab): readonly Block[] {
  const { language } = input;
  const constructs = constructsOf(input);
  const questions = questionRows(input);
  const anything = { choices: [] };
  return [
    { kind: 'notes', lines: [sayModelInputs(language, 'howToDraw'), sayModelInputs(language, 'arrows')] },
    {
      kind: 'table',
      columns: [
        { title: sayModelInputs(language, 'construct'), format: 'text', input: anything },
        { title: sayModelInputs(language, 'from'), format: 'text', input: anything, wraps: true },
      ],
      rows: Array.from({ length: constructRows }, (_, place) => {
        const { name = '', from = '' } = constructs[place] ?? {};
        return [name, from];
      }),
      keys: Array.from({ length: constructRows }, (_, place) => constructKey(place + 1)),
    },
    { kind: 'notes', lines: [sayModelInputs(language, questions.length > 0 ? 'assign' : 'noQuestions')] },
    ...(questions.length > 0 ? [questionTable(input, questions)] : []),
  ];
}
