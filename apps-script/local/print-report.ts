type Figure = { value: number | null; n: number; notAnswered: number; interval?: [number, number] };
type Report = {
  status: string;
  mapping: string;
  reasons: { message: string }[];
  notices: { message: string }[];
  standard: { id: string; version: number } | null;
  columns: { header: string; role: string; dimension: string | null; needsConfirmation: boolean; confidence: number }[];
  issues: { message: string }[];
  responses: { row: number; score: number | null; grade: string | null; status: string; why: string }[];
  summary: {
    n: number;
    index: Figure;
    grade: string | null;
    grades: Record<string, number>;
    dimensions: Record<string, Figure>;
  } | null;
  actions: unknown[];
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

const figure = ({ value, n, notAnswered, interval }: Figure): string =>
  `${one(value)}${interval ? ` (${one(interval[0])}–${one(interval[1])})` : ''}  n = ${n}, not answered ${notAnswered}`;

const capped = <Row>(rows: readonly Row[], line: (row: Row) => string): string[] =>
  rows.length <= mostRows
    ? rows.map(line)
    : [...rows.slice(0, mostRows).map(line), `… and ${rows.length - mostRows} more (--json shows all)`];

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** A grading as a table for people. */
export function printReport(report: Report): string {
  const { summary, standard, explanation } = report;
  if (report.status === 'refused' || !summary) return report.reasons.map((reason) => reason.message).join('\n');
  return [
    `${report.status} by ${standard?.id}@${standard?.version}, ${summary.n} responses, ${report.serviceCalls} service calls`,
    ...(report.mapping === 'proposed'
      ? ['Graded by the proposed mapping; nobody has confirmed it (--mapping FILE does).']
      : []),
    ...report.notices.map((notice) => notice.message),
    ...section('Index', [`${figure(summary.index)}  grade ${summary.grade ?? '–'}`]),
    ...section(
      'Grades',
      Object.entries(summary.grades).map(([grade, n]) => `${grade}: ${n}`),
    ),
    ...section(
      'Dimensions',
      Object.entries(summary.dimensions).map(([id, value]) => `${id}: ${figure(value)}`),
    ),
    ...section(
      'Columns that wait for confirmation',
      report.columns.filter((column) => column.needsConfirmation).map((column) => column.header),
    ),
    ...section(
      'Responses',
      capped(report.responses, (row) => `row ${row.row}: ${row.score ?? '–'} ${row.grade ?? row.status}  ${row.why}`),
    ),
    ...section('Cases', [`${report.actions.length} opened`]),
    ...section(
      'To look at',
      capped(report.issues, (issue) => issue.message),
    ),
    ...section(
      'Explanation',
      explanation
        ? [
            explanation.why,
            ...explanation.parts.map((part) => `${part.dimension}: ${part.points ?? '–'} of ${part.weight}`),
            ...explanation.triggers.map((rule) => `${rule.id} (${rule.clause})`),
          ]
        : [],
    ),
  ].join('\n');
}

/** The standards as a list for people. */
export function printStandards(
  list: readonly { id: string; system: string; version: number; title: { en: string } }[],
): string {
  return list.map(({ id, system, version, title }) => `${system}  ${id}@${version}  ${title.en}`).join('\n');
}
