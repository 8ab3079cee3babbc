import { adoptions } from '../../core/models/adoptions.ts';
import { partsOf } from '../../core/models/parts.ts';
import { describeModels } from '../../core/models-tab/describe.ts';
import { sayModelsRun } from '../../core/text/models-run.ts';
import { type OpenSpreadsheet, withLock } from '../google.ts';
import { bandWords } from '../grading/draw.ts';
import { drawAlone } from '../grading/draw-tabs.ts';
import { lockWaitMs } from '../grading/grade-open.ts';
import { logLine } from '../log/log-line.ts';
import type { Models } from '../rpc/answers/models/schema.ts';
import type { ModelsCall } from '../rpc/schema.ts';
import { drawInputs } from './draw-inputs.ts';
import {
  isSetting,
  type ModelsNow,
  refuseOtherGrading,
  refuseProblems,
  tellChanged,
  withModels,
} from './models-now.ts';
import type { InputProblem } from './read-inputs.ts';

/**
 * Whether results are those of every part of the plan, the rows of a kind as wide as each other; a row of one number says
 * that there is nothing.
 */
function isWhole({ models }: ModelsNow, results: ModelsCall['results']): boolean {
  const planned = partsOf(models);
  const given = Object.entries(results);
  const kindOf = (id: string) => id.split(':')[0];
  const widthOf = (kind: string | undefined) =>
    Math.max(...given.flatMap(([id, rows]) => (kindOf(id) === kind ? rows.map((row) => row.length) : [])));
  const widths = new Map([...new Set(given.map(([id]) => kindOf(id)))].map((kind) => [kind, widthOf(kind)]));
  const isEven = ([id, rows]: (typeof given)[number]) =>
    rows.every(({ length }) => length === 1 || length === widths.get(kindOf(id)));
  return given.length === planned.length && given.every((one) => planned.includes(one[0]) && isEven(one));
}

const sentencesOf = ({ problems }: ModelsNow, about: InputProblem['about']): readonly string[] =>
  problems.filter((one) => one.about === about).map(({ reason }) => reason.message);

function draw({ workbook }: OpenSpreadsheet, now: ModelsNow, { results }: ModelsCall): Models {
  const { graded, places, models, problems } = now;
  const { book, source, language } = graded;
  const { sheetId, title: tab } = places.models;
  const faults = { weights: sentencesOf(now, 'weights'), path: sentencesOf(now, 'path') };
  const titles = { inputsTab: places.modelInputs.title, source: source.title };
  const shown = describeModels({ ...models, ...titles, results, faults, language, now: graded.now });
  const drawing = { ...shown, bands: bandWords(graded) };
  workbook.applyRequests([
    ...drawAlone(book, places, 'models', { drawing, language, sourceId: source.sheetId }),
    ...(places.modelInputs.isNew ? drawInputs(now) : []),
    ...logLine(book, {
      ...{ at: graded.now, what: 'models', outcome: 'done', sourceId: source.sheetId },
      ...{ standard: models.rubric.stamp, rows: models.counting.length },
    }),
  ]);
  return {
    status: 'done',
    message: sayModelsRun(language, book.dirty ? 'doneAhead' : 'done', { tab }),
    place: { sheetId, cell: 'A1' },
    problems: problems.map(({ reason: { message, place = null } }) => ({ message, place })),
    adoptions: adoptions(models).map(({ kind, weights, points }) => ({
      kind,
      dimensions: models.rubric.dimensions.map(({ id, title }) => ({
        ...{ id, title: title[language], weight: weights[id] ?? 0 },
        points: [...(points[id] ?? [])],
      })),
    })),
  };
}

/**
 * Draws the Models tab from all parts, and the Model inputs tab where it is missing, in one write; no other tab changes
 * but the Log.
 */
export const models = (spreadsheet: OpenSpreadsheet, call: ModelsCall): Models =>
  withLock(lockWaitMs, () =>
    withModels(spreadsheet, call, (now): Models => {
      refuseOtherGrading(now);
      refuseProblems(now, isSetting);
      if (now.stamp !== call.stamp) return tellChanged(now);
      if (isWhole(now, call.results)) return draw(spreadsheet, now, call);
      return { status: 'nothing', message: sayModelsRun(now.graded.language, 'badParts') };
    }),
  );
