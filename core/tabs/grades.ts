import { periodName, periodNumber } from '../analysis/periods.ts';
import { waveShape } from '../analysis/shape.ts';
import type { Asides, Entry, RowName } from '../counted/schema.ts';
import type { CellFormat } from '../panels/block.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { periodWord } from '../panels/period-words.ts';
import { type FiredOn, tellRules } from '../panels/rule-words.ts';
import { momentSerial } from '../responses/date-serial.ts';
import { type Column, segmentRoles, type Table } from '../responses/schema.ts';
import { nameRows } from '../rows/name-rows.ts';
import { writeRowName } from '../rows/row-name-text.ts';
import { computedOf } from '../scoring/override.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import { explainRules } from '../scoring/triggers.ts';
import { whyLine } from '../scoring/why.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** The Grades tab: one row a response, ready to be staged. */
export type GradesTable = {
  /** What each column is, whatever its header says: links filter by it. */
  readonly ids: readonly string[];
  readonly headers: readonly string[];
  readonly formats: readonly CellFormat[];
  /** In pixels. */
  readonly widths: readonly number[];
  /** Columns that hold grades, from 0. */
  readonly gradeColumns: readonly number[];
  /** Without the header. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
};

type GradesColumn = {
  readonly id: string;
  readonly title: string;
  readonly format: CellFormat;
  readonly width: number;
  readonly grade?: boolean;
};

/** Rounded to what is shown, so that ten thousand rows stay light; `''` is an empty cell. */
const shown = (value: number | null, digits: number): number | string =>
  value === null ? '' : Math.round(value * 10 ** digits) / 10 ** digits;

/** Which rules and which version of the core made a grade, as it stands in every row. */
export const gradedBy = (stamp: string, version: string): string => `${stamp} · ${version}`;

/** What the rows are described by. `version`: of the core that graded. */
export type GradesSetting = {
  /** The response tab; only rows of the graded responses are looked at. */
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly language: Language;
  readonly version: string;
  /** How the rows are found again; left out: by what they hold, whoever answered. */
  readonly names?: readonly RowName[];
  /** What people entered beside the rows; left out: nothing. */
  readonly entries?: ReadonlyMap<number, Entry>;
  /** Responses that do not count; left out: none. */
  readonly asides?: Asides;
};

/** Column (from 0) of the reasons that people write: after row, time, period, segments, status, tick and override. */
export const reasonPlace = (columns: readonly Pick<Column, 'role'>[]): number =>
  6 + columns.filter(({ role }) => segmentRoles.includes(role)).length;

/** Reasons that are offered; any other may be written. */
export const offeredReasons = (language: Language): readonly string[] =>
  (['test', 'duplicate', 'notCustomer'] as const).map((reason) => say(language, `grades.reason.${reason}`));

/** Why a row of the tab counts as it does: of one that does not, what stands in its place comes before its own sum. */
function whyOf(graded: GradedResponse, rubric: Rubric, { asides, language }: GradesSetting): string {
  const aside = asides?.get(graded.response.row);
  const why = whyLine(graded, rubric, language);
  return aside?.kind === 'repeat' ? `${say(language, 'grades.replaced', { row: aside.by })} · ${why}` : why;
}

/** The rules that fired with the dimensions behind each. */
const firedOf = (graded: GradedResponse, rubric: Rubric): readonly FiredOn[] =>
  explainRules(graded, rubric).map(({ id, dimensions }) => ({ id, dimensions: dimensions.map((one) => one.id) }));

function nameAt(names: readonly RowName[], place: number): string {
  const name = names[place];
  return name ? writeRowName(name) : '';
}

function columnsOf(rubric: Rubric, { columns, language }: GradesSetting): readonly GradesColumn[] {
  const { segments, asksRecommend } = waveShape(rubric, columns);
  const { subject } = rubric.standard;
  const own = (id: string, key: TextKey, width: number, format: CellFormat = 'text') => ({
    id,
    title: say(language, key),
    format,
    width,
  });
  return [
    own('row', 'grades.row', 60, 'integer'),
    own('at', 'grades.at', 130, 'moment'),
    own('period', 'column.period', 90),
    ...segments.map(({ title, column }, place) => ({
      id: `segment:${place}`,
      title,
      format: 'text' as const,
      // What a response is about has a long name, as a project has.
      width: columns.some(({ index, role }) => index === column && role === subject) ? 200 : 110,
    })),
    own('status', 'grades.status', 110),
    own('leftOut', 'grades.leftOut', 80, 'checkbox'),
    own('override', 'grades.override', 90),
    own('reason', 'grades.reason', 130),
    own('score', 'grades.score', 70, rubric.standard.roundTo === 1 ? 'integer' : 'score'),
    { ...own('grade', 'grades.grade', 130), grade: true },
    own('raw', 'grades.raw', 80, 'points'),
    ...rubric.dimensions.map(({ id, title }) => ({
      id: `dimension:${id}`,
      title: title[language],
      format: 'score' as const,
      width: 110,
    })),
    ...(asksRecommend ? [own('recommend', 'grades.recommend', 110, 'integer')] : []),
    own('why', 'grades.why', 420),
    own('rules', 'grades.rules', 200),
    own('standard', 'grades.standard', 200),
    own('key', 'grades.key', 110),
  ];
}

/**
 * The Grades tab from the graded responses, or from one of them: its period and segments, score, grade, each dimension,
 * why in one cell, the rules that fired, the rules' version and the row's key, and beside its status what people left
 * out. It names rows, never respondents.
 */
export function describeGrades(graded: readonly GradedResponse[], rubric: Rubric, setting: GradesSetting): GradesTable {
  const { table, language, version, asides, entries } = setting;
  const { period } = rubric.standard;
  const columns = columnsOf(rubric, setting);
  const stamp = gradedBy(rubric.stamp, version);
  const responses = graded.map(({ response }) => response);
  const names = setting.names ?? nameRows(responses, table, { identities: new Map(), columns: setting.columns });
  const rows = graded.map((one, place) => [
    one.response.row,
    (one.response.at !== null && momentSerial(one.response.at)) || '',
    periodWord(periodName(periodNumber(one.response.at, period), period), language),
    ...one.response.segments.map((value) => value ?? ''),
    say(language, `status.${asides?.get(one.response.row)?.kind ?? one.status}`),
    entries?.get(one.response.row)?.isLeftOut || '',
    entries?.get(one.response.row)?.override ?? '',
    entries?.get(one.response.row)?.reason ?? '',
    one.score ?? '',
    // The dashboard leads to all rows with a grade, or with a rule that opened a case: what does not count has neither.
    (!asides?.has(one.response.row) && gradeWord(one.grade, rubric.standard, language)) || '',
    shown(computedOf(one).raw, 4),
    ...one.dimensions.map((score) => shown(score, 1)),
    ...(columns.some(({ id }) => id === 'recommend') ? [one.response.recommend ?? ''] : []),
    whyOf(one, rubric, setting),
    one.triggers.length > 0 && !asides?.has(one.response.row)
      ? tellRules(firedOf(one, rubric), rubric, language, true)
      : '',
    stamp,
    nameAt(names, place),
  ]);
  return {
    ids: columns.map((column) => column.id),
    headers: columns.map((column) => column.title),
    formats: columns.map((column) => column.format),
    widths: columns.map((column) => column.width),
    gradeColumns: columns.flatMap((column, place) => (column.grade ? [place] : [])),
    rows,
  };
}
