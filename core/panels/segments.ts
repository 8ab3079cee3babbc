import { lowestOf } from '../scoring/lowest.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import { formatValue, indexFormat } from './format-figure.ts';
import { gradeWord, hasGrades } from './grade-word.ts';
import type { Panel, PanelInput } from './panel.ts';

type Segment = PanelInput['view']['figures']['segments'][number];

/** A standard without rules opens no case. */
const hasCases = ({ rubric }: PanelInput): boolean => rubric.standard.triggers.length > 0;

/** Values shown of one segment; the rest is counted. */
const most = 12;

function row(
  { value, index, grade, low }: Segment['values'][number],
  place: number,
  input: PanelInput,
): readonly BlockCell[] {
  const { rubric, language } = input;
  const isSmall = index.n < rubric.standard.minimumGroup;
  return [
    value === '' ? say(language, 'segment.blank') : { text: value, rows: { column: `segment:${place}`, is: value } },
    index.value ?? formatValue(index, rubric.standard.minimumGroup, language),
    ...(hasGrades(input) ? [gradeWord(grade, rubric.standard, language)] : []),
    index.n,
    // In a small group a count would point at somebody.
    ...(hasCases(input) ? [isSmall ? null : low] : []),
  ];
}

/** The column that a response is about, as a project is, leads; the others stand as in the sheet. */
const isSubject = ({ column }: Segment, { columns, rubric }: PanelInput): boolean =>
  columns.some(({ index, role }) => index === column && role === rubric.standard.subject);

/** Of several pieces of evidence on one project the lowest decides. */
function decidedBlock({ title, values }: Segment, place: number, input: PanelInput): Block {
  const { rubric, view, language } = input;
  return {
    kind: 'table',
    columns: [
      { title, format: 'text' },
      { title: say(language, 'column.lowest'), format: indexFormat(rubric.standard) },
      { title: say(language, 'column.grade'), format: 'text', grade: true, centred: true },
      { title: say(language, 'column.n'), format: 'integer' },
    ],
    rows: values.slice(0, most).map(({ value, index }) => {
      const about = view.shown.filter(({ response }) => (response.segments[place] ?? '') === value);
      const low = value === '' ? null : lowestOf(about, rubric.standard);
      return [
        value === ''
          ? say(language, 'segment.blank')
          : { text: value, rows: { column: `segment:${place}`, is: value } },
        low?.score ?? null,
        low && gradeWord(low.grade, rubric.standard, language),
        index.n,
      ];
    }),
  };
}

function blocksOf(segment: Segment, place: number, input: PanelInput): readonly Block[] {
  const { title, values } = segment;
  const { language, rubric } = input;
  const rest = values.slice(most);
  const n = rest.reduce((sum, { index }) => sum + index.n, 0);
  const more = { kind: 'notes', lines: [say(language, 'segment.more', { title, values: rest.length, n })] } as const;
  if (rubric.standard.evidence && isSubject(segment, input))
    return [decidedBlock(segment, place, input), ...(rest.length === 0 ? [] : [more])];
  return [
    {
      kind: 'table',
      columns: [
        { title, format: 'text' },
        { title: say(language, 'column.index'), format: indexFormat(input.rubric.standard) },
        ...(hasGrades(input)
          ? [{ title: say(language, 'column.grade'), format: 'text', grade: true, centred: true } as const]
          : []),
        { title: say(language, 'column.n'), format: 'integer' },
        ...(hasCases(input) ? [{ title: say(language, 'column.low'), format: 'integer' } as const] : []),
      ],
      rows: values.slice(0, most).map((value) => row(value, place, input)),
    },
    ...(rest.length === 0 ? [] : [more]),
  ];
}

/** The index of each value of each segment column; a small group shows no score and no low ones. */
export const segments: Panel = (input) => {
  const { figures, isSmall } = input.view;
  const blocks = figures.segments
    .map((segment, place) => ({ segment, place }))
    .sort((a, b) => Number(isSubject(b.segment, input)) - Number(isSubject(a.segment, input)))
    .flatMap(({ segment, place }) => (segment.values.length > 0 ? blocksOf(segment, place, input) : []));
  return isSmall || blocks.length === 0 ? null : { title: say(input.language, 'panel.segments'), blocks };
};
