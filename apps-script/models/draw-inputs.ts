import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { describeModelInputs } from '../../core/model-inputs/describe.ts';
import { bandWords } from '../grading/draw.ts';
import { drawAlone } from '../grading/draw-tabs.ts';
import type { ModelsNow } from './models-now.ts';

/** The Model inputs tab, with everything that people typed. */
export function drawInputs({ graded, places, entries, models }: ModelsNow): readonly SheetsRequest[] {
  const { book, source, language } = graded;
  const { rubric, columns } = models;
  const tab = describeModelInputs({ rubric, columns, entries, language, source: source.title });
  const drawing = { ...tab, bands: bandWords(graded) };
  return drawAlone(book, places, 'modelInputs', { drawing, language, sourceId: source.sheetId });
}
