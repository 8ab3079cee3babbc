import type { GradedResponse } from '../scoring/schema.ts';
import type { TriggerWhen } from '../standards/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Block, BlockCell } from './block.ts';
import { indexFormat } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import type { Panel, PanelInput } from './panel.ts';

/** Responses listed; the others are counted. */
const most = 20;

function ruleWords(when: TriggerWhen, dimensions: string, language: Language): string {
  if (when.on === 'score') return say(language, 'rule.score', { below: when.below });
  if (when.on === 'anyItem') return say(language, 'rule.anyItem', { atMost: when.atMost, dimensions });
  return say(language, 'rule.eachItem', { level: when.atMostLevel, dimensions });
}

/** Dimensions that a rule fired on in one response: those of its case, or the one that its id names. */
function dimensionsOf(rule: string, row: number, { actions, rubric, language }: PanelInput): string {
  const colon = rule.indexOf(':');
  const named = colon < 0 ? [] : [rule.slice(colon + 1)];
  const ids = actions.find((action) => action.row === row && action.rule === rule)?.dimensions ?? named;
  return ids
    .map((id) => rubric.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id)
    .join(say(language, 'figure.between'));
}

function why({ response, triggers }: GradedResponse, input: PanelInput): string {
  const { rubric, language } = input;
  return rubric.standard.triggers
    .flatMap(({ id, when }) => {
      const fired = triggers.filter((rule) => rule.split(':')[0] === id);
      if (fired.length === 0) return [];
      const dimensions = fired
        .map((rule) => dimensionsOf(rule, response.row, input))
        .join(say(language, 'figure.between'));
      return [ruleWords(when, dimensions, language)];
    })
    .join(' · ');
}

/** Who answered is never shown: the row leads there for those who may see the response tab. */
function rowOf(graded: GradedResponse, input: PanelInput): readonly BlockCell[] {
  const { row, at } = graded.response;
  return [
    { text: say(input.language, 'low.row', { row }), row },
    at === null ? null : at.slice(0, 10),
    graded.score,
    gradeWord(graded.grade, input.rubric.standard.bands, input.language),
    why(graded, input),
  ];
}

/** Responses on which a rule fired, lowest total first, without any identity. */
export const lowScores: Panel = (input) => {
  const { graded, language } = input;
  const low = graded
    .filter(({ triggers }) => triggers.length > 0)
    .sort((a, b) => (a.score ?? 101) - (b.score ?? 101) || a.response.row - b.response.row);
  if (low.length === 0) return null;
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
