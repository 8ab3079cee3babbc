import type { Draft, DraftCell, DraftDimension, DraftLevel, Finding } from './draft.ts';
import type { FoundTable } from './find-table.ts';
import { info } from './finding.ts';
import { isHeading, isLevel, isTotal, levelOf } from './headings.ts';
import { directionOf } from './read-levels.ts';
import { isBlank, numberOf, tidy } from './read-number.ts';

/** What each column holds, by its place; `levels` in the order of the table. */
type Places = { readonly name: number; readonly weight: number | null; readonly levels: readonly number[] };

type Cells = readonly string[];

const places = (length: number): readonly number[] => Array.from({ length }, (_, place) => place);

/** Columns of a table without a header: a name, a weight when one is recognised, points. */
function guessPlaces(body: readonly Cells[]): Places {
  const width = Math.max(...body.map((cells) => cells.length));
  const isWeight =
    width === 2 ||
    body.some(([, weight = '']) => numberOf(weight)?.isPercent) ||
    body.every(([, weight, best]) => weight !== undefined && weight === best);
  const from = isWeight ? 2 : 1;
  return { name: 0, weight: isWeight ? 1 : null, levels: places(width).slice(from) };
}

/** Columns by their headings; a heading that says nothing makes levels of columns of numbers, unless others are called so. */
function placesOf(header: Cells, body: readonly Cells[]): Places {
  const find = (kind: Parameters<typeof isHeading>[0]) => header.findIndex((cell) => isHeading(kind, cell));
  const last = header.map((cell) => isHeading('dimension', cell)).lastIndexOf(true);
  const name = Math.max(0, last);
  const weight = find('weight');
  const open = places(header.length).filter((place) => {
    const cell = header[place] ?? '';
    const isOther = isHeading('dimension', cell) || isHeading('ignored', cell) || place === weight || place === name;
    return !isOther && cell !== '';
  });
  const called = open.filter((place) => isLevel(header[place] ?? ''));
  const isNumeric = (place: number) => body.some((cells) => numberOf(cells[place] ?? '') !== null);
  const others = open.filter((place) => !called.includes(place) && isNumeric(place));
  const levels = called.length > 0 ? open.filter((place) => called.includes(place) || others.includes(place)) : others;
  return { name, weight: weight < 0 ? null : weight, levels: called.length > 0 || levels.length > 1 ? levels : [] };
}

/** Of a stacked row whose weight is lost all numbers are points. */
function inPlace(cells: Cells, { isStacked, body }: FoundTable, weight: number | null): Cells {
  const isPercent = (row: Cells) => numberOf(row[1] ?? '')?.isPercent ?? false;
  const isLost = isStacked && weight === 1 && cells.length > 1 && body.some(isPercent) && !isPercent(cells);
  return isLost ? [cells[0] ?? '', '', ...cells.slice(1)] : cells;
}

const cellOf = (text = ''): DraftCell => ({ text: isBlank(text) ? '' : text, value: numberOf(text)?.value ?? null });

/** Weights up to 1 are shares: 0.25 is 25 %. Beside percentages only when they make 100 with them. */
function asPercent(weights: readonly DraftCell[]): readonly DraftCell[] {
  const isMarked = ({ text }: DraftCell) => /[%％]/.test(text);
  const bare = weights.filter((cell) => cell.value !== null && !isMarked(cell));
  if (bare.length === 0 || bare.some(({ value }) => (value ?? 0) > 1)) return weights;
  const shares = weights.map((cell) => {
    const isShare = cell.value !== null && !isMarked(cell);
    return isShare ? { ...cell, value: tidy((cell.value ?? 0) * 100) } : cell;
  });
  const sum = shares.reduce((total, { value }) => total + (value ?? 0), 0);
  return weights.some(isMarked) && tidy(sum) !== 100 ? weights : shares;
}

/** Points of one row as points of its weight: written as a percentage, or out of the same number in every row. */
function asPoints(cells: readonly DraftCell[], weight: number | null, best: number | null): readonly DraftCell[] {
  return cells.map((cell) => {
    const out = /[%％]/.test(cell.text) ? 100 : best;
    return cell.value === null || out === null || weight === null
      ? cell
      : { ...cell, value: tidy((cell.value * weight) / out) };
  });
}

