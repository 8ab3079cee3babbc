/** Rows of cells as a text has them, trimmed, without blank rows. */
export type Rows = readonly (readonly string[])[];

/** A text with quoted cells, as spreadsheets copy and save them: a quote is doubled, a line break may stand inside. */
function quotedRows(text: string, sign: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (isQuoted) {
      if (character === '"') isQuoted = false;
      else cell += character;
    } else if (character === '"' && cell.trim() === '') isQuoted = true;
    else if (character === sign) endCell();
    else if (character === '\n') endRow();
    else cell += character;
  }
  endRow();
  return rows;
}

/** `| a | b |` as a and b, without the line of dashes below the header. */
const barred = (text: string): string[][] =>
  quotedRows(text.replace(/^[ \t]*\||\|[ \t]*$/gm, ''), '|').filter(
    (cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)),
  );

const spaced = (text: string, gap: RegExp): string[][] => text.split('\n').map((line) => line.trim().split(gap));

/** The ways in which cells are parted, the surest first. */
const ways: readonly ((text: string) => string[][])[] = [
  (text) => quotedRows(text, '\t'),
  barred,
  (text) => quotedRows(text, ';'),
  (text) => quotedRows(text, ','),
  (text) => quotedRows(text, '，'),
  (text) => spaced(text, / {2,}|\u3000+/),
  (text) => spaced(text, /\s+/),
];

/** Marks of direction and of no breadth, as web pages and right-to-left texts carry them. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '');

/** A text as rows. `isLoose`: parted at single spaces, which stand within names as well. */
export type Parted = { readonly rows: Rows; readonly isLoose: boolean };

/** A text as rows in every way that parts at least one of its lines; the last answer has every line as one cell. */
export function splitRows(text: string): readonly Parted[] {
  const lines = text.replace(unseen, '').replace(/\r\n?/g, '\n');
  const parted = ways
    .map((way, place) => ({ rows: way(lines).filter(isFilled), isLoose: place === ways.length - 1 }))
    .filter(({ rows }) => rows.some((cells) => cells.length > 1));
  const whole = lines.split('\n').map((line) => [line.trim()]);
  return [...parted, { rows: whole.filter(isFilled), isLoose: false }];
}
