import type { Judge } from '../models/inputs.ts';
import { cellAddress } from '../responses/address.ts';
import type { Cell } from '../responses/schema.ts';
import type { Rubric } from '../scoring/schema.ts';
import { readJudgements } from '../stats/judgements.ts';
import { quoted } from '../tabs/read-cell.ts';
import { sayModelInputs } from '../text/model-inputs.ts';
import type { Language } from '../text/schema.ts';
import type { AddInputFault } from './faults.ts';
import { type Found, textOf, writtenDimensions } from './found.ts';
import { judgementIn } from './judgement-cell.ts';
import { mostJudges } from './keys.ts';
import { comparedDimensions } from './weights-tables.ts';

/** A cell of a person's table, in the order of the dimensions of now. */
type Place = { readonly row: number; readonly column: number; readonly cell: Cell; readonly value: number | null };
type Table = readonly (readonly Place[])[];
type Asked = { readonly rubric: Rubric; readonly language: Language };

/** Longest name that the report shows. */
const longestName = 60;

/** Tells what cannot be read as a judgement; whether all can. */
function checkCells(table: Table, addFault: AddInputFault): boolean {
  const wrong = table.flat().filter(({ cell, value }) => value === null && judgementIn(cell).kind !== 'blank');
  for (const { row, column, cell } of wrong) {
    const isDay = judgementIn(cell).kind === 'day';
    addFault(isDay ? 'day' : 'notJudgement', row, column, { value: quoted(textOf(cell, true)) });
  }
  return wrong.length === 0;
}

const valueIn = (table: Table, i: number, j: number): number | null => table[i]?.[j]?.value ?? null;

/** Tells pairs that contradict themselves or are open; whether all hold. */
function checkPairs(table: Table, judge: string, { rubric, language }: Asked, addFault: AddInputFault): boolean {
  const open: (readonly [number, number])[] = [];
  let holds = true;
  const tell: (key: Parameters<AddInputFault>[0], one: Place | undefined, other?: Place) => void = (
    key,
    one,
    other,
  ) => {
    holds = false;
    addFault(key, one?.row ?? 1, one?.column ?? 1, {
      value: quoted(one?.cell ?? ''),
      ...(other && { otherValue: quoted(other.cell), other: cellAddress(other.row, other.column) }),
    });
  };
  for (let i = 0; i < table.length; i++)
    for (let j = i; j < table.length; j++) {
      const [one, other] = [table[i]?.[j], table[j]?.[i]];
      const given = [valueIn(table, i, j), valueIn(table, j, i)] as const;
      const found = readJudgements(
        i === j
          ? [[given[0]]]
          : [
              [1, given[0]],
              [given[1], 1],
            ],
      );
      if (!('fault' in found)) continue;
      if (found.fault === 'missing') open.push([i, j]);
      else if (i === j) tell('diagonal', one);
      else if (found.fault === 'outOfRange') tell('outOfRange', found.i === 0 ? one : other);
      else tell('notReciprocal', one, other);
    }
  const [first] = open;
  if (!first) return holds;
  const [row, column] = first.map((at) => rubric.dimensions[at]?.title[language] ?? '');
  const at = table[first[0]]?.[first[1]];
  addFault('pairsOpen', at?.row ?? 1, at?.column ?? 1, { judge, n: open.length, row: row ?? '', column: column ?? '' });
  return false;
}

/** Judgements as they are calculated with: of a pair written twice the one from 1 on holds, since 0.33 is only about 1/3. */
function matrixOf(table: Table): Judge['matrix'] {
  const read = readJudgements(table.map((cells) => cells.map(({ value }) => value)));
  if ('fault' in read) return [];
  return read.matrix.map((row, i) => row.map((value, j) => (value >= 1 ? value : 1 / (read.matrix[j]?.[i] ?? 1))));
}

function judgeIn(found: Found, judge: number, asked: Asked, addFault: AddInputFault): Judge | null {
  const written = writtenDimensions(found);
  const dimensions = comparedDimensions(asked.rubric);
  const own = found.get(`judge|${judge}`);
  const rows = dimensions.map(({ id }) => found.get(`pair|${judge}|${id}`));
  const cellsOf = (row: (typeof rows)[number]): readonly Place[] =>
    dimensions.map(({ id }) => {
      const place = written.indexOf(id) + 1;
      const cell = place > 0 && row ? row.cell(place) : '';
      const read = judgementIn(cell);
      return { row: row?.row ?? 1, column: place + 1, cell, value: read.kind === 'value' ? read.value : null };
    });
  const table = rows.map(cellsOf);
  if (table.flat().every(({ cell }) => judgementIn(cell).kind === 'blank')) return null;
  const name =
    textOf(own?.cell(1) ?? '')
      .trim()
      .slice(0, longestName) || sayModelInputs(asked.language, 'judge', { n: judge });
  const missing = dimensions.find(({ id }, place) => !rows[place] || !written.includes(id));
  if (missing) {
    const row = own?.row ?? rows.find((one) => one)?.row ?? 1;
    addFault('newDimension', row, 1, { judge: name, dimension: missing.title[asked.language] });
  }
  const isRead = checkCells(table, addFault) && !missing && checkPairs(table, name, asked, addFault);
  return isRead ? { name, matrix: matrixOf(table) } : null;
}

/** Those who compared every pair; whoever left some open or wrote what cannot be read is told and left out. */
export const judgesIn = (found: Found, asked: Asked, addFault: AddInputFault): readonly Judge[] =>
  comparedDimensions(asked.rubric).length === 0
    ? []
    : Array.from({ length: mostJudges }, (_, place) => judgeIn(found, place + 1, asked, addFault)).flatMap(
        (judge) => judge ?? [],
      );
