// Every function that Google calls by name. The build writes one top-level stub for each.
import { languageOf } from '../core/text/language.ts';
import { goOn } from './automatic/continue-grading.ts';
import { edited } from './automatic/edited.ts';
import { setAutomatic } from './automatic/set-automatic.ts';
import { submitted } from './automatic/submitted.ts';
import { tick } from './automatic/tick.ts';
import { setOfTab } from './book/pick-set.ts';
import { columnFigures, effort, netPromoter, satisfied } from './functions/column-figures.ts';
import { gradeRange } from './functions/grade-range.ts';
import { satisfactionIndex } from './functions/satisfaction-index.ts';
import type { Shown } from './functions/show-figures.ts';
import { showMenu, showSidebar, userLocale, withLock } from './google.ts';
import type { SheetEvent } from './google-triggers.ts';
import type { JsonOutput, PageOutput, WebEvent } from './google-web.ts';
import { gradeOpen, lockWaitMs } from './grading/grade-open.ts';
import { tellOutcome } from './grading/tell-outcome.ts';
import { undoRun } from './grading/undo.ts';
import { menuItems } from './menu.ts';
import { answerGet } from './receive/answer-get.ts';
import { answerPost } from './receive/answer-post.ts';
import { digest } from './rpc/digest.ts';
import { answer } from './rpc/rpc.ts';
import { summary } from './rpc/summary.ts';
import { writeReport } from './rpc/write-report.ts';
import { tellOf } from './tell-of.ts';

/** Adds the menu when the spreadsheet is opened. */
export function onOpen(): void {
  showMenu(menuItems(languageOf(userLocale())));
}

/** Adds the menu right after the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

/** Menu "Grade responses": grades and draws, and says in one message what happened. */
export function gradeResponses(): void {
  tellOf((spreadsheet) => tellOutcome(gradeOpen(spreadsheet, {})));
}

/** Menu "Open Satisgrade": shows the sidebar. */
export function openSidebar(): void {
  showSidebar('Sidebar', 'Satisgrade');
}

/** Menu "Figures of a range": shows the sidebar on that screen. */
export function openFigures(): void {
  showSidebar('Sidebar', 'Satisgrade', 'figures');
}

/** Menu "Models report": shows the sidebar on that screen. */
export function openModels(): void {
  showSidebar('Sidebar', 'Satisgrade', 'models');
}

/** Menu "Undo the last grading". */
export function undoLastGrading(): void {
  tellOf(
    ({ workbook, now, activeTabId }) =>
      withLock(lockWaitMs, () => undoRun(workbook, setOfTab(activeTabId), now)).message,
  );
}

/** Menu "Write the monthly report". */
export function writeMonthlyReport(): void {
  tellOf((spreadsheet) => writeReport(spreadsheet, {}).message);
}

/** Menu "Send the digest now". */
export function sendDigestNow(): void {
  tellOf((spreadsheet) => digest(spreadsheet, {}).message);
}

/** Menu "Write the summary for customers". */
export function writeSummary(): void {
  tellOf((spreadsheet) => summary(spreadsheet, {}).message);
}

/** Menu "Turn automatic grading on". */
export function turnAutomaticOn(): void {
  tellOf(() => setAutomatic(true).message);
}

/** Menu "Turn automatic grading off". */
export function turnAutomaticOff(): void {
  tellOf(() => setAutomatic(false).message);
}

/** Trigger: a form was submitted, or a submitted answer edited. */
export function formSubmitted(event?: SheetEvent): void {
  submitted(event);
}

/** Trigger: a person edited a cell. */
export function cellEdited(event?: SheetEvent): void {
  edited(event);
}

/** Trigger: every five minutes. */
export function clockTicked(): void {
  tick();
}

/** Transient trigger: a grading ran out of time and goes on. */
export function continueGrading(): void {
  goOn();
}

/** The web app's address is opened: the page that pairing begins on. */
export function doGet(event?: WebEvent): JsonOutput | PageOutput {
  return answerGet(event);
}

