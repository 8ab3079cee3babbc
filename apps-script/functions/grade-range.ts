import { firstTime, mapColumns } from '../../core/columns/columns.ts';
import { tellIssue } from '../../core/panels/tell-issue.ts';
import { parseResponses } from '../../core/responses/parse.ts';
import type { Cell, ColumnMap, Issue } from '../../core/responses/schema.ts';
import { foldText } from '../../core/scales/fold.ts';
import { gradeResponse } from '../../core/scoring/grade.ts';
import { fitRubric } from '../../core/scoring/rubric.ts';
import { whyLine } from '../../core/scoring/why.ts';
import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { standards, usualStandard } from '../../core/standards/index.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { cellIn, rowsOf } from './arguments.ts';
import { guessLanguage } from './guess-language.ts';
import type { Shown } from './show-figures.ts';

/** The standard named by id, system or title, and the language of that title; without a name the usual one. */
function standardNamed(name: Cell, usual: Language): { readonly standard: Standard; readonly language: Language } {
  const wanted = foldText(String(name ?? ''));
  if (wanted === '') return { standard: usualStandard, language: usual };
  for (const standard of standards) {
    const { id, source, title } = standard;
    if (wanted === id || wanted === foldText(source.system)) return { standard, language: usual };
    const languages = Object.keys(title) as readonly Language[];
    const language = languages.find((one) => foldText(title[one]) === wanted);
    if (language) return { standard, language };
  }
  const choices = standards.map(({ source, title }) => `${source.system} (${title[usual]})`).join(', ');
  throw new Error(say(usual, 'setup.unknownStandard', { value: String(name), choices }));
}

/** Without answers there is nothing to grade yet, which is no fault. */
const notYet: readonly Issue['code'][] = ['emptySheet', 'headerOnly', 'allBlank'];
/** Why a rating column is not scored, where a person could do something about it. */
const leftOutFor: readonly Issue['code'][] = ['needsConfirmation', 'noLevels'];

/** The ratings that are not scored, in one sentence; '' when there are none. */
function leftOut({ columns, issues }: ColumnMap, language: Language): string {
  const noted = issues.filter(({ code }) => leftOutFor.includes(code)).map(({ column }) => column);
  const names = columns
    .filter(({ index, role, needsConfirmation }) =>
      role === 'item' ? needsConfirmation : role === 'none' && noted.includes(index),
    )
    .map(({ header }) => header.replace(/\s+/g, ' ').trim());
  return names.length > 0 ? say(language, 'function.leftOut', { columns: names.join(' · ') }) : '';
}

/** Throws the reason why the range cannot be graded. */
function assertGradable({ refusals, columns, counted }: ColumnMap, unsure: string, language: Language): void {
  if (counted) throw new Error(say(language, 'counts.noRange'));
  const [refusal] = refusals.filter(({ code }) => !notYet.includes(code));
  if (!refusal) return;
  if (refusal.code === 'onlyUnconfirmed' && unsure !== '') throw new Error(unsure);
  throw new Error(tellIssue(refusal, { language, source: 'SATISGRADE', columns }));
}

/**
 * Grades a range of responses whose first row is the headers: score, grade and why for each row, blank where the row
 * is. A column that would need a person's yes is not scored; the title of the last column says which.
 */
export function gradeRange(range: unknown, name: unknown): Shown {
  const table = rowsOf(range);
  const { standard, language } = standardNamed(cellIn(name), guessLanguage(table[0] ?? []));
  const map = mapColumns(table, standard, firstTime);
  const unsure = leftOut(map, language);
  assertGradable(map, unsure, language);
  const rubric = fitRubric(standard, map.columns);
  const titles = new Map(gradesOf(standard).map(({ grade, title }) => [grade, title[language]]));
  const byRow = new Map(parseResponses(table, map).responses.map((response) => [response.row, response]));
  const why = say(language, 'grades.why');
  const heading = [say(language, 'grades.score'), say(language, 'grades.grade'), unsure ? `${why} – ${unsure}` : why];
  const rows = table.slice(1).map((_, place) => {
    const response = byRow.get(place + 2);
    if (!response) return ['', '', ''];
    const graded = gradeResponse(response, rubric);
    return [graded.score ?? '', titles.get(graded.grade ?? '') ?? '', whyLine(graded, rubric, language)];
  });
  return [heading, ...rows];
}
