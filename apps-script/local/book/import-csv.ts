import { readCsv } from './csv.ts';
import { createSheet, type LocalSheet } from './sheet.ts';
import { typeCell } from './typed-cells.ts';

/** A tab from the text of a CSV file, its cells typed as Sheets types them; `locale` as Google writes it, 'en_US'. */
export function importCsv(
  text: string,
  { title, locale, sheetId = 0 }: { readonly title: string; readonly locale: string; readonly sheetId?: number },
): LocalSheet {
  const cells = readCsv(text).map((row) => row.map((field) => typeCell(field, locale)));
  return createSheet({ title, sheetId, cells });
}
