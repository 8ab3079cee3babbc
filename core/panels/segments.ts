import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import { formatValue, indexFormat } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import type { Panel, PanelInput } from './panel.ts';

type Segment = PanelInput['figures']['segments'][number];

/** Values shown of one segment; the rest is counted. */
const most = 12;

function row({ value, index, grade, low }: Segment['values'][number], input: PanelInput): readonly BlockCell[] {
  const { rubric, language } = input;
  const isSmall = index.status === 'insufficient';
  return [
    value || say(language, 'segment.blank'),
    index.value ?? formatValue(index, rubric.standard.minimumGroup, language),
    gradeWord(grade, rubric.standard.bands, language),
    index.n,
    // In a small group a count would point at somebody.
    isSmall ? null : low,
  ];
}

function blocksOf({ title, values }: Segment, input: PanelInput): readonly Block[] {
  const { language } = input;
  const rest = values.slice(most);
  const n = rest.reduce((sum, { index }) => sum + index.n, 0);
  return [
    {
      kind: 'table',
      columns: [
        { title, format: 'text' },
        { title: say(language, 'column.index'), format: indexFormat(input.rubric.standard) },
        { title: say(language, 'column.grade'), format: 'text', grade: true, centred: true },
        { title: say(language, 'column.n'), format: 'integer' },
        { title: say(language, 'column.low'), format: 'integer' },
      ],
      rows: values.slice(0, most).map((value) => row(value, input)),
    },
    ...(rest.length === 0
      ? []
      : [{ kind: 'notes' as const, lines: [say(language, 'segment.more', { title, values: rest.length, n })] }]),
  ];
}

/** The index of each value of each segment column; a small group shows no score and no low ones. */
export const segments: Panel = (input) => {
  const asked = input.figures.segments.filter(({ values }) => values.length > 0);
  if (asked.length === 0) return null;
  return {
    title: say(input.language, 'panel.segments'),
    blocks: asked.flatMap((segment) => blocksOf(segment, input)),
  };
};
