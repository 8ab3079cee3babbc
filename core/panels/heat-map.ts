import type { Figure } from '../analysis/schema.ts';
import { lowestFor } from '../certainty/distances.ts';
import { dimensionIndices, type GroupIndex, groupIndices } from '../comparison/group-indices.ts';
import { segmentRoles } from '../responses/schema.ts';
import { sayComparison } from '../text/comparison.ts';
import { say } from '../text/say.ts';
import type { BlockCell, TableColumn } from './block.ts';
import { formatValue, indexFormat } from './format-figure.ts';
import { nameFew } from './name-few.ts';
import type { Panel, PanelInput } from './panel.ts';
import { segmentLabel } from './period-words.ts';

/** Rows and dimensions that a page takes; the rest is counted and named. */
const mostRows = 15;
const mostDimensions = 9;

type Group = GroupIndex & { readonly label: string };

/** Values of the segment columns, such as industry, size and region; a chosen one says what all of it says. */
function groupsOf({ columns, view, rubric, language }: PanelInput): readonly Group[] {
  return columns
    .filter(({ role }) => segmentRoles.includes(role))
    .flatMap(({ role, header: title }, place) =>
      role === 'segment' && view.selection.segment?.place !== place
        ? groupIndices(view.shown, place, rubric).map((group) => ({
            ...group,
            label: segmentLabel({ title, value: group.value }, language),
          }))
        : [],
    );
}

/** The largest groups of all columns, in the order of the columns. */
function largest(groups: readonly Group[]): readonly Group[] {
  const first = new Set([...groups].sort((a, b) => b.index.n - a.index.n).slice(0, mostRows));
  return groups.filter((group) => first.has(group));
}

/** The lower end of each band as an index reads before it is rounded: 89.5 reads 90. */
function bandEnds({ rubric }: PanelInput): Pick<TableColumn, 'heat'> {
  const { bands, roundTo } = rubric.standard;
  return bands.length > 0 ? { heat: bands.map(({ from }) => lowestFor(from, roundTo) - 1e-9) } : {};
}

/** Each segment's index by dimension, coloured by grade: where who is less satisfied. */
export const heatMap: Panel = (input) => {
  const { rubric, view, language } = input;
  const { minimumGroup } = rubric.standard;
  const dimensions = rubric.dimensions.flatMap(({ id, title }, place) =>
    (view.figures.dimensions.find((one) => one.id === id)?.index.n ?? 0) > 0 ? [{ place, title: title[language] }] : [],
  );
  const groups = view.isSmall || dimensions.length === 0 ? [] : groupsOf(input);
  const large = groups.filter(({ index }) => index.n > 0 && index.n >= minimumGroup);
  if (large.length < 2) return null;

  const heat = bandEnds(input);
  const format = indexFormat(rubric.standard);
  const columns = dimensions.slice(0, mostDimensions);
  const places = columns.map(({ place }) => place);
  const cell = (figure: Figure): BlockCell => figure.value ?? formatValue(figure, minimumGroup, language);
  const more = large.length - mostRows;
  const small = groups.length - large.length;
  const others = dimensions.slice(mostDimensions).map(({ title }) => title);
  const lines = [
    ...(others.length > 0 ? [sayComparison(language, 'moreDimensions', { names: nameFew(others, language) })] : []),
    ...(more > 0 ? [sayComparison(language, 'moreGroups', { n: more })] : []),
    ...(small > 0 ? [sayComparison(language, 'smallGroups', { minimum: minimumGroup, n: small })] : []),
  ];
  return {
    title: sayComparison(language, 'heatMap'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: sayComparison(language, 'segment'), format: 'text' },
          { title: say(language, 'column.n'), format: 'integer' },
          { title: say(language, 'column.index'), format, ...heat },
          ...columns.map(({ title }) => ({ title, format, ...heat })),
        ],
        rows: largest(large).map((group) => [
          group.label,
          group.index.n,
          cell(group.index),
          ...dimensionIndices(group.rows, places, rubric).map(cell),
        ]),
      },
      ...(lines.length > 0 ? [{ kind: 'notes', lines } as const] : []),
    ],
  };
};
