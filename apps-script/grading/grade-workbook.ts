import type { TabPlace } from '../../core/dashboard/book.ts';
import { ownColumns } from '../../core/dashboard/make-columns.ts';
import { readChoices } from '../../core/dashboard/read-choices.ts';
import { tellIssue } from '../../core/panels/tell-issue.ts';
import { describeGrades, type GradesTable } from '../../core/tabs/grades.ts';
import { inTabOrder } from '../../core/tabs/lay-out-rows.ts';
import { rowDigest } from '../../core/tabs/row-digest.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { setFor } from '../book/pick-set.ts';
import { placeTabs } from '../book/place-tabs.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { logStopped } from '../log/log-stopped.ts';
import { erasedIn, passOver, tellPassedOver } from '../privacy/pass-over.ts';
import { type Reason, Refused } from '../refusal.ts';
import { casesOf } from './actions-cases.ts';
import { type DrawInput, drawSetup } from './draw.ts';
import { casesToStage, openableCases, readActions, tellWaiting } from './draw-actions.ts';
import { drawRun } from './draw-run.ts';
import type { Places } from './draw-tabs.ts';
import type { GradeRequest } from './grade-request.ts';
import { type GradedTable, gradeTable } from './grade-table.ts';
import { keepOwn } from './library.ts';
import { type Outcome, refusedOutcome } from './outcome.ts';
import { placesAsked } from './override-log.ts';
import { edgesOf, type OwnRows, type ReadSheets, readSheets } from './read-sheets.ts';
import { rowsBefore } from './rows-before.ts';
import { rulesOf } from './rules.ts';
import { withConfirmed, withFeedback } from './setup-state.ts';
import { runDigest, stage } from './staging.ts';
import { tellFaults } from './tell-faults.ts';

/** Said once, in the run that first uses another standard. */
const otherStandard = ({ isOtherStandard }: SetupState, language: Language): readonly Reason[] =>
  isOtherStandard ? [{ code: 'otherStandard', message: say(language, 'book.otherStandard') }] : [];

/** A header of ours that is gone from Grades: which columns are whose cannot be told, so nothing is written over. */
export function refuseChangedColumns(grades: TabPlace, language: Language): void {
  if (ownColumns(grades) !== null) return;
  const message = say(language, 'book.columnsChanged', { tab: grades.title });
  throw new Refused([{ code: 'columnsChanged', message }]);
}

/** Keys of rows of ours. */
const ownKey = /^\w+(:\d+$|\|)/;

/** The hidden first column of a drawn tab is gone or is another: what is ours cannot be told, so nothing is written over. */
function refuseWithoutKeys(ours: OwnRows, places: Places, language: Language): void {
  for (const kind of ['dashboard', 'report'] as const) {
    const rows = ours[kind] ?? [];
    if (rows.length === 0 || rows.some(([key]) => ownKey.test(String(key)))) continue;
    throw new Refused(tellFaults([{ code: 'noKeys', row: 1, column: 0, args: {} }], places[kind], language));
  }
}

const outcomeStatus = ({ figures, counts }: GradedTable): Outcome['status'] =>
  (counts?.figures.n ?? figures.index.n) > 0 ? 'graded' : 'insufficient';

/** Why no response was graded although nothing was refused. */
export const countsReason = ({ counts }: GradedTable, source: string, language: Language): readonly Reason[] =>
  counts ? [{ code: 'countsSummarised', message: say(language, 'counts.reason', { source }) }] : [];

/** A digest of what is drawn: of the rows of Grades, or of the counts. */
const digestOf = ({ counts }: GradedTable, grades: GradesTable): string =>
  counts ? rowDigest([JSON.stringify(counts)]) : runDigest(grades);

/** Refused after reading: keeps what was found, so that its columns can still be shown. */
class RefusedResult extends Refused {
  readonly result: GradedTable;
  readonly source: string;
  readonly sourceId: number;
  constructor(reasons: readonly Reason[], { result, source }: DrawInput) {
    super(reasons);
    this.result = result;
    this.source = source.title;
    this.sourceId = source.sheetId;
  }
}

/** Why a response tab cannot be graded, in words. */
export function refusalsOf({ result, source, language }: DrawInput): readonly Reason[] {
  const { refusals, columns } = result.map;
  return refusals.map((issue) => ({
    code: issue.code,
    message: tellIssue(issue, { language, source: source.title, columns }),
  }));
}

/** Whether none of the columns of the last grading is there any more: the header row was sorted away or deleted. */
function isHeaderGone({ book, source, setup, result }: DrawInput): boolean {
  const earlier = [...setup.known, ...setup.confirmed.map(({ fingerprint }) => fingerprint)];
  const isThere = result.map.columns.some(({ fingerprint }) => earlier.includes(fingerprint));
  return book.sourceId === source.sheetId && earlier.length > 0 && !isThere;
}

/**
 * Refuses what cannot be graded. When the only thing missing is a person's yes, Setup alone is drawn, so that there is
 * a place to say it; but not over what is known of a header row that may come back.
 */
function refuse(workbook: Workbook, input: DrawInput, ours: ReadSheets['ours']): never {
  const { result, language, book } = input;
  const reasons = refusalsOf(input);
  if (result.map.refusals.every(({ code }) => code === 'onlyUnconfirmed')) {
    const { places } = placeTabs(book, edgesOf(ours), language);
    if (isHeaderGone(input)) {
      const args = { source: input.source.title, tab: places.setup.title };
      throw new RefusedResult([{ code: 'headerGone', message: say(language, 'book.headerGone', args) }], input);
    }
    // Setup names it by its title, which must be known when Setup is read again.
    workbook.applyRequests([...keepOwn(input.standards, places), ...drawSetup(input, places)]);
    const message = say(language, 'book.askedInSetup', { tab: places.setup.title });
    throw new RefusedResult([...reasons, { code: 'askedInSetup', message }], input);
  }
  throw new RefusedResult(reasons, input);
}