/** The extension posts to the web app's address. */
export function doPost(event?: WebEvent): JsonOutput {
  return answerPost(event);
}

/** One call from the sidebar or the command line: a method's name and its input as JSON; answers JSON. */
export function rpc(method: string, json: string): string {
  return answer(method, json);
}

/**
 * Grades each row of a range of responses: score, grade, and why in one line. Scales come from the headers and answers;
 * a rating that is not sure is not scored, and the title of the last column names it.
 * Example: =SATISGRADE(A1:N500, "S2")
 *
 * @param {Array<Array<string>>} range The responses with their header row, such as A1:N500.
 * @param {string} standard The standard by system, id or title, such as "S2" (optional; five-point scoring when left out).
 * @return {Array<Array<string>>} A title row, then score, grade and why beside each response.
 * @customfunction
 */
export function SATISGRADE(range: unknown, standard?: unknown): Shown {
  return gradeRange(range, standard);
}

/**
 * Net Promoter Score, -100 to 100: percent of answers 9-10 less percent of answers 0-6. Blanks, N/A and other words do
 * not count. Blank when nobody answered.
 * Example: =NPS(K2:K500)
 *
 * @param {Array<Array<number>>} range Answers from 0 to 10, one question a column; a header is passed over.
 * @param {boolean} details TRUE for value, n, not answered and the 95 % interval (optional).
 * @return {number} One number a column.
 * @customfunction
 */
export function NPS(range: unknown, details?: unknown): Shown {
  return columnFigures(netPromoter, range, [details]);
}

/**
 * CSAT, 0 to 1: the share of answers on the best two levels, such as 4 and 5 of 5. Answers are numbers or words such as
 * "Satisfied"; blanks and N/A do not count.
 * Example: =CSAT(D2:D500) or =CSAT(D2:D500, 7)
 *
 * @param {Array<Array<number>>} range Answers, one question a column; a header is passed over.
 * @param {number} scale The top of the scale, or all of it as "0-10" or "poor < good < very good" (optional; 5).
 * @param {boolean} details TRUE for value, n, not answered and the 95 % interval (optional).
 * @return {number} One share a column; format the cell as percent.
 * @customfunction
 */
export function CSAT(range: unknown, scale?: unknown, details?: unknown): Shown {
  return columnFigures(satisfied, range, [scale, details]);
}

/**
 * Customer effort score: the mean of the answers on their own scale, usually 1 to 7. Blanks, N/A and answers off the
 * scale do not count.
 * Example: =CES(F2:F500) or =CES(F2:F500, 5)
 *
 * @param {Array<Array<number>>} range Answers, one question a column; a header is passed over.
 * @param {number} scale The top of the scale, or all of it as "0-10" or "hard < fair < easy" (optional; 7).
 * @param {boolean} details TRUE for value, n, not answered and the 95 % interval (optional).
 * @return {number} One mean a column.
 * @customfunction
 */
export function CES(range: unknown, scale?: unknown, details?: unknown): Shown {
  return columnFigures(effort, range, [scale, details]);
}

/**
 * Customer satisfaction index, 0 to 100: each respondent's weighted percent of the top of the scale, then their mean.
 * A missing answer gives its weight to the others; below 60 % answered weight a respondent is left out.
 * Example: =CSI(B2:D500, F1:H1), with semicolons instead of commas where your language wants them.
 *
 * @param {Array<Array<number>>} range Answers, one respondent a row and one question a column.
 * @param {Array<Array<number>>} weights One weight a column, in a row or a column (optional; equal weights).
 * @param {number} scale The top of the scale, or all of it as "0-10" (optional; 5).
 * @param {boolean} details TRUE for value, n, not answered and the 95 % interval (optional).
 * @return {number} The index.
 * @customfunction
 */
export function CSI(range: unknown, weights?: unknown, scale?: unknown, details?: unknown): Shown {
  return satisfactionIndex(range, weights, [scale, details]);
}
