import { type Comparisons, compareView } from '../comparison/compare-view.ts';
import { lowestOf } from '../scoring/lowest.ts';
import { sayComparison } from '../text/comparison.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import { verdictWords } from './comparison-words.ts';
import { formatTenths, formatValue, indexFormat, pointsBetween } from './format-figure.ts';
import { gradeWord, hasGrades } from './grade-word.ts';
import type { Panel, PanelInput } from './panel.ts';

type Segment = PanelInput['view']['figures']['segments'][number];

/** A standard without rules opens no case. */
const hasCases = ({ rubric }: PanelInput): boolean => rubric.standard.triggers.length > 0;

/** Values shown of one segment; the rest is counted. */
const most = 12;

/** A segment with its place among the segment columns and what was compared of it. */
type Placed = { readonly segment: Segment; readonly place: number; readonly found: Comparisons };

/** How a value stands to all others of its column: `+3.2: no detectable difference (±4.1)`; `null` when too few say. */
function toRest(value: string, { place, found }: Placed, { language }: PanelInput): string | null {
  const one = found.all.find(
    ({ against }) => against.kind === 'rest' && against.place === place && against.value === value,
  );
  if (!one) return null;
  const points = pointsBetween(one.now.value, one.there.value) ?? 0;
  const difference = `${points > 0 ? '+' : ''}${formatTenths(points)}`;
  return sayComparison(language, 'toRestCell', { difference, finding: verdictWords(one, language) });
}

function row(
  { value, index, grade, low }: Segment['values'][number],
  placed: Placed,
  input: PanelInput,
): readonly BlockCell[] {
  const { rubric, language } = input;
  const { place, found } = placed;
  const shrunken = found.shrunken[place];
  const isSmall = index.n < rubric.standard.minimumGroup;
  return [
    value === '' ? say(language, 'segment.blank') : { text: value, rows: { column: `segment:${place}`, is: value } },
    index.value ?? formatValue(index, rubric.standard.minimumGroup, language),
    ...(hasGrades(input) ? [gradeWord(grade, rubric.standard, language)] : []),
    ...(shrunken ? [shrunken.values.get(value) ?? null] : []),
    index.n,
    // In a small group a count would point at somebody.
    ...(hasCases(input) ? [isSmall ? null : low] : []),
    ...(isCompared(placed) ? [toRest(value, placed, input)] : []),
  ];
}

const isCompared = ({ place, found }: Placed): boolean =>
  found.all.some(({ against }) => against.kind === 'rest' && against.place === place);

/** The column that a response is about, as a project is, leads; the others stand as in the sheet. */
const isSubject = ({ column }: Segment, { columns, rubric }: PanelInput): boolean =>
  columns.some(({ index, role }) => index === column && role === rubric.standard.subject);

/** Of several pieces of evidence on one project the lowest decides. */
function decidedBlock({ segment: { title, values }, place }: Placed, input: PanelInput): Block {
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

function blocksOf(placed: Placed, input: PanelInput): readonly Block[] {
  const { segment, place, found } = placed;
  const { title, values } = segment;
  const { language, rubric } = input;
  const rest = values.slice(most);
  const n = rest.reduce((sum, { index }) => sum + index.n, 0);
  const more = { kind: 'notes', lines: [say(language, 'segment.more', { title, values: rest.length, n })] } as const;
  if (rubric.standard.evidence && isSubject(segment, input))
    return [decidedBlock(placed, input), ...(rest.length === 0 ? [] : [more])];
  return [
    {
      kind: 'table',
      columns: [
        { title, format: 'text' },
        { title: say(language, 'column.index'), format: indexFormat(input.rubric.standard) },
        ...(hasGrades(input)
          ? [{ title: say(language, 'column.grade'), format: 'text', grade: true, centred: true } as const]
          : []),
        ...(found.shrunken[place]
          ? [{ title: sayComparison(language, 'shrunken'), format: indexFormat(rubric.standard) }]
          : []),
        { title: say(language, 'column.n'), format: 'integer' },
        ...(hasCases(input) ? [{ title: say(language, 'column.low'), format: 'integer' } as const] : []),
        ...(isCompared(placed) ? [{ title: sayComparison(language, 'toRest'), format: 'text' } as const] : []),
      ],
      rows: values.slice(0, most).map((value) => row(value, placed, input)),
    },
    ...(rest.length === 0 ? [] : [more]),
  ];
}

/** In which order the tables stand: said once, below them. */
function remarks(all: readonly Placed[], { language }: PanelInput): readonly string[] {
  const isShrunk = ({ place, found }: Placed) => Boolean(found.shrunken[place]);
  return all.some(isShrunk) || all.some(isCompared) ? [sayComparison(language, 'order')] : [];
}

/** The index of each value of each segment column beside the others; a small group shows no score and no low ones. */
export const segments: Panel = (input) => {
  const { figures, isSmall } = input.view;
  if (isSmall || figures.segments.every(({ values }) => values.length === 0)) return null;
  const found = compareView(input);
  const all = figures.segments
    .map((segment, place) => ({ segment, place, found }))
    .filter(({ segment }) => segment.values.length > 0)
    .sort((a, b) => Number(isSubject(b.segment, input)) - Number(isSubject(a.segment, input)));
  const lines = remarks(all, input);
  return {
    title: say(input.language, 'panel.segments'),
    blocks: [
      ...all.flatMap((placed) => blocksOf(placed, input)),
      ...(lines.length > 0 ? [{ kind: 'notes', lines } as const] : []),
    ],
  };
};
