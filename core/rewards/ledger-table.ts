import type { Block, BlockCell } from '../panels/block.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { nameFew } from '../panels/name-few.ts';
import { periodWord } from '../panels/period-words.ts';
import type { Rewards } from '../standard-rules/rewards.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { headerOf, type LedgerColumnId, ledgerColumns, shapeOf } from './columns.ts';
import type { AssessedLine, LedgerLine } from './line.ts';
import { type Kept, rewardKey } from './schema.ts';
import { namedClass } from './settle-line.ts';
import { tellApprovals, tellStatus, workWord } from './words.ts';

/** A standard with rewards, and the language that its ledger is written in. */
export type LedgerSetting = {
  readonly standard: Standard;
  readonly rewards: Rewards;
  readonly language: Language;
};

/** What a line is called in its row; a team without a column of its own stands beside its subject. */
export function namesOf(
  { subject, team, period }: Pick<AssessedLine, 'subject' | 'team' | 'period'>,
  { rewards, language }: Pick<LedgerSetting, 'rewards' | 'language'>,
): Kept['names'] {
  const word = periodWord(period, language);
  const isApart = rewards.per !== 'team' || team === '';
  return isApart ? { subject, team, period: word } : { subject: `${subject} · ${team}`, team: '', period: word };
}

function cellsOf(line: LedgerLine, setting: LedgerSetting): Readonly<Record<LedgerColumnId, BlockCell>> {
  const { rewards, standard, language } = setting;
  const { classes } = rewards;
  const [row] = line.rows;
  const own = line.place === null ? undefined : classes[line.place];
  const work = line.work === null ? undefined : classes[line.work];
  const chosen = classes[namedClass(line.override, classes)];
  const last = line.log[line.log.length - 1];
  return {
    ...namesOf(line, setting),
    evidence: row === undefined ? null : { text: nameFew(line.rows.map(String), language), row },
    verdict: gradeWord(line.grade, standard, language),
    work: work ? workWord(work, language) : null,
    class: own?.title[language] ?? null,
    amount: line.amount,
    currency: line.currency,
    note: own?.note[language] ?? null,
    override: chosen?.title[language] ?? line.override,
    reason: line.reason,
    approve: line.asked ? line.status === 'approved' : null,
    by: line.by,
    status: tellStatus(line, classes, language),
    approved: line.approved,
    on: last?.on ?? null,
    toPay: line.toPay,
    history: tellApprovals(line.log, language),
  };
}

/** The ledger: a row for each line, with shaded cells for people. */
export function ledgerTable(ledger: readonly LedgerLine[], setting: LedgerSetting): Block {
  const { rewards, language } = setting;
  const shape = shapeOf(rewards);
  const columns = ledgerColumns(shape);
  const titles = rewards.classes.map(({ title }) => title[language]);
  return {
    kind: 'table',
    columns: columns.map(({ id, format, isInput, grade, wraps }) => ({
      title: say(language, headerOf(id, shape)),
      format,
      ...(isInput && { input: { choices: id === 'override' ? titles : [] } }),
      ...(grade && { grade }),
      ...(wraps && { wraps }),
    })),
    rows: ledger.map((line) => {
      const cells = cellsOf(line, setting);
      return columns.map(({ id }) => cells[id]);
    }),
    keys: ledger.map(({ id, asked, log, ...line }) =>
      rewardKey({ id, ...shape, names: namesOf(line, setting), asked, log }),
    ),
  };
}
