import { tellIssue } from '../core/panels/tell-issue.ts';
import { explainGrade } from '../core/scoring/explain.ts';
import type { Standard } from '../core/standards/standard.ts';
import type { GradedTable } from './grade-table.ts';
import type { Outcome } from './outcome.ts';

/** Fields of a standard that a list of standards shows. */
export const standardEntry = (standard: Standard) => ({
  id: standard.id,
  system: standard.source.system,
  version: standard.version,
  title: standard.title,
  source: standard.source,
  method: standard.method,
  aspects: standard.aspects,
  missing: standard.missing,
  roundTo: standard.roundTo,
  period: standard.period,
  minimumGroup: standard.minimumGroup,
  scale: standard.scale,
  dimensions: standard.dimensions,
  bands: standard.bands,
  triggers: standard.triggers,
  notes: standard.notes,
  examples: standard.examples,
});

function responsesOf({ graded, rubric }: GradedTable, { language }: Outcome) {
  return graded.map((one) => ({
    row: one.response.row,
    raw: one.raw,
    score: one.score,
    grade: one.grade,
    status: one.status,
    dimensions: Object.fromEntries(rubric.dimensions.map(({ id }, place) => [id, one.dimensions[place] ?? null])),
    triggers: one.triggers,
    why: explainGrade(one, rubric, language).why,
  }));
}

function summaryOf({ figures }: GradedTable) {
  const { responses, index, grade, grades, low, dimensions, nps, csat, segments, trend, triggers } = figures;
  return {
    n: responses,
    index,
    grade,
    grades: Object.fromEntries(grades.map((band) => [band.grade, band.n])),
    low,
    dimensions: Object.fromEntries(dimensions.map((one) => [one.id, one.index])),
    ...(nps ? { nps } : {}),
    ...(csat ? { csat } : {}),
    segments,
    trend,
    triggers,
  };
}

/** A grading as data: what the command line prints as JSON. */
export function reportOf(outcome: Outcome, explain: number | undefined) {
  const { status, reasons, notices, result, language, source } = outcome;
  if (!result)
    return {
      status,
      reasons,
      notices,
      standard: null,
      layout: null,
      columns: [],
      issues: [],
      responses: [],
      summary: null,
      actions: [],
    };
  const { map, rubric, issues, actions, graded } = result;
  const explained = graded.find((one) => one.response.row === explain);
  return {
    status,
    reasons,
    notices,
    standard: { id: rubric.standard.id, version: rubric.standard.version },
    layout: map.layout,
    columns: map.columns,
    issues: issues.map((issue) => ({
      code: issue.code,
      row: issue.row,
      column: issue.column,
      message: tellIssue(issue, { language, source, columns: map.columns }),
    })),
    ...(status === 'refused'
      ? { responses: [], summary: null, actions: [] }
      : { responses: responsesOf(result, outcome), summary: summaryOf(result), actions }),
    ...(explained ? { explanation: explainGrade(explained, rubric, language) } : {}),
  };
}
