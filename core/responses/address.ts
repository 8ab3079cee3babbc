/** The letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnName((column - rest) / 26 - 1) + letter;
}

/** A cell as sheets write it. `row` as the sheet counts (header = 1), `column` from 0: (2, 0) is A2. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
