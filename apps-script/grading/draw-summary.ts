import { lastAnswered } from '../../core/digest/period.ts';
import { describeSummary } from '../../core/digest/summary.ts';
import { bandWords, type DrawInput } from './draw.ts';
import { digestOf } from './draw-digest.ts';
import type { DrawnMore, DrawPlace } from './draw-more.ts';
import { drawAlone } from './draw-tabs.ts';

/** The summary for customers: of the last complete period of the standard in which somebody answered. */
export function drawSummary(input: DrawInput, { book, places }: Pick<DrawPlace, 'book' | 'places'>): DrawnMore {
  const { result, source, language, now } = input;
  const times = result.counting.map(({ response }) => response.at);
  const period = lastAnswered(result.rubric.standard.period, now, times);
  const drawing = { ...describeSummary(digestOf(input, period, [])), bands: bandWords(input) };
  const requests = drawAlone(book, places, 'summary', { drawing, language, sourceId: source.sheetId });
  return { requests, notices: [] };
}
