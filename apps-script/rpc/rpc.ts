import { standards } from '../../core/standards/index.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import { setAutomatic } from '../automatic/set-automatic.ts';
import { pickFor } from '../book/pick-set.ts';
import { WorkbookBusy } from '../errors.ts';
import { type OpenSpreadsheet, openSpreadsheet, userLocale, withLock } from '../google.ts';
import { lockWaitMs } from '../grading/grade-open.ts';
import { refusedOutcome } from '../grading/outcome.ts';
import { reportOf, standardEntry } from '../grading/report.ts';
import { type CallSchema, parseCall, parseGradeCall } from '../grading/schema.ts';
import { tellFailure } from '../grading/tell-outcome.ts';
import { undoRun } from '../grading/undo.ts';
import { modelInputs } from '../models/model-inputs.ts';
import { modelsPart, modelsPlan } from '../models/plan-models.ts';
import { models } from '../models/write-models.ts';
import { Refused } from '../refusal.ts';
import { answerSheetTab } from './answer-sheet.ts';
import type { Done, Failed } from './answers/schema.ts';
import { eraseCustomer, findCustomer } from './customer.ts';
import { diagnostics } from './diagnostics.ts';
import { digest } from './digest.ts';
import { explain } from './explain.ts';
import { figureOfRange } from './figure-of-range.ts';
import { figure, figureList, figures } from './figures.ts';
import { invite } from './invite.ts';
import { leaveOut } from './leave-out.ts';
import { look } from './look.ts';
import { mapping } from './mapping.ts';
import { override } from './override.ts';
import { paste } from './paste.ts';
import { gradeCalled } from './paste-grade.ts';
import { usePasted } from './paste-use.ts';
import { sample } from './sample.ts';
import { saveStandard } from './save-standard.ts';
import { callSchemas, type ShowCall } from './schema.ts';
import { showLog } from './show-log.ts';
import { step } from './step.ts';
import { summary } from './summary.ts';
import { whatIf } from './what-if.ts';
import { writeReport } from './write-report.ts';

/** What may be asked without a person waiting before a screen: a failure is thrown. */
const commands: Readonly<Record<string, (input: unknown) => unknown>> = {
  standards: () => standards.map(standardEntry),
  figure,
  figureList,
  grade(input) {
    try {
      const call = parseGradeCall(input);
      return reportOf(gradeCalled(openSpreadsheet(), call), call.explain);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      return reportOf(refusedOutcome(fault.reasons, 'en', null), undefined);
    }
  },
};

function show({ showCell }: OpenSpreadsheet, { sheetId, cell }: ShowCall): Done {
  const language = languageOf(userLocale());
  return showCell(sheetId, cell)
    ? { status: 'done', message: say(language, 'show.done') }
    : { status: 'nothing', message: say(language, 'show.gone') };
}

type Question = (spreadsheet: OpenSpreadsheet, input: unknown) => unknown;

/** A question whose input is checked before it is answered. */
const question =
  <Call>(schema: CallSchema<Call>, run: (spreadsheet: OpenSpreadsheet, call: Call) => unknown): Question =>
  (spreadsheet, input) =>
    run(spreadsheet, parseCall(schema, input));

/** What the sidebar asks: a failure is an answer in words. */
const questions: Readonly<Record<string, Question>> = {
  look: question(callSchemas.set, look),
  propose: question(callSchemas.source, mapping),
  confirm: question(callSchemas.confirm, mapping),
  step: question(callSchemas.step, step),
  whatIf: question(callSchemas.changes, whatIf),
  saveStandard: question(callSchemas.changes, saveStandard),
  paste: question(callSchemas.paste, paste),
  usePasted: question(callSchemas.usePasted, usePasted),
  override: question(callSchemas.override, override),
  leaveOut: question(callSchemas.leaveOut, leaveOut),
  explain: question(callSchemas.nothing, explain),
  show: question(callSchemas.show, show),
  sample: question(callSchemas.nothing, sample),
  answerSheet: question(callSchemas.standard, answerSheetTab),
  undo: question(callSchemas.set, ({ workbook, now, activeTabId }, { sheetId }) =>
    withLock(lockWaitMs, () => undoRun(workbook, pickFor(sheetId, activeTabId), now)),
  ),
  automatic: question(callSchemas.automatic, (_, { on }) => setAutomatic(on)),
  report: question(callSchemas.set, writeReport),
  digest: question(callSchemas.set, digest),
  summary: question(callSchemas.set, summary),
  invite: question(callSchemas.nothing, invite),
  findCustomer: question(callSchemas.customer, findCustomer),
  eraseCustomer: question(callSchemas.customer, eraseCustomer),
  diagnostics: question(callSchemas.nothing, diagnostics),
  showLog: question(callSchemas.nothing, showLog),
  modelInputs: question(callSchemas.set, modelInputs),
  modelsPlan: question(callSchemas.set, modelsPlan),
  modelsPart: question(callSchemas.modelsPart, modelsPart),
  models: question(callSchemas.models, models),
  figures: question(callSchemas.figures, figures),
  figureOfRange: question(callSchemas.figureOfRange, figureOfRange),
};

/** Anything that went wrong as one sentence; the sheet is as it was. */
function failure(fault: unknown): Failed {
  const language = languageOf(userLocale());
  return { status: 'failed', message: tellFailure(fault, language), canRetry: fault instanceof WorkbookBusy };
}

/** Answers one call: JSON in, JSON out. An unknown method throws. */
export function answer(method: string, json: string): string {
  const run = commands[method];
  if (run) return JSON.stringify(run(JSON.parse(json)));
  const ask = questions[method];
  if (!ask) throw new Error(`unknown method: ${method}`);
  try {
    return JSON.stringify(ask(openSpreadsheet(), JSON.parse(json)));
  } catch (fault) {
    return JSON.stringify(failure(fault));
  }
}
