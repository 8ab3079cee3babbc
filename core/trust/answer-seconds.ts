import type { Cell, Column } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { ratedItems } from './grids.ts';
import { readSeconds } from './read-seconds.ts';
import type { TrustInput } from './schema.ts';

/** Headers, folded and without what stands in brackets, of how long answering took: a delivery or a call takes its time as well. */
const headers: readonly RegExp[] = [
  /^(?:(?:survey|interview|response|answering|completion|total|q_)[ _]?)?duration$/,
  /^(?:(?:total )?time (?:taken|spent|to complete|elapsed)|elapsed time|interview length|(?:duration|time) (?:in )?(?:seconds|minutes))$/,
  /^(?:所|总|總|完成|答题|答題|作答|填写|填寫|填答)?(?:用时|用時|耗时|耗時|时长|時長)$/,
  /^(?:所用|所花|花费|花費|答题|答題|作答|填写|填寫|填答)(?:时间|時間)$/,
  /^(?:回答)?所要時間|回答時間|(?:응답 ?)?소요 ?시간|응답 ?시간$/,
  /^(?:ausfüll|bearbeitungs|interview|antwort)?(?:dauer|zeit)$/,
  /^(?:durée|temps passé|duración|tiempo empleado|duração|tempo de preenchimento|tempo gasto)$/,
];
const inMinutes = /\bmin(?:ute)?s?\b|分钟|分鐘|분/;
const secondsOfDay = 86400;

const nameOf = ({ header }: Column): string => foldText(header.replace(/[(（[【].*$/, '').replace(/[:：]\s*$/, ''));

/** The column that says how long answering took. */
const timeColumn = (columns: readonly Column[]): Column | undefined =>
  columns.find(
    (column) => column.type === 'duration' && column.role === 'none' && headers.some((one) => one.test(nameOf(column))),
  );

/** How many seconds a bare number stands for: a sheet keeps a length of time as a part of a day, so as less than 1. */
function secondsOfBare(cells: readonly Cell[], { header }: Column): number {
  const isNumber = (cell: Cell) => typeof cell === 'number' && cell !== 0;
  const isLong = (cell: Cell) => typeof cell === 'number' && cell >= 1;
  if (cells.some(isNumber) && !cells.some(isLong)) return secondsOfDay;
  return inMinutes.test(foldText(header)) ? 60 : 1;
}

/** `ratings`: scored ratings that were given. */
type AnswerTime = { readonly row: number; readonly seconds: number; readonly ratings: number };

/** How long each answer took, where that can be read. `null`: no column says. */
export function answerSeconds({ graded, rubric, columns, table }: TrustInput): readonly AnswerTime[] | null {
  const column = timeColumn(columns);
  if (column === undefined) return null;
  const items = ratedItems(rubric);
  const cells = graded.map(({ response }) => table[response.row - 1]?.[column.index] ?? null);
  const bare = secondsOfBare(cells, column);
  // Few lengths of time differ: each is read once.
  const known = new Map<Cell, number | null>();
  const times: AnswerTime[] = [];
  let place = -1;
  for (const { response } of graded) {
    place += 1;
    const cell = cells[place] ?? null;
    if (!known.has(cell)) known.set(cell, readSeconds(cell, bare));
    const seconds = known.get(cell) ?? null;
    if (seconds === null) continue;
    let ratings = 0;
    for (const { answer } of items) if ((response.answers[answer] ?? null) !== null) ratings += 1;
    times.push({ row: response.row, seconds, ratings });
  }
  return times;
}
