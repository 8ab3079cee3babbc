import type { Cell, CellFormat, Color } from '../../../../apps-script/local/page/page-resource.ts';

/** `#rrggbb` as Sheets writes colours. */
export function colour(hex: string): Color {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}

/** A cell with a value and how it looks; a number may be shown in its own way. */
export function cell(
  value: string | number | boolean | null,
  userEnteredFormat: CellFormat = {},
  shown?: string,
): Cell {
  if (value === null) return { userEnteredFormat };
  const kinds = { string: 'stringValue', number: 'numberValue', boolean: 'boolValue' } as const;
  const entered = { [kinds[typeof value as keyof typeof kinds]]: value };
  const formattedValue = shown ?? (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  return { userEnteredValue: entered, effectiveValue: entered, formattedValue, userEnteredFormat };
}

/** Rows of plain values. */
export function rowsOf(values: readonly (readonly (string | number | boolean | null | Cell)[])[]) {
  return values.map((row) => ({
    values: row.map((value) => (typeof value === 'object' && value !== null ? value : cell(value))),
  }));
}
