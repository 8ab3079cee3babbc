import { waveShape } from '../../core/analysis/shape.ts';
import { choiceWords, readChoices } from '../../core/dashboard/read-choices.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { readReportEntries } from '../../core/report/entries.ts';
import { reportFaults } from '../../core/report/faults.ts';
import { describeReport } from '../../core/report/report.ts';
import { reportView } from '../../core/report/view.ts';
import { Refused } from '../refusal.ts';
import { bandWords, type DrawInput } from './draw.ts';
import { drawAlone, type Places } from './draw-tabs.ts';
import type { OwnRows } from './read-sheets.ts';
import { tellFaults } from './tell-faults.ts';

/** The report tab of the period that the dashboard shows, else of the last complete one; what people typed into it stays. */
export function drawReport(input: DrawInput, ours: OwnRows, places: Places): readonly SheetsRequest[] {
  const { book, result, setup, source, table, language, now } = input;
  const { rubric, map, counting, figures } = result;
  const view = reportView(counting, figures, {
    rubric,
    shape: waveShape(rubric, map.columns),
    chosen: readChoices(ours.dashboard ?? []),
    words: choiceWords(),
    today: now.slice(0, 10),
  });
  const rows = ours.report ?? [];
  const { asked, rewarded } = setup;
  const seen = { ...result, view, columns: map.columns, table, asked, rewarded, language, source: source.title, now };
  const faults = reportFaults(rows, seen);
  if (faults.length > 0) throw new Refused(tellFaults(faults, places.report, language));
  const entries = readReportEntries(rows);
  const drawing = { ...describeReport({ ...seen, entries }), bands: bandWords(input) };
  return drawAlone(book, places, 'report', { drawing, language, sourceId: source.sheetId });
}