/** The number that the best level has in every row although the weights differ; `null`: points are points. */
function commonBest(rows: readonly (readonly DraftCell[])[], weights: readonly DraftCell[]): number | null {
  const bests = rows.flatMap((cells) => cells[cells.length - 1]?.value ?? []);
  const [best = 0] = bests;
  const isCommon =
    rows.length > 1 && bests.length === rows.length && best > 0 && bests.every((value) => value === best);
  return isCommon && weights.some(({ value }) => value !== best) && weights.every(({ value }) => value !== null)
    ? best
    : null;
}

/** What the table of dimensions says: its levels, its rows, and what was passed over. */
export function readDimensions(
  table: FoundTable,
): Pick<Draft, 'levels' | 'dimensions' | 'hasPoints' | 'isUnweighted'> & { readonly read: readonly Finding[] } {
  const { header, body } = table;
  const at = header.length === 0 ? guessPlaces(body) : placesOf(header, body);
  const read: Finding[] = [];
  const ignored = header.filter(
    (cell, place) => cell !== '' && place !== at.name && place !== at.weight && !at.levels.includes(place),
  );
  for (const name of ignored)
    if (!isHeading('dimension', name)) read.push(info('columnIgnored', read.length + 1, { name }));
  const rows = body
    .map((cells) => inPlace(cells, table, at.weight))
    .filter((cells) => {
      const name = cells[at.name] ?? '';
      const isSum = isTotal(name) || (isBlank(name) && cells.some((cell) => numberOf(cell) !== null));
      if (isSum) read.push(info('totalRow', read.length + 1, { name: isBlank(name) ? '–' : name }));
      return !isSum && !isBlank(name);
    });
  const levels = at.levels.map((place): DraftLevel => levelOf(header[place] ?? ''));
  const written = rows.map((cells) => at.levels.map((place) => cellOf(cells[place])));
  const direction = directionOf(
    levels,
    written.map((cells) => cells.map(({ value }) => value)),
  );
  const turn = <T>(list: readonly T[]): readonly T[] => (direction === 'worstFirst' ? list : [...list].reverse());
  if (direction === 'unknown' && levels.length > 1)
    read.push(info('orderGuessed', read.length + 1, { name: levels[0]?.words[0] ?? '' }));
  const isText =
    written.every((cells) => cells.every(({ value }) => value === null)) &&
    written.some((cells) => cells.some(({ text }) => text !== ''));
  const turned = written.map(turn);
  const ranked = turn(levels);
  const numbers = ranked.map(({ number }) => number);
  const isNumbered =
    !isText && ranked.some(({ words }) => words.length > 0) && written.flat().every(({ text }) => text === '');
  const given =
    isNumbered && numbers.every((number) => number !== null)
      ? rows.map(() => numbers.map((value) => ({ text: String(value), value })))
      : turned;
  const hasPoints = !isText && given.some((cells) => cells.some(({ value }) => value !== null));
  const pasted = asPercent(rows.map((cells) => cellOf(at.weight === null ? '' : cells[at.weight])));
  const isUnweighted = pasted.every(({ text }) => text === '');
  const weights = isUnweighted ? given.map((cells) => bestOf(hasPoints ? cells : [], rows.length)) : pasted;
  const best = hasPoints ? commonBest(given, weights) : null;
  if (best !== null) read.push(info('pointsOf', read.length + 1, { value: best }));
  return {
    levels: ranked,
    dimensions: rows.map((cells, row): DraftDimension => {
      const weight = weights[row] ?? cellOf();
      return {
        name: cells[at.name] ?? '',
        weight,
        points: hasPoints ? asPoints(given[row] ?? [], weight.value, best) : [],
        descriptors: isText ? (turned[row] ?? []).map(({ text }) => text) : [],
      };
    }),
    hasPoints,
    isUnweighted,
    read,
  };
}

/** A weight that nobody pasted: the points of the best level, else an equal share. */
function bestOf(cells: readonly DraftCell[], rows: number): DraftCell {
  if (cells.length === 0) return { text: '', value: 100 / rows };
  return { text: '', value: cells[cells.length - 1]?.value ?? null };
}
