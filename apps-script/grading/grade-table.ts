import { decideActions } from '../../core/actions/decide.ts';
import type { Action } from '../../core/actions/schema.ts';
import type { Chosen } from '../../core/analysis/choices.ts';
import type { WaveFigures } from '../../core/analysis/figures.ts';
import type { Judged, Market, Targets } from '../../core/analysis/schema.ts';
import { waveShape } from '../../core/analysis/shape.ts';
import { type View, viewOf } from '../../core/analysis/view.ts';
import { summariseWave } from '../../core/analysis/wave.ts';
import { workOutFigures } from '../../core/analysis/work-out-figures.ts';
import { mapColumns } from '../../core/columns/columns.ts';
import { choiceWords } from '../../core/dashboard/read-choices.ts';
import { parseResponses } from '../../core/responses/parse.ts';
import type { ColumnMap, Earlier, Issue, Table } from '../../core/responses/schema.ts';
import { evidenceIssues } from '../../core/scoring/evidence-issues.ts';
import { gradeResponse } from '../../core/scoring/grade.ts';
import { fitRubric } from '../../core/scoring/rubric.ts';
import type { GradedResponse, Rubric } from '../../core/scoring/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';

export type GradedTable = {
  readonly map: ColumnMap;
  readonly rubric: Rubric;
  readonly graded: readonly GradedResponse[];
  readonly actions: readonly Action[];
  /** Of all responses. */
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
};

/** A response tab from cells to figures; nothing here knows a host. Graded even when refused: then there is nothing in it. */
export function gradeTable(
  table: Table,
  standard: Standard,
  { earlier, today, language, chosen, targets, market, judged }: GradeSetting,
): GradedTable {
  const map = mapColumns(table, standard, earlier);
  const { responses, issues } = parseResponses(table, map);
  const rubric = fitRubric(standard, map.columns);
  const graded = responses.map((response) => gradeResponse(response, rubric));
  const shape = waveShape(rubric, map.columns);
  const figures = workOutFigures(summariseWave(graded, rubric, shape), rubric, shape);
  const actions = decideActions(graded, rubric, { today, language });
  const view = viewOf(graded, figures, { rubric, shape, chosen, words: choiceWords(), today });
  const evidence = evidenceIssues(responses, rubric, { columns: map.columns, told: issues, language });
  const told = [...map.issues, ...issues, ...evidence];
  return { map, rubric, graded, actions, figures, view, targets, market, judged, issues: told };
}
