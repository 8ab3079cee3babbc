import type { GradedResponse } from '../scoring/schema.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import { indexFormat } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import type { Panel, PanelInput } from './panel.ts';
import { tellRules } from './rule-words.ts';

/** Responses listed; the others are counted. */
const most = 20;

/** Ids of the dimensions that a rule fired on in one response: those of its case, or the one that its id names. */
function dimensionsOf(rule: string, row: number, { actions }: PanelInput): readonly string[] {
  const colon = rule.indexOf(':');
  const named = colon < 0 ? [] : [rule.slice(colon + 1)];
  return actions.find((action) => action.row === row && action.rule === rule)?.dimensions ?? named;
}

function why({ response, triggers }: GradedResponse, input: PanelInput): string {
  const fired = triggers.map((id) => ({ id, dimensions: dimensionsOf(id, response.row, input) }));
  return tellRules(fired, input.rubric, input.language);
}

/** Who answered is never shown: the row leads there for those who may see the response tab. */
function rowOf(graded: GradedResponse, input: PanelInput): readonly BlockCell[] {
  const { row, at } = graded.response;
  return [
    { text: say(input.language, 'low.row', { row }), row },
    at === null ? null : at.slice(0, 10),
    graded.score,
    gradeWord(graded.grade, input.rubric.standard, input.language),
    why(graded, input),
  ];
}

/** Responses with a case, since a rule fired on them, lowest total first, without any identity. */
export const lowScores: Panel = (input) => {
  const { view, language } = input;
  const low = view.shown
    .filter(({ triggers }) => triggers.length > 0)
    .sort((a, b) => (a.score ?? 101) - (b.score ?? 101) || a.response.row - b.response.row);
  if (view.isSmall || low.length === 0) return null;
  const table: Block = {
    kind: 'table',
    columns: [
      { title: say(language, 'column.row'), format: 'text' },
      { title: say(language, 'column.date'), format: 'date' },
      { title: say(language, 'column.score'), format: indexFormat(input.rubric.standard) },
      { title: say(language, 'column.grade'), format: 'text', grade: true, centred: true },
      { title: say(language, 'column.why'), format: 'text' },
    ],
    rows: low.slice(0, most).map((one) => rowOf(one, input)),
  };
  const more: Block[] =
    low.length > most ? [{ kind: 'notes', lines: [say(language, 'low.more', { n: low.length - most })] }] : [];
  return { title: say(language, 'panel.lowScores'), blocks: [table, ...more] };
};
