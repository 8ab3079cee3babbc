import type { Aside } from '../../core/counted/schema.ts';
import type { RewardStatus } from '../../core/rewards/line.ts';
import type { ResponseStatus } from '../../core/scoring/schema.ts';
import { say as sayText } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { type CountsPart, printCounts } from './print-counts.ts';
import { reportWords } from './report-words.ts';

type Figure = { value: number | null; n: number; notAnswered: number; interval?: [number, number] };
type RewardLine = {
  subject: string;
  team: string;
  period: string;
  verdict: string | null;
  class: string | null;
  amount: number | null;
  currency: string;
  status: RewardStatus;
};
type Report = {
  status: string;
  mapping: string;
  reasons: { message: string }[];
  notices: { message: string }[];
  standard: { id: string; version: number } | null;
  /** By id. */
  titles: {
    standard: string;
    grades: Record<string, string>;
    dimensions: Record<string, string>;
    classes?: Record<string, string>;
  };
  columns: { header: string; role: string; dimension: string | null; needsConfirmation: boolean; confidence: number }[];
  issues: { message: string }[];
  responses: {
    row: number;
    score: number | null;
    grade: string | null;
    status: ResponseStatus | Aside['kind'];
    why: string;
  }[];
  summary:
    | {
        n: number;
        index: Figure;
        grade: string | null;
        grades: Record<string, number>;
        dimensions: Record<string, Figure>;
        nps?: Figure;
        csat?: Figure;
      }
    | CountsPart
    | null;
  actions: unknown[];
  /** Left out where the standard has none. */
  rewards?: RewardLine[];
  explanation?: {
    why: string;
    parts: { dimension: string; points: number | null; weight: number; score: number | null }[];
    triggers: { id: string; clause: string }[];
  };
  serviceCalls: number;
};

const mostRows = 20;
const one = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(1);

/** A grading as a table for people, in their language. */
export function printReport(report: Report, language: Language): string {
  const say = reportWords(language);
  const figure = ({ value, n, notAnswered, interval }: Figure, times = 1): string => {
    const [low, high] = interval ?? [];
    const span = low === undefined || high === undefined ? '' : ` (${one(low * times)}–${one(high * times)})`;
    return `${one(value === null ? null : value * times)}${span}  n = ${n}, ${say('notAnswered')} ${notAnswered}`;
  };
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  const capped = <Row>(rows: readonly Row[], line: (row: Row) => string): string[] =>
    rows.length <= mostRows
      ? rows.map(line)
      : [...rows.slice(0, mostRows).map(line), `… ${rows.length - mostRows} ${say('more')}`];
  const { summary, standard, explanation, titles } = report;
  if (report.status === 'refused' || !summary) return report.reasons.map((reason) => reason.message).join('\n');
  if ('levels' in summary)
    return [
      ...report.reasons.map(({ message }) => message),
      ...report.notices.map(({ message }) => message),
      ...printCounts(summary, language),
      ...section(
        say('toLookAt'),
        capped(report.issues, (issue) => issue.message),
      ),
    ].join('\n');
  const { index, grade, grades, dimensions, nps, csat } = summary;
  const gradeWord = (id: string) => titles.grades[id] ?? id;
  const dimensionWord = (id: string) => titles.dimensions[id] ?? id;
  const waiting = report.columns.filter((column) => column.needsConfirmation);
  return [
    `${say(report.status === 'graded' ? 'graded' : 'insufficient')}, ${say('by')} ${titles.standard} (${standard?.id}@${standard?.version}), ${summary.n} ${say('responses')}`,
    ...(report.mapping === 'proposed' ? [say('proposed')] : []),
    ...report.notices.map((notice) => notice.message),
    ...section(say('index'), [
      `${figure(index)}  ${grade === null ? '–' : gradeWord(grade)}`,
      ...(nps ? [`NPS: ${figure(nps)}`] : []),
      ...(csat ? [`CSAT %: ${figure(csat, 100)}`] : []),
    ]),
    ...section(
      say('grades'),
      Object.entries(grades).map(([id, n]) => `${gradeWord(id)}: ${n}`),
    ),
    ...section(
      say('dimensions'),
      Object.entries(dimensions).map(([id, value]) => `${dimensionWord(id)}: ${figure(value)}`),
    ),
    ...section(
      say('waiting'),
      waiting.map((column) => column.header),
    ),
    ...section(
      say('rows'),
      capped(report.responses, ({ row, score, grade: id, status, why }) => {
        const isAside = status === 'repeat' || status === 'leftOut';
        const verdict = id === null || isAside ? sayText(language, `status.${status}`) : gradeWord(id);
        return `${say('row').replace('{row}', String(row))}: ${score ?? '–'} ${[...new Set([verdict, why])].join('  ')}`;
      }),
    ),
    ...section(say('cases'), [String(report.actions.length)]),
    ...section(
      sayText(language, 'tab.rewards'),
      capped(report.rewards ?? [], (line) => rewardRow(line, titles, language)),
    ),
    ...section(
      say('toLookAt'),
      capped(report.issues, (issue) => issue.message),
    ),
    ...section(say('explanation'), explanation ? explain(explanation, dimensionWord) : []),
  ].join('\n');
}

/** A line of rewards: what for, verdict and class, amount, where it stands. */
function rewardRow(line: RewardLine, { grades, classes = {} }: Report['titles'], language: Language): string {
  const { subject, team, period, verdict, class: id, amount, currency, status } = line;
  const names = [subject, team, period].filter((name) => name !== '');
  const given = [verdict === null ? '–' : (grades[verdict] ?? verdict), id === null ? '–' : (classes[id] ?? id)];
  const money = amount === null ? '–' : `${amount} ${currency}`;
  return [names.join(' · '), ...given, money, sayText(language, `rewards.status.${status}`, { currency })].join('  ');
}

const explain = (
  { why, parts, triggers }: NonNullable<Report['explanation']>,
  dimensionWord: (id: string) => string,
): string[] => [
  why,
  ...parts.map((part) => `${dimensionWord(part.dimension)}: ${part.points ?? '–'} / ${part.weight}`),
  ...triggers.map((rule) => `${rule.id} (${rule.clause})`),
];

/** The standards as a list for people. */
export function printStandards(
  list: readonly { id: string; system: string; version: number; title: { en: string } }[],
): string {
  return list.map(({ id, system, version, title }) => `${system}  ${id}@${version}  ${title.en}`).join('\n');
}
