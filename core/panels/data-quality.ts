import { countAsides } from '../counted/set-aside.ts';
import { cellAddress, columnName } from '../responses/address.ts';
import type { Issue } from '../responses/schema.ts';
import { clauseWord, isNumbered } from '../text/clause.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import type { Panel, PanelInput } from './panel.ts';
import { tellIssue } from './tell-issue.ts';

/** What the faults of a sheet are told from. */
type Told = Pick<PanelInput, 'issues' | 'language' | 'source' | 'columns'>;

/** Issues of one kind that are told; the others are counted. */
const most = 10;

function whereOf({ row, column }: Issue, { language }: Told): BlockCell {
  if (row !== null)
    return { text: column === null ? say(language, 'low.row', { row }) : cellAddress(row, column), row };
  return column === null
    ? say(language, 'quality.where.sheet')
    : say(language, 'quality.where.column', { columnName: columnName(column) });
}

/** Issues kind by kind: what concerns a whole column or tab comes before single cells. */
function groupsOf(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of [...issues.filter(({ row }) => row === null), ...issues.filter(({ row }) => row !== null)]) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups.values()];
}

/** Faults with their cells, kind by kind; `none`: what is said when there are none. */
export function faultTable(input: Told, none: string): Block {
  const { issues, language } = input;
  if (issues.length === 0) return { kind: 'notes', lines: [none] };
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'column.where'), format: 'text' },
      { title: say(language, 'column.what'), format: 'text' },
    ],
    rows: groupsOf(issues).flatMap((group) => [
      ...group.slice(0, most).map((issue) => [whereOf(issue, input), tellIssue(issue, input)]),
      ...(group.length > most ? [[null, say(language, 'quality.more', { n: group.length - most })]] : []),
    ]),
  };
}

/** How many responses do not count, and why, and how many count by a score set by hand; nothing when there are none. */
function notCounted({ asides, byHand = 0, language }: PanelInput): readonly string[] {
  const { repeats, leftOut } = countAsides(asides ?? new Map());
  return [
    ...(repeats > 0 ? [say(language, 'quality.repeats', { n: repeats })] : []),
    ...(leftOut > 0 ? [say(language, 'quality.leftOut', { n: leftOut, tab: say(language, 'tab.grades') })] : []),
    ...(byHand > 0 ? [say(language, 'quality.byHand', { n: byHand, tab: say(language, 'tab.grades') })] : []),
  ];
}

/** What could not be read and waits for somebody, and the rules and decisions behind the figures. */
export const dataQuality: Panel = (input) => {
  const { view, language, rubric, now } = input;
  const { title, source, method, minimumGroup, notes, evidence, nextReview } = rubric.standard;
  const isPart = view.selection.period !== null || view.selection.segment !== null;
  return {
    title: say(language, 'panel.dataQuality'),
    blocks: [
      faultTable(input, say(language, 'quality.none')),
      {
        kind: 'notes',
        lines: [
          ...notCounted(input),
          say(language, isNumbered(source.clause) ? 'quality.standard' : 'quality.standardPart', {
            ...source,
            standard: title[language],
            stamp: rubric.stamp,
            clause: clauseWord(source.clause, language),
          }),
          say(language, 'quality.method', { method: say(language, `method.${evidence ? 'evidence' : method}`) }),
          ...(nextReview !== undefined && nextReview < now.slice(0, 10)
            ? [say(language, 'quality.review', { date: nextReview, tab: say(language, 'tab.standard') })]
            : []),
          ...(minimumGroup > 1 ? [say(language, 'quality.minimumGroup', { minimum: minimumGroup })] : []),
          ...(isPart ? [say(language, 'quality.wholeTab')] : []),
          say(language, 'quality.ownCells'),
          ...(notes.length > 0
            ? [say(language, 'quality.decided', { n: notes.length, tab: say(language, 'tab.standard') })]
            : []),
        ],
      },
    ],
  };
};
