import { layOut } from '../../../core/dashboard/layout.ts';
import type { Cell, Column, Role } from '../../../core/responses/schema.ts';
import { assessRewards } from '../../../core/rewards/assess.ts';
import { type LedgerColumnId, type LedgerShape, placeOf } from '../../../core/rewards/columns.ts';
import { describeRewards } from '../../../core/rewards/describe.ts';
import type { Remembered } from '../../../core/rewards/entries.ts';
import { keepLedger, rememberApprovals } from '../../../core/rewards/ledger.ts';
import { namesOf } from '../../../core/rewards/ledger-table.ts';
import type { LedgerLine } from '../../../core/rewards/line.ts';
import { readLedger } from '../../../core/rewards/read-ledger.ts';
import { readRewardKey } from '../../../core/rewards/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import type { Language } from '../../../core/text/schema.ts';

/** Kinds of evidence of S4 by their place, from 1. */
export const kinds = {
  letter: 1,
  phone: 2,
  dissatisfied: 3,
  ordinary: 4,
  satisfied: 5,
  spoken: 6,
  written: 7,
} as const;
export type Kind = keyof typeof kinds;

/** A row about a project: project, team, kind of evidence, work quality (1 = best; `null` not said), picked score. */
export type Row = readonly [
  project: string | null,
  team: string | null,
  kind: Kind | null,
  work: number | null,
  score?: number,
];

export type Sheet = Cell[][];

type Options = {
  readonly standard?: Standard;
  readonly roles?: readonly Role[];
  readonly sheet?: Sheet;
  readonly remembered?: readonly Remembered[];
  readonly today?: string;
  readonly language?: Language;
};

const columnsOf = (roles: readonly Role[]) => roles.map((role) => ({ role }) as Column);

/** A grading of rows that stand from row 2 on, all of November 2026, on what stands on the Rewards tab already. */
export function rewardsOf(rows: readonly Row[], options: Options = {}) {
  const { standard = constructionEvidence, roles = ['project', 'team'], sheet = [], remembered = [] } = options;
  const { today = '2026-11-21', language = 'en' } = options;
  const rubric = fitRubric(standard);
  const graded = rows.map(([project, team, kind, work, score], place) =>
    gradeResponse(
      {
        row: place + 2,
        at: '2026-11-05T09:00:00',
        respondent: null,
        customer: null,
        answers: [score ?? null],
        recommend: null,
        segments: [project, team],
        beside: { evidence: kind && kinds[kind], work, expected: [], overall: [] },
      },
      rubric,
    ),
  );
  return gradedRewards(graded, { standard, roles, sheet, remembered, today, language });
}

export function gradedRewards(graded: Parameters<typeof assessRewards>[0], options: Required<Options>) {
  const { standard, roles, sheet, remembered, today, language } = options;
  const assessed = assessRewards(graded, fitRubric(standard), columnsOf(roles));
  const { rewards } = standard;
  if (!assessed || !rewards) throw new Error('no rewards');
  const setting = { standard, rewards, language };
  const names = assessed.lines.map((line) => namesOf(line, setting));
  const { entries, faults } = readLedger(sheet, names, language);
  const ledger = keepLedger(assessed, { entries, remembered }, rewards, today);
  const tab = describeRewards({ ...setting, assessed, ledger, now: `${today}T09:30:00` });
  const drawn: Sheet = layOut({ ...tab, bands: [] }).rows.map(({ key, cells }) => [
    key,
    ...cells.map((cell) => cell?.value ?? ''),
  ]);
  return { assessed, ledger, faults, tab, sheet: drawn, remembered: rememberApprovals(ledger, remembered) };
}

/** The row of a line on the tab, from 0. */
export function rowOf(sheet: Sheet, subject: string, team?: string): number {
  return sheet.findIndex(([key]) => {
    const names = readRewardKey(String(key))?.names;
    return names?.subject === subject && (team === undefined || names.team === team);
  });
}

/** The tab after a person typed into the row of a line. */
export function typed(
  sheet: Sheet,
  row: number,
  cells: Partial<Record<LedgerColumnId, Cell>>,
  shape: LedgerShape = { per: 'project', asksWork: true },
): Sheet {
  const copy = sheet.map((line) => line.slice());
  for (const [id, value] of Object.entries(cells)) {
    const line = copy[row];
    if (!line) throw new Error('no such row');
    line[placeOf(id as LedgerColumnId, shape) + 1] = value ?? '';
  }
  return copy;
}

export const lineOf = (ledger: readonly LedgerLine[], subject: string, team?: string): LedgerLine => {
  const found = ledger.find((line) => line.subject === subject && (team === undefined || line.team === team));
  if (!found) throw new Error(`no line ${subject}`);
  return found;
};
