import type { Aside } from '../../core/counted/schema.ts';
import { countAsides } from '../../core/counted/set-aside.ts';
import { tellIssue } from '../../core/panels/tell-issue.ts';
import { balanceOf, sumRewards } from '../../core/rewards/sums.ts';
import { explainGrade } from '../../core/scoring/explain.ts';
import type { GradedResponse } from '../../core/scoring/schema.ts';
import { whyLine } from '../../core/scoring/why.ts';
import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { GradedTable } from './grade-table.ts';
import type { Outcome } from './outcome.ts';
import { countsReport } from './report-counts.ts';
import { summaryParts } from './summary-parts.ts';

/** A standard as a list of standards shows it: all of it, and its system in front for those who look for one. */
export const standardEntry = (standard: Standard) => ({ system: standard.source.system, ...standard });

/** Of a response that does not count: the row that counts in its place, or the reason that somebody wrote. */
function asideOf(aside: Aside | undefined) {
  if (!aside) return {};
  return aside.kind === 'repeat' ? { replacedBy: aside.by } : { reason: aside.reason };
}

/** What was set by hand and why, and what was computed instead of it. */
function byHandOf({ override }: GradedResponse) {
  if (!override) return {};
  const { value, reason, computed } = override;
  const { status, raw, score, grade } = computed;
  return { override: { value, reason, computed: { status, raw, score, grade } } };
}

function responsesOf({ graded, rubric, asides }: GradedTable, { language }: Outcome) {
  return graded.map((one) => ({
    row: one.response.row,
    raw: one.raw,
    score: one.score,
    grade: one.grade,
    status: asides.get(one.response.row)?.kind ?? one.status,
    ...asideOf(asides.get(one.response.row)),
    ...byHandOf(one),
    dimensions: Object.fromEntries(rubric.dimensions.map(({ id }, place) => [id, one.dimensions[place] ?? null])),
    triggers: one.triggers,
    why: whyLine(one, rubric, language),
  }));
}

function summaryOf({ figures, asides }: GradedTable, language: Language) {
  const { responses, index, grade, grades, low, dimensions, nps, csat, segments, trend, triggers } = figures;
  return {
    n: responses,
    ...countAsides(asides),
    index,
    grade,
    grades: Object.fromEntries(grades.map((band) => [band.grade, band.n])),
    low,
    dimensions: Object.fromEntries(dimensions.map((one) => [one.id, one.index])),
    ...(nps ? { nps } : {}),
    ...(csat ? { csat } : {}),
    ...summaryParts(figures, language),
    segments,
    trend,
    triggers,
  };
}

/** Lines of rewards by their ids, with sums and the ratio of rewards to penalties; nothing where the standard has none. */
function rewardsOf({ rubric }: GradedTable, { rewards: ledger }: Outcome) {
  const { rewards } = rubric.standard;
  if (!ledger || !rewards) return {};
  const classId = (place: number | null) => (place === null ? null : (rewards.classes[place]?.id ?? null));
  return {
    rewards: ledger.map(({ subject, team, period, rows, score, grade, work, place, ...line }) => ({
      ...{ subject, team, period, rows, score, verdict: grade, work: classId(work), class: classId(place) },
      ...{ amount: line.amount, currency: line.currency, status: line.status },
      ...{ approved: line.approved, toPay: line.toPay },
    })),
    rewardSums: sumRewards(ledger, rewards),
    rewardBalance: balanceOf(ledger),
  };
}

/** What people call the ids, in their language. */
const titlesOf = ({ rubric }: GradedTable, language: Language) => ({
  standard: rubric.standard.title[language],
  grades: Object.fromEntries(gradesOf(rubric.standard).map(({ grade, title }) => [grade, title[language]])),
  dimensions: Object.fromEntries(rubric.dimensions.map(({ id, title }) => [id, title[language]])),
  ...(rubric.standard.rewards && {
    classes: Object.fromEntries(rubric.standard.rewards.classes.map(({ id, title }) => [id, title[language]])),
  }),
});

/**
 * Corrective actions as they are worked, also those that nothing asks for any more: `standing` says why. `row`: `null` when
 * the response is gone, since another may stand there.
 */
const actionsOf = ({ cases }: Outcome) =>
  cases.map(({ rule, clause, row, dimensions, title, owner, due, status, standing }) => ({
    ...{ rule, clause, row: standing === 'gone' ? null : row, dimensions, title, owner, due, status, standing },
  }));

/** Said when a row was to be explained that holds no response. */
const noSuchRow = (row: number, { language, source }: Outcome) => ({
  code: 'noSuchRow',
  message: say(language, 'book.noSuchRow', { row, source }),
});

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
  const { map, rubric, issues, graded } = result;
  const explained = graded.find((one) => one.response.row === explain);
  return {
    status,
    reasons,
    notices: explain === undefined || explained ? notices : [...notices, noSuchRow(explain, outcome)],
    standard: { id: rubric.standard.id, version: rubric.standard.version },
    titles: titlesOf(result, language),
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
      : {
          responses: responsesOf(result, outcome),
          summary: result.counts ? countsReport(result.counts) : summaryOf(result, language),
          actions: actionsOf(outcome),
          ...rewardsOf(result, outcome),
        }),
    ...(explain === undefined ? {} : { explanation: explained ? explainGrade(explained, rubric, language) : null }),
  };
}
