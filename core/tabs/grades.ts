import type { CellFormat } from '../panels/block.ts';
import { gradeWord } from '../panels/grade-word.ts';
import type { Cell, Table } from '../responses/schema.ts';
import { explainGrade } from '../scoring/explain.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { rowDigest } from './row-digest.ts';

/** The Grades tab: one row a response, ready to be staged. */
export type GradesTable = {
  readonly headers: readonly string[];
  readonly formats: readonly CellFormat[];
  /** In pixels. */
  readonly widths: readonly number[];
  /** Columns that hold grades, from 0. */
  readonly gradeColumns: readonly number[];
  /** Without the header. */
  readonly rows: readonly (readonly (string | number)[])[];
};

type GradesColumn = {
  readonly title: string;
  readonly format: CellFormat;
  readonly width: number;
  readonly grade?: true;
};

/** Rounded to what is shown, so that ten thousand rows stay light; `''` is an empty cell. */
const shown = (value: number | null, digits: number): number | string =>
  value === null ? '' : Math.round(value * 10 ** digits) / 10 ** digits;

/** What the key of a row is made of: the whole row as it stands; equal rows are told apart by their order. */
function rowKeys(table: Table, graded: readonly GradedResponse[]): readonly string[] {
  const seen = new Map<string, number>();
  return graded.map(({ response }) => {
    const digest = rowDigest(table[response.row - 1] as readonly Cell[]);
    const times = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, times);
    return times === 1 ? digest : `${digest}#${times}`;
  });
}

/**
 * The Grades tab from the graded responses: score, grade, each dimension, why in one cell, the rules that fired,
 * the rules' version and the row's key. It names rows, never respondents.
 * @param version of the core that graded
 */
export function describeGrades(
  graded: readonly GradedResponse[],
  rubric: Rubric,
  table: Table,
  language: Language,
  version: string,
): GradesTable {
  const columns: readonly GradesColumn[] = [
    { title: say(language, 'grades.row'), format: 'integer', width: 60 },
    { title: say(language, 'grades.at'), format: 'text', width: 130 },
    { title: say(language, 'grades.status'), format: 'text', width: 110 },
    { title: say(language, 'grades.score'), format: rubric.standard.roundTo === 1 ? 'integer' : 'score', width: 70 },
    { title: say(language, 'grades.grade'), format: 'text', width: 130, grade: true },
    { title: say(language, 'grades.raw'), format: 'points', width: 80 },
    ...rubric.dimensions.map((dimension) => ({
      title: dimension.title[language],
      format: 'score' as const,
      width: 110,
    })),
    { title: say(language, 'grades.why'), format: 'text', width: 420 },
    { title: say(language, 'grades.rules'), format: 'text', width: 200 },
    { title: say(language, 'grades.standard'), format: 'text', width: 200 },
    { title: say(language, 'grades.key'), format: 'text', width: 110 },
  ];
  const stamp = `${rubric.stamp} · ${version}`;
  const keys = rowKeys(table, graded);
  const rows = graded.map((one, place) => [
    one.response.row,
    one.response.at?.slice(0, 16).replace('T', ' ') ?? '',
    say(language, `status.${one.status}`),
    one.score ?? '',
    gradeWord(one.grade, rubric.standard.bands, language) ?? '',
    shown(one.raw, 4),
    ...one.dimensions.map((score) => shown(score, 1)),
    explainGrade(one, rubric, language).why,
    one.triggers.join(', '),
    stamp,
    keys[place] ?? '',
  ]);
  return {
    headers: columns.map((column) => column.title),
    formats: columns.map((column) => column.format),
    widths: columns.map((column) => column.width),
    gradeColumns: columns.flatMap((column, place) => (column.grade ? [place] : [])),
    rows,
  };
}