/** What there is to grade and by which rules; nothing is written yet. */
export function prepare(read: ReadSheets, book: Book, request: GradeRequest, language: Language): DrawInput {
  const { tab: source, dates } = read;
  const { standards } = read;
  const { version } = request;
  const rules = rulesOf(
    read,
    request,
    book.tabs.find(({ kind }) => kind === 'standard'),
    language,
  );
  const standard = { ...rules.standard, minimumGroup: read.setup.minimumGroup };
  const laidDown = withFeedback({ ...read.setup, standard: standard.id }, source, standard);
  const setup = withConfirmed(laidDown, request.confirmed);
  const now = request.now(book.timeZone);
  const erased = erasedIn(read.ours.erased ?? [], book, language, request.salt);
  const { table, passedOver } = passOver(read.table, standard, setup, erased);
  const result = gradeTable(table, standard, {
    earlier: setup,
    today: now.slice(0, 10),
    language,
    chosen: readChoices(read.ours.dashboard ?? []),
    targets: setup.targets,
    market: setup.market,
    judged: setup.judged,
    counting: {
      repeat: request.repeat ?? setup.repeat,
      sameOptions: setup.sameOptions,
      ...rowsBefore(read),
      rows: request.leftOut,
      gradesTitle: book.tabs.find(({ kind }) => kind === 'grades')?.title ?? say(language, 'tab.grades'),
      asked: {
        places: placesAsked(read.ours.overrides ?? []),
        tab: book.tabs.find(({ kind }) => kind === 'overrides')?.title ?? '',
      },
    },
  });
  const { others } = read;
  const found = { book, source, table, dates, others, passedOver };
  const cases = casesOf(read.ours.actions ?? [], result, { today: now.slice(0, 10), language });
  return { ...found, result, cases, setup, rules, standards, language, now, version };
}

function gradeAndDraw(workbook: Workbook, book: Book, request: GradeRequest, language: Language): Outcome {
  const read = readSheets(workbook, book, request, language);
  const input = prepare(read, book, request, language);
  const { result, setup, source, table, version } = input;
  if (result.map.refusals.length > 0) refuse(workbook, input, read.ours);
  const edges = edgesOf(read.ours);
  const { places, notices } = placeTabs(book, edges, language);
  refuseChangedColumns(places.grades, language);
  refuseWithoutKeys(read.ours, places, language);
  readActions(read.ours.actions ?? [], places.actions, language);
  const { rubric, graded, asides, entries, rowNames: names } = result;
  const setting = { table, columns: result.map.columns, language, version, asides, entries, names };
  const described = describeGrades(graded, rubric, setting);
  const digest = digestOf(result, described);
  const grades = { ...described, rows: inTabOrder(described.rows, result.layout) };
  // Counts have no rows to prepare.
  const { below, ...progress } = result.counts
    ? { done: 0, total: 0, below: 0 }
    : stage(workbook, places.staging, grades, {
        ...{
          marks: edges.staging ?? [],
          digest: rowDigest([digest, ...result.layout.order]),
          pace: request,
          below: casesToStage(input, read.ours),
        },
      });
  const isDone = progress.done === progress.total;
  const { cases, waiting } = openableCases(input, below);
  const drawn = isDone
    ? drawRun(workbook, { ...input, cases }, { read, request, places, grades, digest, below })
    : null;
  return {
    status: isDone ? outcomeStatus(result) : 'working',
    progress,
    reasons: countsReason(result, source.title, language),
    notices: [
      ...read.notices,
      ...notices,
      ...otherStandard(setup, language),
      ...(isDone ? tellWaiting(waiting, places.actions, language) : []),
      ...tellPassedOver(input.passedOver, source, language),
      ...(drawn ? [...drawn.rewards.notices, ...drawn.more.flatMap((one) => one.notices)] : []),
    ],
    language,
    source: source.title,
    sourceId: source.sheetId,
    dashboard: places.dashboard.title,
    dashboardId: places.dashboard.sheetId,
    report: isDone && request.withReport && !result.counts ? places.report.title : '',
    digest: isDone && request.withDigest && !result.counts ? places.digest.title : '',
    summary: isDone && request.withSummary && !result.counts ? places.summary.title : '',
    outgoing: drawn?.outgoing ?? null,
    ...{ result, setup, cases: isDone && !result.counts ? cases : [] },
    rewards: drawn?.rewards.ledger ?? null,
  };
}

/**
 * Reads the response tab, grades it and draws our tabs: the whole add-on in one function. A sheet or Setup that
 * cannot be graded is refused in words and nothing is changed (but Setup, where that is the place to answer); host
 * failures are thrown and leave the last result.
 */
export function gradeWorkbook(workbook: Workbook, request: GradeRequest): Outcome {
  const book = workbook.readBook(setFor(request));
  const language = languageOf(book.locale);
  try {
    return gradeAndDraw(workbook, book, request, language);
  } catch (fault) {
    logStopped(workbook, book, request, fault);
    if (!(fault instanceof Refused)) throw fault;
    return refusedOutcome(fault.reasons, language, fault instanceof RefusedResult ? fault : null);
  }
}
