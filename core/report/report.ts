import type { Block } from '../panels/block.ts';
import { formatFigure } from '../panels/format-figure.ts';
import { marketTable } from '../panels/market-table.ts';
import { periodWord } from '../panels/period-words.ts';
import type { Tab } from '../tabs/tab.ts';
import { say } from '../text/say.ts';
import { pastPlans, planBlocks, type ReportInput } from './plan.ts';
import { participation, resultTable, verdictLines } from './results.ts';
import { signatures } from './signatures.ts';
import { methodLines, summaryLines } from './summary.ts';

type Section = Tab['sections'][number];

const notes = (lines: readonly string[]): Block => ({ kind: 'notes', lines });

/** Source, standard, when it was written, and what is to be known about the period. */
function subtitle({ view, rubric, source, now, language }: ReportInput): string {
  const { selection, running, unknown } = view;
  const { standard, stamp } = rubric;
  const graded = now.slice(0, 16).replace('T', ' ');
  return [
    source,
    say(language, 'dashboard.subtitle', { standard: standard.title[language], stamp, now: graded }),
    ...(unknown.period ? [say(language, 'report.unknownPeriod', { value: unknown.period.slice(0, 60) })] : []),
    ...(selection.period === running ? [say(language, 'trend.running')] : []),
  ].join(' · ');
}

/** Results, and what to keep and to work on; in a small group only that it is one. */
function results(input: ReportInput): readonly Section[] {
  const { view, rubric, language } = input;
  const title = say(language, 'report.results');
  if (view.isSmall) {
    const why = formatFigure(view.figures.index, rubric.standard, language);
    return [{ id: 'results', title, blocks: [notes([why])] }];
  }
  return [
    { id: 'results', title, blocks: [resultTable(input), ...marketTable(input)] },
    { id: 'verdicts', title: say(language, 'report.verdicts'), blocks: [notes(verdictLines(input))] },
  ];
}

/**
 * The satisfaction report of one period, to be printed and handed to departments: result, method, dimensions, plan with
 * cells to fill in, participation, signatures. At most seven columns wide. It names no respondent and no row, quotes no
 * comment and gives no count below the minimum group. `entries`: what people typed into the last one.
 * @param input its view is that of `reportView`
 */
export function describeReport(input: ReportInput): Tab {
  const { view, language } = input;
  const past = pastPlans(input);
  const section = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });
  return {
    title: say(language, 'report.title', { period: periodWord(view.selection.period ?? '', language) }),
    subtitle: subtitle(input),
    sections: [
      section('summary', say(language, 'report.summary'), [notes(summaryLines(input))]),
      section('method', say(language, 'report.method'), [notes(methodLines(input))]),
      ...results(input),
      section('plan', say(language, 'report.plan'), planBlocks(input)),
      ...(past ? [section('past', say(language, 'report.past'), [past])] : []),
      section('participation', say(language, 'report.participation'), participation(input)),
      section('signatures', say(language, 'report.signatures'), signatures(input)),
    ],
  };
}
