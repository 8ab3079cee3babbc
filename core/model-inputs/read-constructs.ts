import type { Construct } from '../models/inputs.ts';
import { cellAddress } from '../responses/address.ts';
import type { Column } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { OwnRow } from '../tabs/own-rows.ts';
import { quoted, textIn } from '../tabs/read-cell.ts';
import type { Language } from '../text/schema.ts';
import { circleIn } from './circle.ts';
import { isTyped } from './entries.ts';
import type { AddInputFault } from './faults.ts';
import { type Found, textOf } from './found.ts';
import { constructRows, readKey } from './keys.ts';
import { questionColumns } from './path-tables.ts';
import { between, isUsualConstruct } from './proposals.ts';

type Asked = { readonly columns: readonly Column[]; readonly language: Language };
/** `isUsual`: stands as we proposed it. */
type NamedRow = { readonly name: string; readonly row: OwnRow; readonly isUsual: boolean };

/** Longest name of a construct. */
const longestName = 60;
const separators = /[;,、，；\n]/;

const isUsualRow = (row: OwnRow | undefined, place: number): boolean =>
  row !== undefined && isUsualConstruct(place - 1, textOf(row.cell(0)), textOf(row.cell(1)));

function namedRows(found: Found, addFault: AddInputFault): readonly NamedRow[] {
  const rows: NamedRow[] = [];
  for (let place = 1; place <= constructRows; place++) {
    const row = found.get(`construct|${place}`);
    if (!row) continue;
    const written = textOf(row.cell(0));
    const name = textIn(written, longestName);
    const twin = rows.find((one) => name && foldText(one.name) === foldText(name));
    if (name === undefined) addFault('badText', row.row, 1, { value: quoted(written), max: longestName });
    else if (twin) addFault('constructTwice', row.row, 1, { value: name, other: cellAddress(twin.row.row, 1) });
    else if (name !== '') rows.push({ name, row, isUsual: isUsualRow(row, place) });
    else if (textOf(row.cell(1)).trim() !== '') addFault('noName', row.row, 1);
  }
  return rows;
}

/** Whose arrows end at each construct, by place. */
function arrowsOf(
  rows: readonly NamedRow[],
  placeOf: (name: string, row: OwnRow, at: number) => number,
): readonly (readonly number[])[] {
  const names = rows.map(({ name }) => foldText(name));
  return rows.map(({ row }) => {
    const text = textOf(row.cell(1));
    // A name may hold a comma.
    const parts = names.includes(foldText(text)) ? [text] : text.split(separators);
    const said = parts.filter((part) => part.trim() !== '').map((part) => placeOf(part, row, 1));
    return [...new Set(said)].filter((place) => place >= 0);
  });
}

/** Whether all constructs and questions stand as we proposed them. */
const isUntouched = (found: Found, asked: readonly { readonly row: OwnRow }[]): boolean =>
  Array.from({ length: constructRows }, (_, place) => place + 1).every((place) =>
    isUsualRow(found.get(`construct|${place}`), place),
  ) && !asked.some(({ row: { key, cell } }) => isTyped({ cell: textOf(cell(2)), ours: readKey(key)?.first ?? '' }));

/**
 * Constructs with their questions and arrows; none while no question is assigned, nobody changed what we proposed or
 * anything of it cannot be used. A proposal of ours that nobody changed or gave a question is left out, with its arrows.
 */
export function constructsIn(
  found: Found,
  { columns, language }: Asked,
  addFault: AddInputFault,
): readonly Construct[] {
  const asked = questionColumns(columns).flatMap(({ index, fingerprint }) => {
    const row = found.get(`question|${fingerprint}`);
    return row ? [{ index, name: textOf(row.cell(2)).trim(), row }] : [];
  });
  const assigned = asked.filter(({ name }) => name !== '');
  if (assigned.length === 0 || isUntouched(found, asked)) return [];
  let faults = 0;
  const add: AddInputFault = (...fault) => {
    faults += 1;
    addFault(...fault);
  };
  const named = namedRows(found, add);
  const known = named.map(({ name }) => foldText(name));
  const used = assigned.map(({ name }) => foldText(name));
  const rows = named.filter(({ name, isUsual }) => !isUsual || used.includes(foldText(name)));
  const names = rows.map(({ name }) => foldText(name));
  const choices = named.map(({ name }) => name).join(between[language]) || '–';
  const placeOf = (name: string, { row }: OwnRow, at: number): number => {
    const place = names.indexOf(foldText(name));
    if (!known.includes(foldText(name))) add('unknownChoice', row, at + 1, { value: quoted(name.trim()), choices });
    return place;
  };
  const from = arrowsOf(rows, placeOf);
  const circle = circleIn(from);
  if (circle) {
    const path = [...circle, circle[0]].map((place) => rows[place ?? 0]?.name ?? '').join(' → ');
    add('circle', rows[circle[0] ?? 0]?.row.row ?? 1, 2, { path });
  }
  const questions = assigned.map(({ index, name, row }) => ({ index, construct: placeOf(name, row, 2) }));
  const constructs = rows.map(({ name }, place) => ({
    name,
    columns: questions.flatMap(({ index, construct }) => (construct === place ? [index] : [])),
    from: from[place] ?? [],
  }));
  const hasArrows = (place: number) =>
    constructs.some((one, at) => one.from.includes(place) || (at === place && one.from.length > 0));
  const bare = rows.filter((_, place) => constructs[place]?.columns.length === 0 && hasArrows(place));
  if (bare[0]) {
    const args = { names: bare.map(({ name }) => name).join(between[language]), n: bare.length };
    add('noQuestion', bare[0].row.row, 1, args);
  }
  if (faults > 0) return [];
  const kept = constructs.flatMap((one, place) => (one.columns.length > 0 ? [place] : []));
  return kept.flatMap((place) => {
    const one = constructs[place];
    return one ? [{ ...one, from: one.from.map((at) => kept.indexOf(at)) }] : [];
  });
}
