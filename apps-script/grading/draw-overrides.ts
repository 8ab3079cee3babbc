import { say } from '../../core/text/say.ts';
import type { DrawMore } from './draw-more.ts';
import { drawOverrideLog, readOverrides } from './override-log.ts';

/** Lines added in one grading: a batch holds 2 MB. */
const most = 1000;

/** The Overrides tab: every change that people made to a score, and every response they left out. */
export const drawOverrides: DrawMore = (input, { places, ours }) => {
  const { result, language, now, source } = input;
  const { rubric, graded, entries, overrideFaults, rowNames, placed } = result;
  const place = places.overrides;
  const rows = ours.overrides ?? [];
  const log = readOverrides(rows, place, language);
  // Of a sheet of counts no response is known: none of them is gone.
  if (result.counts) return { requests: [], notices: [] };
  const seen = graded.flatMap((one, at) => {
    const name = rowNames[at];
    const { row } = one.response;
    // Of the others there is nothing to say.
    if (!name || !(entries.has(row) || log.byId.has(name.id))) return [];
    return [{ id: name.id, graded: one, entry: entries.get(row), fault: overrideFaults.get(row) ?? null }];
  });
  const drawn = drawOverrideLog({ log, seen, settled: placed, rubric, language, now, who: '', most }, place, {
    rows,
    responseSheetId: source.sheetId,
  });
  const message = say(language, 'overrides.more', { n: drawn.left, tab: place.title });
  return { requests: drawn.requests, notices: drawn.left > 0 ? [{ code: 'overrides.more', message }] : [] };
};
