import { standardScale } from '../columns/standard-scales.ts';
import { type Cell, type ConfirmedColumn, type Role, segmentRoles } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { labelLanguages } from '../scales/labels.ts';
import type { Levels, Scale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { codeOf, wordsOf } from '../tabs/choice-words.ts';
import { boundedIn, numberIn, quoted, textIn } from '../tabs/read-cell.ts';
import { rowDigest } from '../tabs/row-digest.ts';
import { readScale } from '../tabs/scale-text.ts';
import type { TabFault } from '../tabs/schema.ts';
import type { Language, Localized } from '../text/schema.ts';
import { dimensionChoices, namedId } from './setup-dimensions.ts';
import type { TargetName } from './setup-keys.ts';
import { editable, groupBounds, headerPlace, targetBounds } from './setup-layout.ts';
import { directionWords, offeredRoles, roleWords, typeWords } from './setup-words.ts';

/** One row of Setup; `place` counts a table's columns from 0. */
export type CellReader = {
  readonly row: number;
  /** Of the choices that a fault names; cells are understood in every language. */
  readonly language: Language;
  readonly cell: (place: number) => Cell;
  readonly fault: (code: TabFault['code'], place: number, args: TabFault['args']) => void;
};

/** Longest name of a tab that Sheets allows. */
const longestTitle = 100;
/** Longest name of an aspect that somebody writes; one that is called as its header may be as long as that. */
const longestAspect = 1000;

const text = (read: CellReader, place: number): string => String(read.cell(place) ?? '').trim();

/** The value of a setting's row as a number within bounds. */
const bounded = (read: CellReader, bounds: Parameters<typeof boundedIn>[1]): number | undefined =>
  boundedIn(read.cell(1), bounds, (code, args) => read.fault(code, 1, args));

/** The title of the response tab; `undefined` with a fault when the cell can name no tab. */
export function sourceTitle(read: CellReader): string | undefined {
  const cell = read.cell(1);
  // A tab that is called 2026 is a number once somebody typed it.
  const title = textIn(typeof cell === 'number' ? String(cell) : cell, longestTitle);
  if (title) return title;
  read.fault('badText', 1, { value: quoted(cell), max: longestTitle });
  return undefined;
}

/** The standard named by title (any language), id or system; a fault when there is none. */
export function standardId(read: CellReader, standards: readonly Standard[]): Standard | undefined {
  const wanted = foldText(text(read, 1));
  const found = standards.find((one) =>
    [one.id, one.source.system, ...Object.values(one.title)].some((name) => foldText(name) === wanted),
  );
  const choices = [...new Set(standards.map((one) => one.title[read.language]))].join(', ');
  if (!found) read.fault('unknownStandard', 1, { value: quoted(read.cell(1)), choices });
  return found;
}

/** The smallest group that is shown: a whole number from 1 to 100. */
export const minimumGroup = (read: CellReader): number | undefined => bounded(read, groupBounds);

/** A target or a market's value, CSAT as a share (0.85, 85 and 85% are one); `null`: blank, so none, or a fault was told. */
export function target(read: CellReader, name: TargetName): number | null {
  const number = numberIn(read.cell(1));
  if (number === null) return null;
  const isShare = name === 'csat' && number !== undefined && !number.isPercent && number.value <= 1;
  const value = bounded(read, targetBounds[name]);
  if (value === undefined) return null;
  return name === 'csat' && !isShare ? value / 100 : value;
}

function choice<Code extends string>(
  read: CellReader,
  place: number,
  table: Readonly<Partial<Record<Code, Localized>>>,
): Code | undefined {
  const code = codeOf(table, text(read, place));
  if (code === undefined)
    read.fault('unknownChoice', place, {
      value: quoted(read.cell(place)),
      choices: wordsOf(table, read.language).join(', '),
    });
  return code;
}

function dimension(read: CellReader, standard: Standard | undefined): string | null | undefined {
  const cell = read.cell(editable.dimension);
  const value = text(read, editable.dimension);
  if (value === '') return null;
  const named = standard && namedId(value, standard);
  if (named) return named;
  if (standard === undefined || standard.aspects === 'open') {
    // A second question of the same name carries its number, " (2)".
    const copyMark = 10;
    const max = Math.max(longestAspect, text(read, headerPlace).length + copyMark);
    const own = textIn(cell, max);
    if (own === undefined) read.fault('badText', editable.dimension, { value: quoted(cell), max });
    return own;
  }
  read.fault('unknownChoice', editable.dimension, {
    value: quoted(cell),
    choices: dimensionChoices(standard, read.language)
      .map(({ title }) => title)
      .join(', '),
  });
  return undefined;
}

/** Where such codes lie (-99, 9999): the number of a day is far above. */
const codeBounds = { min: -9999, max: 9999 };

function naCodes(read: CellReader): readonly number[] | undefined {
  const cell = read.cell(editable.naCodes);
  const codes = text(read, editable.naCodes)
    .split(/[,;，；、\s]+/)
    .filter((code) => code !== '')
    .map((code) => numberIn(code)?.value ?? Number.NaN);
  const { min, max } = codeBounds;
  if (codes.every((code) => Number.isInteger(code) && code >= min && code <= max)) return codes;
  read.fault('badNumber', editable.naCodes, { value: quoted(cell), min, max });
  return undefined;
}

/** Lists of words that a scale in Setup may name: the standard's own first. */
export function knownLevels(standard: Standard | undefined): readonly Levels[] {
  const own = standard?.scale.kind === 'labelled' ? [standard.scale.levels] : [];
  return [...own, ...labelLanguages.flat().map((set) => set.levels)];
}

const longestScale = 2000;

/** The scale as it is written; `undefined` with a fault when it is none. */
function writtenScale(read: CellReader, standard: Standard | undefined): Scale | null | undefined {
  const cell = read.cell(editable.scale);
  const written = textIn(cell, longestScale);
  const scale = written === undefined ? undefined : readScale(written, knownLevels(standard));
  if (scale === undefined) read.fault('badScale', editable.scale, { value: quoted(cell) });
  return scale;
}

/** The use of a column: one that the standard knows. What a response is about may be told under any standard. */
function usedAs(read: CellReader, standard: Standard | undefined): Role | undefined {
  if (standard === undefined) return choice(read, editable.role, roleWords);
  const offered = offeredRoles(
    standard,
    segmentRoles.map((role) => ({ role })),
  );
  return choice(read, editable.role, offered);
}

/** What a row of the column table confirms; `undefined` when it is neither ticked nor changed, or cannot be understood. */
export function column(
  read: CellReader,
  digest: string,
  fingerprint: string,
  standard: Standard | undefined,
): ConfirmedColumn | undefined {
  const ticked = read.cell(editable.confirmed);
  if (typeof ticked !== 'boolean' && ticked !== '') {
    read.fault('notTick', editable.confirmed, { value: quoted(ticked) });
    return undefined;
  }
  const { confirmed: _, ...described } = editable;
  const isChanged = rowDigest(Object.values(described).map((place) => String(read.cell(place) ?? ''))) !== digest;
  if (ticked !== true && !isChanged) return undefined;
  const role = usedAs(read, standard);
  const type = choice(read, editable.type, typeWords);
  // Blank where there is no scale to have a direction.
  const direction =
    text(read, editable.direction) === '' ? 'positive' : choice(read, editable.direction, directionWords);
  const feeds = dimension(read, standard);
  const isGiven = standard && role && feeds !== undefined && standardScale(role, feeds, standard) !== null;
  const scale = isGiven ? standardScale(role, feeds, standard) : writtenScale(read, standard);
  const codes = naCodes(read);
  if (role === undefined || type === undefined || direction === undefined || scale === undefined) return undefined;
  if (feeds === undefined || codes === undefined) return undefined;
  return { fingerprint, type, role, dimension: feeds, scale, direction, naCodes: codes };
}
