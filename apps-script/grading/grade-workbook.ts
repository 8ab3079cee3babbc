import { ownColumns } from '../../core/dashboard/make-columns.ts';
import { tellIssue } from '../../core/panels/tell-issue.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { type PlacedTabs, placeTabs } from '../book/place-tabs.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { type DrawInput, drawSetup, drawWorkbook } from './draw.ts';
import type { GradeRequest } from './grade-request.ts';
import { type GradedTable, gradeTable } from './grade-table.ts';
import { type Outcome, refusedOutcome } from './outcome.ts';
import { type ReadSheets, readSheets } from './read-sheets.ts';
import { type Reason, Refused } from './refusal.ts';
import { withConfirmed } from './setup-state.ts';

/** Said once, in the run that first uses another standard. */
const otherStandard = ({ isOtherStandard }: SetupState, language: Language): readonly Reason[] =>
  isOtherStandard ? [{ code: 'otherStandard', message: say(language, 'book.otherStandard') }] : [];

/** A header of ours that is gone from Grades: which columns are whose cannot be told, so nothing is written over. */
function refuseChangedColumns({ places: { grades } }: PlacedTabs, language: Language): void {
  if (ownColumns(grades) !== null) return;
  const message = say(language, 'book.columnsChanged', { tab: grades.title });
  throw new Refused([{ code: 'columnsChanged', message }]);
}

const outcomeStatus = ({ figures }: GradedTable): Outcome['status'] =>
  figures.index.n > 0 ? 'graded' : 'insufficient';

/** Refused after reading: keeps what was found, so that its columns can still be shown. */
class RefusedResult extends Refused {
  readonly result: GradedTable;
  readonly source: string;
  constructor(reasons: readonly Reason[], { result, source }: DrawInput) {
    super(reasons);
    this.result = result;
    this.source = source.title;
  }
}

/**
 * Refuses what cannot be graded. When the only thing missing is a person's yes, Setup alone is drawn, so that there is
 * a place to say it.
 */
function refuse(workbook: Workbook, input: DrawInput, edges: ReadSheets['edges']): never {
  const { result, source, language, book } = input;
  const { refusals, columns } = result.map;
  const reasons = refusals.map(
    (issue): Reason => ({ code: issue.code, message: tellIssue(issue, { language, source: source.title, columns }) }),
  );
  if (refusals.every(({ code }) => code === 'onlyUnconfirmed')) {
    const placed = placeTabs(book, edges, language);
    workbook.applyRequests(drawSetup(input, placed));
    const message = say(language, 'book.askedInSetup', { tab: placed.places.setup.title });
    throw new RefusedResult([...reasons, { code: 'askedInSetup', message }], input);
  }
  throw new RefusedResult(reasons, input);
}

function gradeAndDraw(workbook: Workbook, book: Book, request: GradeRequest, language: Language): Outcome {
  const { tab: source, table, edges, ...read } = readSheets(workbook, book, request, language);
  const { standards, fallback, version } = request;
  const chosen = request.standard ?? standards.find((one) => one.id === read.setup.standard) ?? fallback;
  const standard = { ...chosen, minimumGroup: read.setup.minimumGroup };
  const setup = withConfirmed({ ...read.setup, standard: standard.id }, request.confirmed);
  const now = request.now(book.timeZone);
  const result = gradeTable(table, standard, { earlier: setup, today: now.slice(0, 10), language });
  const input = { book, result, setup, standards, table, source, language, now, version };
  if (result.map.refusals.length > 0) refuse(workbook, input, edges);
  const placed = placeTabs(book, edges, language);
  refuseChangedColumns(placed, language);
  const drawing = drawWorkbook(input, placed);
  if (drawing.prepare.length > 0) workbook.applyRequests(drawing.prepare);
  workbook.writeValues(drawing.stagingTitle, drawing.rows);
  workbook.applyRequests(drawing.requests);
  return {
    status: outcomeStatus(result),
    reasons: [],
    notices: [...read.notices, ...placed.notices, ...otherStandard(setup, language)],
    language,
    source: source.title,
    dashboard: placed.places.dashboard.title,
    result,
    setup,
  };
}

/**
 * Reads the response tab, grades it and draws our tabs: the whole add-on in one function. A sheet or Setup that
 * cannot be graded is refused in words and nothing is changed (but Setup, where that is the place to answer); host failures are thrown and leave the last result.
 */
export function gradeWorkbook(workbook: Workbook, request: GradeRequest): Outcome {
  const book = workbook.readBook();
  const language = languageOf(book.locale);
  try {
    return gradeAndDraw(workbook, book, request, language);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return refusedOutcome(fault.reasons, language, fault instanceof RefusedResult ? fault : null);
  }
}
