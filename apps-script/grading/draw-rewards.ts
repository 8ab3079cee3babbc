import type { Drawing } from '../../core/dashboard/drawing.ts';
import { layOut } from '../../core/dashboard/layout.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { cellAddress } from '../../core/responses/address.ts';
import { placeOf, shapeOf } from '../../core/rewards/columns.ts';
import { describeRewards, type RewardsInput } from '../../core/rewards/describe.ts';
import type { Remembered } from '../../core/rewards/entries.ts';
import { keepLedger, rememberApprovals } from '../../core/rewards/ledger.ts';
import { namesOf } from '../../core/rewards/ledger-table.ts';
import type { LedgerLine } from '../../core/rewards/line.ts';
import { readLedger } from '../../core/rewards/read-ledger.ts';
import { readRewardKey } from '../../core/rewards/schema.ts';
import { tellProblem } from '../../core/rewards/words.ts';
import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import { say } from '../../core/text/say.ts';
import type { Book } from '../book/workbook.ts';
import { type Reason, Refused } from '../refusal.ts';
import { drawAlone, type Places } from './draw-tabs.ts';
import type { OwnRows } from './read-sheets.ts';
import type { RunRecord } from './record.ts';
import { tellFaults } from './tell-faults.ts';

/** The Rewards tab of a result. `ledger`: `null` when its standard has no rewards, and then the tab stays as it is. */
export type DrawnRewards = {
  readonly ledger: readonly LedgerLine[] | null;
  readonly requests: readonly SheetsRequest[];
  /** What people entered that could not be taken, each with its cell. */
  readonly notices: readonly Reason[];
  /** For the next run. */
  readonly approvals: readonly Remembered[];
};

/** Where the tab is drawn, and what stood before: its rows as read, and the approvals that the last run remembers. */
export type RewardsPlace = {
  readonly book: Book;
  readonly places: Places;
  readonly ours: OwnRows;
  readonly approvals: readonly Remembered[];
  /** Local ISO text of the run. */
  readonly now: string;
};

/** Where a person has to look. */
const cellOf = { noReason: 'reason', unknownClass: 'override', changedAmount: 'approve' } as const;

/** Entries that could not be taken, with the cells where they stand once the tab is drawn. */
function problemsOf(drawing: Drawing, { ledger, rewards, language }: RewardsInput, { places }: RewardsPlace): Reason[] {
  const rows = layOut(drawing).rows.map(({ key }) => readRewardKey(key)?.id);
  const { sheetId, title: tab } = places.rewards;
  return ledger.flatMap((line): Reason[] => {
    const { problem } = line;
    if (problem === null) return [];
    const column = placeOf(cellOf[problem], shapeOf(rewards));
    const cell = cellAddress(rows.indexOf(line.id) + 1, column + 1);
    const what = tellProblem(line, rewards.classes, language);
    const message = say(language, 'setup.cell', { tab, cell, what });
    return [{ code: `rewards.${problem}`, message, place: { sheetId, cell } }];
  });
}

/**
 * The Rewards tab of a result, drawn from its lines and from what stands on the tab now: ticks, overrides and approvals
 * are the tab's own and are read before it is drawn, so that neither a grading nor an undo loses one.
 */
export function drawRewards({ standard, language, sourceId, assessed }: RunRecord, place: RewardsPlace): DrawnRewards {
  const { book, places, ours, approvals, now } = place;
  const { rewards } = standard;
  if (!rewards || !assessed) return { ledger: null, requests: [], notices: [], approvals };
  const setting = { standard, rewards, language };
  const names = assessed.lines.map((line) => namesOf(line, setting));
  const { entries, faults } = readLedger(ours.rewards ?? [], names, language);
  if (faults.length > 0) throw new Refused(tellFaults(faults, places.rewards, language));
  const ledger = keepLedger(assessed, { entries, remembered: approvals }, rewards, now.slice(0, 10));
  const input = { ...setting, assessed, ledger, now };
  const bands = gradesOf(standard).map(({ title }) => title[language]);
  const drawing = { ...describeRewards(input), bands };
  return {
    ledger,
    requests: drawAlone(book, places, 'rewards', { drawing, language, sourceId }),
    notices: problemsOf(drawing, input, place),
    approvals: rememberApprovals(ledger, approvals),
  };
}
