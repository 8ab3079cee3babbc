import type { TabKind } from '../../core/dashboard/book.ts';
import type { ModelsInput } from '../../core/models/model.ts';
import { languageOf } from '../../core/text/language.ts';
import { sayModelsRun } from '../../core/text/models-run.ts';
import { pickFor } from '../book/pick-set.ts';
import { placeTabs } from '../book/place-tabs.ts';
import type { TabPart } from '../book/workbook.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { DrawInput } from '../grading/draw.ts';
import type { Places } from '../grading/draw-tabs.ts';
import { requestOf } from '../grading/grade-open.ts';
import { prepare } from '../grading/prepare.ts';
import { edgesOf, readSheets } from '../grading/read-sheets.ts';
import type { RunRecord } from '../grading/record.ts';
import { hasLostKeys, refusalsOf } from '../grading/refuse.ts';
import { tellReasons } from '../grading/tell-faults.ts';
import { Refused } from '../refusal.ts';
import type { SetCall } from '../rpc/schema.ts';
import { isOtherGrading } from './other-grading.ts';
import { type InputProblem, type InputsRead, lostKeys, readInputs } from './read-inputs.ts';
import { stampOf } from './stamp.ts';

/** The responses as a grading would grade them now, with what people chose for the models. */
export type ModelsNow = Omit<InputsRead, 'inputs'> & {
  readonly graded: DrawInput;
  readonly places: Places;
  readonly models: ModelsInput;
  /** What the last grading left. */
  readonly record: RunRecord | null;
  /** Of all that the parts of the long work rest on. */
  readonly stamp: string;
};

/** Why there are no models; nothing was written. */
export type NoModels = { readonly status: 'nothing'; readonly message: string };

/** Tabs that only the models read. */
const alsoRead: Readonly<Partial<Record<TabKind, TabPart>>> = { modelInputs: 'all', models: 'firstColumn' };

/** Reads and grades as an ordinary grading does, writes nothing, and goes on with it; what is refused is told in words. */
export function withModels<Answer>(
  { workbook, ...more }: OpenSpreadsheet,
  { sheetId }: SetCall,
  goOn: (now: ModelsNow) => Answer,
): Answer | NoModels {
  const request = requestOf({ workbook, ...more }, sheetId === undefined ? {} : { sheetId });
  const book = workbook.readBook(pickFor(sheetId, more.activeTabId));
  const language = languageOf(book.locale);
  if (!book.tabs.some(({ kind }) => kind === 'setup'))
    return { status: 'nothing', message: sayModelsRun(language, 'gradeFirst') };
  try {
    const read = readSheets(workbook, book, { ...request, alsoRead }, language);
    const graded = prepare(read, book, request, language);
    const { result, table, source } = graded;
    if (result.map.refusals.length > 0) throw new Refused(refusalsOf(graded));
    if (result.counts) {
      const message = sayModelsRun(language, 'counts', { source: source.title });
      throw new Refused([{ code: 'countsSummarised', message }]);
    }
    const { places } = placeTabs(book, edgesOf(read.ours), language);
    if (hasLostKeys(read.ours.models ?? [])) throw new Refused([lostKeys(places.models, language)]);
    const { rubric, counting, figures, map } = result;
    const { inputs, ...said } = readInputs(read.ours.modelInputs ?? [], graded, places.modelInputs);
    const models = { rubric, columns: map.columns, counting, figures, table, inputs };
    const stamp = stampOf(models, source.sheetId, graded.version);
    return goOn({ ...said, graded, places, models, record: read.record, stamp });
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { status: 'nothing', message: tellReasons(fault.reasons, language) };
  }
}

/** Answers, rules or choices are not those of the plan any more. */
export const tellChanged = ({
  graded,
  places,
}: ModelsNow): { readonly status: 'changed'; readonly message: string } => ({
  status: 'changed',
  message: sayModelsRun(graded.language, 'changed', { tab: places.modelInputs.title }),
});

/** Refuses problems of the Model inputs tab after which nothing can go on. */
export function refuseProblems({ problems }: ModelsNow, isGrave: (problem: InputProblem) => boolean): void {
  const reasons = problems.filter(isGrave).map(({ reason }) => reason);
  if (reasons.length > 0) throw new Refused(reasons);
}

/** Refuses to go on by other rules than those of the grades on the Dashboard. */
export function refuseOtherGrading({ graded, record }: ModelsNow): void {
  if (!isOtherGrading(graded, record)) return;
  throw new Refused([{ code: 'otherGrading', message: sayModelsRun(graded.language, 'otherGrading') }]);
}

/** Settings concern every model. */
export const isSetting = ({ about }: InputProblem): boolean => about === 'settings';
