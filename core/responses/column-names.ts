import { foldText } from '../scales/fold.ts';
import { isBlank } from './blank.ts';
import type { Cell, Table } from './schema.ts';

const textOf = (cell: Cell | undefined) => String(cell ?? '').trim();

/** What exports write below a question that has a single column. */
const noLabel =
  /^(response|responses|open-ended response|answer|respuesta( abierta)?|réponse( ouverte)?|antwort|offene antwort|resposta( aberta)?|回答|答案|自由回答|开放式回答|開放式回答)$/;

/** True for a cell that stands below a question with a single column: "Response", "Open-Ended Response". */
export function isNoLabel(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && noLabel.test(foldText(cell));
}

/**
 * True when the second row parts the questions of the first: a blank header above a filled cell goes on with the question
 * on its left. Then both rows together name the columns.
 */
export function partsQuestions([first = [], second = []]: Table): boolean {
  return second.some((cell, column) => isNoLabel(cell) || (column > 0 && isBlank(first[column]) && !isBlank(cell)));
}

/** As wide as the widest row. */
const widthOf = (table: Table) => table.reduce((widest, row) => Math.max(widest, row.length), 0);

/**
 * The names of all columns: the cells of the first row. Where the second row parts its questions, `Question [row]`, as
 * forms call the columns of a grid.
 */
export function columnNames(table: Table, headerRows: 1 | 2): readonly string[] {
  const [first = [], second = []] = table;
  const columns = Array.from({ length: widthOf(table) }, (_, column) => column);
  if (headerRows === 1 || !partsQuestions(table)) return columns.map((column) => String(first[column] ?? ''));
  let question = '';
  return columns.map((column) => {
    const own = textOf(first[column]);
    const label = isNoLabel(second[column]) ? '' : textOf(second[column]);
    if (own !== '') question = own;
    if (own === '' && isBlank(second[column])) return '';
    if (label === '' || question === '') return own || label || question;
    return foldText(label) === foldText(own) ? own : `${question} [${label.replace(/[[\]]/g, ' ').trim()}]`;
  });
}
