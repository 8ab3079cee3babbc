import type { Case } from '../actions/schema.ts';
import { isAtWork } from '../actions/settle.ts';
import { dateSerial } from '../responses/date-serial.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Block, BlockCell } from './block.ts';
import type { Panel, PanelInput } from './panel.ts';

/** Overdue cases listed; the others are counted. */
const most = 20;

function cardsOf(cases: readonly Case[], language: Language): Block {
  const card = (label: TextKey, detail: string, value: number) => ({
    label: say(language, label),
    ...{ value, format: 'integer' as const, detail },
  });
  const count = (matches: (one: Case) => boolean) => cases.filter(matches).length;
  return {
    kind: 'figures',
    cards: [
      card('cases.open', say(language, 'cases.openDetail', { n: cases.length }), count(isAtWork)),
      card(
        'cases.overdue',
        say(language, 'cases.overdueDetail'),
        count(({ isOverdue }) => isOverdue),
      ),
      card(
        'cases.closed',
        say(language, 'cases.closedDetail'),
        count(({ status }) => status === 'closed'),
      ),
      card(
        'cases.failed',
        say(language, 'cases.failedDetail'),
        count(({ status }) => status === 'failed'),
      ),
      card(
        'cases.proven',
        say(language, 'cases.provenDetail'),
        count(({ next }) => next?.effect === 'proven'),
      ),
    ],
  };
}

/** A case without who answered: the row leads there for those who may see the response tab. */
function rowOf(
  { owner, number, row, standing, due, title }: Case,
  today: string,
  language: Language,
): readonly BlockCell[] {
  const late = (dateSerial(today) ?? 0) - (dateSerial(due) ?? 0);
  const place = say(language, 'low.row', { row });
  return [
    owner === '' ? '–' : owner,
    number,
    row === 0 ? '–' : standing === 'gone' ? say(language, 'case.gone') : { text: place, row },
    due,
    late,
    title,
  ];
}

/** Cases of the responses chosen; where nothing is chosen also those whose response is gone or does not count. */
function chosenOf({ cases: all = [], view }: PanelInput): readonly Case[] {
  const { period, segment } = view.selection;
  if (period === null && segment === null) return all;
  const rows = new Set(view.shown.map(({ response }) => response.row));
  return all.filter(({ row, standing }) => standing !== 'gone' && rows.has(row));
}

/**
 * How the corrective actions stand, and those that are overdue by owner, longest overdue first. In a small group only
 * how many there are: a row would point at somebody.
 */
export const cases: Panel = (input) => {
  const { rubric, view, language, now } = input;
  const all = chosenOf(input);
  if (rubric.standard.triggers.length === 0 || all.length === 0) return null;
  const before = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const overdue = all
    .filter(({ isOverdue }) => isOverdue)
    .sort((a, b) => before(a.owner, b.owner) || before(a.due, b.due) || a.number - b.number);
  const list: Block = {
    kind: 'table',
    columns: [
      { title: say(language, 'case.owner'), format: 'text' },
      { title: say(language, 'case.number'), format: 'integer' },
      { title: say(language, 'column.row'), format: 'text' },
      { title: say(language, 'case.due'), format: 'date' },
      { title: say(language, 'cases.late'), format: 'integer' },
      { title: say(language, 'case.what'), format: 'text' },
    ],
    rows: overdue.slice(0, most).map((one) => rowOf(one, now.slice(0, 10), language)),
  };
  const left = overdue.length - most;
  const more = say(language, 'cases.more', { n: left, tab: say(language, 'tab.actions') });
  return {
    title: say(language, 'panel.cases'),
    blocks: [
      cardsOf(all, language),
      ...(overdue.length > 0 && !view.isSmall ? [list] : []),
      ...(left > 0 && !view.isSmall ? [{ kind: 'notes' as const, lines: [more] }] : []),
    ],
  };
};
