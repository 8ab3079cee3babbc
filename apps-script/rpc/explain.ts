import { decideActions } from '../../core/actions/decide.ts';
import { applyOverride } from '../../core/counted/override.ts';
import type { EnteredRow } from '../../core/counted/schema.ts';
import { gradeWord } from '../../core/panels/grade-word.ts';
import { tellRules } from '../../core/panels/rule-words.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { bandRange } from '../../core/scoring/band-range.ts';
import { explainGrade } from '../../core/scoring/explain.ts';
import { evidenceRange } from '../../core/scoring/why-evidence.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { setOfTab } from '../book/pick-set.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { gradeOneRow, type OneRow } from '../grading/one-row.ts';
import { entryReadings, readEntries } from '../grading/read-entries.ts';
import { type RunRecord, readRecord } from '../grading/record.ts';
import type { Explanation } from './answers/schema.ts';
import { enteredBeside } from './entered-row.ts';
import { answersOf, besideOf, itemsOf, shown } from './explain-answers.ts';

type Selected = {
  readonly record: RunRecord;
  readonly row: number;
  readonly header: readonly Cell[];
  readonly cells: readonly Cell[];
  /** What stands beside the rows of Grades. */
  readonly entered: readonly EnteredRow[];
};

/** The row of the response tab that is meant: the selected one, or on Grades the one that it names. */
function readSelected(workbook: Workbook, book: Book, tabId: number, row: number): Selected | null {
  const open = book.tabs.find(({ sheetId }) => sheetId === tabId);
  const source = book.tabs.find(({ sheetId }) => sheetId === book.sourceId);
  if (!open || !source || (open !== source && open.kind !== 'grades')) return null;
  const named = open === source ? [] : [{ tab: open, part: { row } }];
  const first = workbook.readTabs(null, [
    ...readingsOf(book, { history: 'firstColumn' }),
    { tab: source, part: { row: 1 } },
    ...(open === source ? [{ tab: source, part: { row } }] : named),
    ...readingsOf(book, { grades: { row: 1 } }),
    ...entryReadings(book),
  ]).others;
  const [history = [], [header = []] = [], [cells = []] = [], [headers = []] = [], ...read] = first;
  const record = readRecord(history.map(([cell]) => cell));
  if (!record) return null;
  const { entered = [] } = readEntries(workbook, book, record.language, { headers, read }) ?? {};
  if (open === source) return { record, row, header, cells, entered };
  const responseRow = cells[0];
  if (typeof responseRow !== 'number' || responseRow > source.rowCount) return null;
  const [[found = []] = []] = workbook.readTabs(null, [{ tab: source, part: { row: responseRow } }]).others;
  return { record, row: responseRow, header, cells: found, entered };
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** The scores of the grade, or those that the evidence allows; '' without a grade. */
function rangeOf({ grade, evidence }: ReturnType<typeof explainGrade>, { rubric }: OneRow, language: Language): string {
  if (grade === null) return '';
  if (!evidence) return bandRange(rubric.standard, grade);
  const kind = rubric.standard.evidence?.find(({ id }) => id === evidence.kind?.id);
  return kind ? evidenceRange(kind, language) : '';
}

function explained(computed: OneRow, { record, row, entered }: Selected, today: string): Explanation {
  const { rubric } = computed;
  const entry = enteredBeside(computed, record, entered);
  const { graded, fault } = applyOverride(computed.graded, entry ?? undefined, rubric);
  const one = { ...computed, graded };
  const { language, sourceId } = record;
  const { standard } = rubric;
  const explanation = explainGrade(graded, rubric, language);
  const leftOut = entry?.isLeftOut ? say(language, 'explain.leftOut', { reason: entry.reason || '–' }) : '';
  const actions = leftOut ? [] : decideActions([graded], rubric, { today, language });
  return {
    status: 'explained',
    row,
    place: { sheetId: sourceId, cell: `A${row}` },
    standard: `${standard.title[language]} · ${rubric.stamp}`,
    parts: explanation.parts.map((part) => ({
      title: part.title[language],
      answers: answersOf(part, one, language),
      share: shown(part.share),
      weight: part.most === null ? tenth(part.weight) : tenth(part.most),
      answered: part.score !== null,
      items: itemsOf(part, one, language),
    })),
    beside: besideOf(explanation, one, language),
    ...(entry && {
      entered: {
        ...{ isLeftOut: entry.isLeftOut, override: entry.override ?? '', reason: entry.reason },
        ...(fault && { fault: say(language, `overrides.state.${fault}`) }),
      },
    }),
    why: leftOut + explanation.why,
    raw: shown(explanation.raw),
    score: shown(explanation.score),
    grade: gradeWord(explanation.grade, standard, language) ?? '',
    band: rangeOf(explanation, one, language),
    noGrade: explanation.grade === null ? say(language, `status.${graded.status}`) : '',
    triggers: actions.map(({ rule, dimensions, clause, title, owner, due }) => ({
      rule: tellRules([{ id: rule, dimensions }], rubric, language),
      clause,
      title,
      owner,
      due,
    })),
  };
}

/** The grade of the row that is selected on the response tab or on Grades, by the rules of the last grading. */
export function explain({ workbook, activeTabId, activeRow, now }: OpenSpreadsheet): Explanation {
  const open = activeTabId();
  const book = workbook.readBook(setOfTab(() => open));
  const row = activeRow();
  const selected = row === null ? null : readSelected(workbook, book, open, row);
  const one = selected && gradeOneRow(selected.record, selected.header, selected.cells, selected.row);
  const language = languageOf(book.locale);
  const key =
    book.sourceId === null
      ? 'explain.gradeFirst'
      : selected && selected.row > 1
        ? 'explain.noResponse'
        : 'explain.select';
  if (!selected || !one) return { status: 'none', message: say(language, key) };
  return explained(one, selected, now(book.timeZone).slice(0, 10));
}
