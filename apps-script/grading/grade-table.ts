import { decideActions } from '../../core/actions/decide.ts';
import type { Action } from '../../core/actions/schema.ts';
import type { Chosen } from '../../core/analysis/choices.ts';
import type { WaveFigures } from '../../core/analysis/figures.ts';
import type { Judged, Market, Tally, Targets } from '../../core/analysis/schema.ts';
import { waveShape } from '../../core/analysis/shape.ts';
import { type View, viewOf } from '../../core/analysis/view.ts';
import { summariseWave } from '../../core/analysis/wave.ts';
import { workOutFigures } from '../../core/analysis/work-out-figures.ts';
import { mapColumns } from '../../core/columns/columns.ts';
import { chosenGroup } from '../../core/counted/join-segments.ts';
import { type CountsSummary, summariseCounts } from '../../core/counts/summarise.ts';
import { choiceWords } from '../../core/dashboard/read-choices.ts';
import { parseResponses } from '../../core/responses/parse.ts';
import type { ColumnMap, Earlier, Issue, Table } from '../../core/responses/schema.ts';
import { evidenceIssues } from '../../core/scoring/evidence-issues.ts';
import { gradeResponse } from '../../core/scoring/grade.ts';
import { fitRubric } from '../../core/scoring/rubric.ts';
import type { Rubric } from '../../core/scoring/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';
import { type CountedTable, type CountingChoices, countResponses, everyResponse } from './count-responses.ts';

export type GradedTable = CountedTable & {
  readonly map: ColumnMap;
  readonly rubric: Rubric;
  /** Of a sheet of counts, in which no row is a response; `null` for any other. */
  readonly counts: CountsSummary | null;
  readonly actions: readonly Action[];
  /** Raw totals of all responses that count. */
  readonly index: Tally;
  /** Of all responses that count. */
  readonly figures: WaveFigures;
  /** What the dashboard shows of them. */
  readonly view: View;
  readonly targets: Targets;
  readonly market: Market;
  readonly judged: Judged | null;
  /** Faults of columns and cells, in the sheet's order. */
  readonly issues: readonly Issue[];
};

/** What a table is graded by beside its standard. `today` is `YYYY-MM-DD`. */
export type GradeSetting = {
  readonly earlier: Earlier;
  readonly today: string;
  readonly language: Language;
  readonly chosen: Chosen;
  readonly targets: Targets;
  readonly market: Market;
  readonly judged: Judged | null;
  /** Left out: every response counts. */
  readonly counting?: CountingChoices;
};

/** A response tab from cells to figures; nothing here knows a host. Graded even when refused: then there is nothing in it. */
export function gradeTable(
  table: Table,
  standard: Standard,
  { earlier, today, language, chosen, targets, market, judged, counting: choices = everyResponse }: GradeSetting,
): GradedTable {
  const map = mapColumns(table, standard, earlier);
  const parsed = parseResponses(table, map);
  const rubric = fitRubric(standard, map.columns);
  const counts = summariseCounts(table, map, parsed, rubric);
  const { issues } = parsed;
  const responses = counts ? [] : parsed.responses;
  const all = responses.map((response) => gradeResponse(response, rubric));
  const counted = countResponses(all, { table, columns: map.columns, rubric }, choices, language);
  const { counting } = counted;
  const shape = waveShape(rubric, map.columns);
  const summary = summariseWave(counting, rubric, shape);
  const figures = workOutFigures(summary, rubric, shape);
  const actions = decideActions(counting, rubric, { today, language });
  const asked = chosenGroup(chosen, shape, counted.optionNames);
  const view = viewOf(counting, figures, { rubric, shape, chosen: asked, words: choiceWords(), today });
  const evidence = evidenceIssues(responses, rubric, { columns: map.columns, told: issues, language });
  const told = [...map.issues, ...(counts?.issues ?? []), ...counted.countIssues, ...issues, ...evidence];
  return {
    ...counted,
    map,
    rubric,
    counts,
    index: summary.index,
    actions,
    figures,
    view,
    targets,
    market,
    judged,
    issues: told,
  };
}
