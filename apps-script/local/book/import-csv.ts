import { readCsv } from './csv.ts';
import { readDateText } from './date-text.ts';
import { createSheet, type LocalSheet } from './sheet.ts';
import { typeCell } from './typed-cells.ts';

const dateStart = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/;

/**
 * Columns with a date that is none in this locale, such as 13/09/2016 among months first: in the others day and month
 * would change places, so none of them is typed. Sheets does type those that it can; a file read here says more.
 */
function foreignDates(rows: readonly (readonly string[])[], locale: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of rows)
    for (const [column, field] of row.entries())
      if (!found.has(column) && dateStart.test(field) && readDateText(field.trim(), locale) === null) found.add(column);
  return found;
}

/** A tab from the text of a CSV file, its cells typed as Sheets types them; `locale` as Google writes it, 'en_US'. */
export function importCsv(
  text: string,
  { title, locale, sheetId = 0 }: { readonly title: string; readonly locale: string; readonly sheetId?: number },
): LocalSheet {
  const rows = readCsv(text);
  const foreign = foreignDates(rows, locale);
  const asText = (field: string) => ({ userEnteredValue: { stringValue: field } });
  const cells = rows.map((row) =>
    row.map((field, column) =>
      foreign.has(column) && dateStart.test(field) ? asText(field) : typeCell(field, locale),
    ),
  );
  return createSheet({ title, sheetId, cells });
}
