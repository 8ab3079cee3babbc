import type { LocalBook } from '../book/book.ts';
import { formattedValue } from '../book/cell-resource.ts';
import type { readForm } from '../services/form-response.ts';

const mostChoices = 12;

/** A question as the page asks it; `choices` are the answers given so far, none where people write in their own words. */
export type FormQuestion = { readonly title: string; readonly choices: readonly string[] };

/** The questions of the form behind the response tab, in their order. */
export function formChoices(
  { locale }: LocalBook,
  { sheet, questions }: ReturnType<typeof readForm>,
): readonly FormQuestion[] {
  return questions.map(({ title, column }) => {
    const given = new Set(sheet.cells.slice(1).map((row) => formattedValue(row[column], locale)));
    given.delete('');
    return { title, choices: given.size > mostChoices ? [] : [...given].sort() };
  });
}
