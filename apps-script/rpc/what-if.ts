import { whatIf as compare } from '../../core/analysis/what-if.ts';
import { formatIndex } from '../../core/panels/format-figure.ts';
import { gradeWord } from '../../core/panels/grade-word.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { languageOf } from '../../core/text/language.ts';
import { setOfSource } from '../book/pick-set.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { DrawInput } from '../grading/draw.ts';
import { requestOf } from '../grading/grade-open.ts';
import { countsReason } from '../grading/grade-workbook.ts';
import { prepare } from '../grading/prepare.ts';
import { readSheets } from '../grading/read-sheets.ts';
import { refusalsOf } from '../grading/refuse.ts';
import { Refused } from '../refusal.ts';
import type { WhatIf } from './answers/rules/schema.ts';
import { rulesShown } from './rules-shown.ts';
import type { ChangesCall } from './schema.ts';
import { withChanges } from './what-if-changes.ts';

/** The responses as the rules in force grade them; refused when they cannot be graded. */
export function gradedNow({ workbook, ...more }: OpenSpreadsheet, { sheetId, standard }: ChangesCall): DrawInput {
  const request = requestOf({ workbook, ...more }, { standard, sheetId });
  const book = workbook.readBook(setOfSource(sheetId));
  const language = languageOf(book.locale);
  const input = prepare(readSheets(workbook, book, request, language), book, request, language);
  if (input.result.map.refusals.length > 0) throw new Refused(refusalsOf(input));
  if (input.result.counts) throw new Refused(countsReason(input.result, input.source.title, language));
  return input;
}

/** What the responses would get under other weights, points or grades. Nothing is written. */
export function whatIf(spreadsheet: OpenSpreadsheet, call: ChangesCall): WhatIf {
  const { result, rules, language } = gradedNow(spreadsheet, call);
  const { standard, faults } = withChanges(rules.standard, call.changes, language);
  const shown = rulesShown(standard, language);
  if (faults.length > 0) return { status: 'invalid', rules: shown, faults: [...faults] };
  const changed: Standard = { ...standard, minimumGroup: result.rubric.standard.minimumGroup };
  const found = compare({ graded: result.counting, figures: result.figures, columns: result.map.columns }, changed);
  const word = (grade: string | null) => gradeWord(grade, changed, language) ?? '';
  const { index, grade } = found;
  const indexWords = (figure: typeof index.before) =>
    figure.value === null ? '' : formatIndex(figure, changed, language);
  return {
    status: 'ready',
    rules: shown,
    responses: result.figures.responses,
    changed: found.changed,
    moves: found.moves.map(({ row, from, to }) => ({ row, from: word(from), to: word(to) })),
    index: { before: indexWords(index.before), after: indexWords(index.after) },
    grade: { before: word(grade.before), after: word(grade.after) },
    grades: found.grades.map((one) => ({ title: word(one.grade), before: one.before, after: one.after })),
  };
}
