import type { Action } from '../actions/schema.ts';
import type { Block, TableColumn } from '../panels/block.ts';
import type { PanelInput } from '../panels/panel.ts';
import { periodWord } from '../panels/period-words.ts';
import { offersFor } from '../panels/weak.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { shownCount } from './count.ts';
import { digestsOf, type EntryTable, entryKey, entryPlaces, type ReportEntry, typedCell } from './entries.ts';
import { dimensionTitle } from './results.ts';

export type ReportInput = PanelInput & { readonly entries: readonly ReportEntry[] };

/** A line of the plan: a dimension with cases, or a rule about the total. */
const linesOf = ({ rule, dimensions }: Action): readonly string[] =>
  dimensions.length > 0 ? dimensions.map((id) => `dimension:${id}`) : [`rule:${rule}`];

/** What a line of the plan is called: its dimension, or its rule in words. */
export function lineTitle(line: string, input: Pick<ReportInput, 'rubric' | 'language'>): string {
  const [, kind, id = line] = /^(dimension|rule):([\s\S]+)$/.exec(line) ?? [];
  if (kind === 'dimension') return dimensionTitle(id, input);
  const when = input.rubric.standard.triggers.find((trigger) => trigger.id === id)?.when;
  return when?.on === 'score' ? say(input.language, 'rule.score', { below: when.below }) : id;
}

/** Cases of the period by line, dimensions in the rubric's order, then rules about the total. */
function casesOf({ view, actions, rubric }: ReportInput): ReadonlyMap<string, readonly Action[]> {
  const rows = new Set(view.shown.map(({ response }) => response.row));
  const order = [
    ...rubric.dimensions.map(({ id }) => `dimension:${id}`),
    ...rubric.standard.triggers.map(({ id }) => `rule:${id}`),
  ];
  const found = new Map<string, Action[]>(order.map((line) => [line, []]));
  for (const action of actions)
    if (rows.has(action.row)) for (const line of linesOf(action)) found.set(line, [...(found.get(line) ?? []), action]);
  return new Map([...found].filter(([, cases]) => cases.length > 0));
}

/** Whether an entry is a signature and no line of the plan. */
export const isSignature = ({ line }: ReportEntry): boolean => line.startsWith('sign:');

/** Columns of texts that people fill in. */
export const typed = (language: Language, ...keys: readonly TextKey[]): readonly TableColumn[] =>
  keys.map((key) => ({ title: say(language, key), format: 'text', input: { choices: [] } }));
/** Who, by when, why, what, and whether it worked: all for people to change. */
const planColumns = (language: Language): readonly TableColumn[] => [
  ...typed(language, 'standard.owner'),
  { title: say(language, 'report.due'), format: 'date', input: { choices: [] } },
  ...typed(language, 'report.cause', 'report.measure', 'report.effect'),
];

/** The cells of a line as people left them; where they typed nothing what we propose, if anything. */
export function entered(
  { entries, view }: ReportInput,
  table: EntryTable,
  line: string,
  ours: readonly string[] = [],
): readonly string[] {
  const found = entries.find((entry) => entry.period === (view.selection.period ?? '') && entry.line === line);
  return entryPlaces[table].map((_, place) => (found && typedCell(found, place)) || (ours[place] ?? ''));
}

/** Sentences of a language stand with or without a space between them. */
const gaps: Readonly<Record<Language, string>> = { en: ' ', 'zh-CN': '', 'zh-TW': '' };

/** What the documents offer for the weak dimensions: proposals to choose from, area by area. */
function proposals(input: ReportInput): readonly string[] {
  const { view, language } = input;
  if (view.isSmall) return [];
  return offersFor(input).map(({ dimensions, improvements }) =>
    say(language, 'report.proposed', {
      dimensions: dimensions.map(({ id }) => dimensionTitle(id, input)).join(say(language, 'figure.between')),
      improvements: improvements.map(({ text }) => text[language]).join(gaps[language]),
    }),
  );
}

/** Lines of the weak dimensions that something is offered for, with or without cases. */
const offeredLines = (input: ReportInput): readonly string[] =>
  input.view.isSmall ? [] : offersFor(input).flatMap(({ dimensions }) => dimensions.map(({ id }) => `dimension:${id}`));

/**
 * What the standard asks for after low scores and what is offered for weak dimensions, then a line for each dimension or
 * rule with cases and each such dimension, to be filled in.
 */
export function planBlocks(input: ReportInput): readonly Block[] {
  const { view, rubric, language, entries } = input;
  const { standard } = rubric;
  const period = view.selection.period ?? '';
  // In a small group a line would point at somebody; what was typed stays.
  const cases = view.isSmall ? new Map<string, readonly Action[]>() : casesOf(input);
  const kept = entries.filter((entry) => entry.period === period && !isSignature(entry));
  const lines = [...new Set([...cases.keys(), ...offeredLines(input), ...kept.map(({ line }) => line)])];
  if (lines.length === 0) {
    const minimum = standard.minimumGroup;
    return [
      { kind: 'notes', lines: [say(language, view.isSmall ? 'report.fewCases' : 'report.noCases', { minimum })] },
    ];
  }
  const fired = new Set([...cases.values()].flat().map(({ rule }) => rule.split(':')[0]));
  const asked = standard.triggers
    .filter(({ id }) => fired.has(id))
    .map(({ action }) => say(language, 'report.asked', { action: action.title[language] }));
  const ours = (line: string): readonly string[] => {
    const found = cases.get(line) ?? [];
    const owners = [...new Set(found.map(({ owner }) => owner))].join(say(language, 'figure.between'));
    const [due = ''] = found.map((action) => action.due).sort();
    return [owners, due];
  };
  return [
    { kind: 'notes', lines: [...new Set(asked), ...proposals(input), say(language, 'report.fillIn')] },
    {
      kind: 'table',
      columns: [
        { title: say(language, 'column.dimension'), format: 'text' },
        { title: say(language, 'report.cases'), format: 'integer' },
        ...planColumns(language),
      ],
      rows: lines.map((line) => {
        const found = cases.get(line) ?? [];
        const count = found.length > 0 ? shownCount(found.length, standard.minimumGroup) : null;
        return [lineTitle(line, input), count, ...entered(input, 'plan', line, ours(line))];
      }),
      keys: lines.map((line) => entryKey('plan', period, line, digestsOf(ours(line)))),
    },
  ];
}

/** What was typed for other periods, newest first: lines of the plan, or signatures. */
export const ofOthers = (
  { entries, view }: ReportInput,
  isWanted: (entry: ReportEntry) => boolean,
): readonly ReportEntry[] =>
  entries
    .filter((entry) => entry.period !== (view.selection.period ?? '') && isWanted(entry))
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));

/** What was filled in for other periods: its effect is still to be checked. `null` without any. */
export function pastPlans(input: ReportInput): Block | null {
  const { language } = input;
  const past = ofOthers(input, (entry) => !isSignature(entry));
  if (past.length === 0) return null;
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'column.period'), format: 'text' },
      { title: say(language, 'column.dimension'), format: 'text' },
      ...planColumns(language),
    ],
    rows: past.map(({ period, line, cells }) => [periodWord(period, language), lineTitle(line, input), ...cells]),
    keys: past.map(({ period, line, ours }) => entryKey('past', period, line, ours)),
  };
}
