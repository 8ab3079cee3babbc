import type { Cell, ConfirmedColumn } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { labelLanguages } from '../scales/labels.ts';
import type { Levels } from '../scales/schema.ts';
import type { Standard } from '../standards/standard.ts';
import type { Language, Localized } from '../text/schema.ts';
import { rowDigest } from './row-digest.ts';
import { readScale } from './scale-text.ts';
import type { SetupFault } from './schema.ts';
import { editable } from './setup.ts';
import { codeOf, directionWords, roleWords, typeWords } from './setup-words.ts';

/** One row of Setup; `place` counts a table's columns from 0. */
export type CellReader = {
  readonly row: number;
  /** Of the choices that a fault names; cells are understood in every language. */
  readonly language: Language;
  readonly cell: (place: number) => Cell;
  readonly fault: (code: SetupFault['code'], place: number, args: SetupFault['args']) => void;
};

const text = (read: CellReader, place: number): string => String(read.cell(place) ?? '').trim();

/** The standard named by title (any language), id or system; a fault when there is none. */
export function standardId(read: CellReader, standards: readonly Standard[]): Standard | undefined {
  const value = text(read, 1);
  const wanted = foldText(value);
  const found = standards.find((one) =>
    [one.id, one.source.system, ...Object.values(one.title)].some((name) => foldText(name) === wanted),
  );
  if (!found)
    read.fault('unknownStandard', 1, { value, choices: standards.map((one) => one.title[read.language]).join(', ') });
  return found;
}

/** The smallest group that is shown: a whole number from 1 to 100. */
export function minimumGroup(read: CellReader): number | undefined {
  const value = read.cell(1);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(foldText(value)) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 100) return number;
  read.fault('badNumber', 1, { value: String(value), min: 1, max: 100 });
  return undefined;
}

function choice<Code extends string>(
  read: CellReader,
  place: number,
  table: Readonly<Record<Code, Localized>>,
): Code | undefined {
  const value = text(read, place);
  const code = codeOf(table, value);
  if (code === undefined)
    read.fault('unknownChoice', place, {
      value,
      choices: Object.values<Localized>(table)
        .map((one) => one[read.language])
        .join(', '),
    });
  return code;
}

function dimension(read: CellReader, standard: Standard | undefined): string | null | undefined {
  const value = text(read, editable.dimension);
  if (value === '') return null;
  const named = standard?.dimensions.find((one) => one.id === value || Object.values(one.title).includes(value));
  if (named) return named.id;
  if (standard === undefined || standard.aspects === 'open') return value;
  read.fault('unknownChoice', editable.dimension, {
    value,
    choices: standard.dimensions.map((one) => one.title[read.language]).join(', '),
  });
  return undefined;
}

function naCodes(read: CellReader): readonly number[] | undefined {
  const codes = text(read, editable.naCodes)
    .split(/[,;，；\s]+/)
    .filter((code) => code !== '')
    .map(Number);
  if (codes.every(Number.isFinite)) return codes;
  read.fault('badNumber', editable.naCodes, { value: text(read, editable.naCodes), min: 0, max: 99 });
  return undefined;
}

/** Lists of words that a scale in Setup may name: the standard's own first. */
function knownLevels(standard: Standard | undefined): readonly Levels[] {
  const own = standard?.scale.kind === 'labelled' ? [standard.scale.levels] : [];
  return [...own, ...labelLanguages.flat().map((set) => set.levels)];
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
    read.fault('notTick', editable.confirmed, { value: String(ticked) });
    return undefined;
  }
  const cells = [
    editable.role,
    editable.dimension,
    editable.type,
    editable.scale,
    editable.direction,
    editable.naCodes,
  ];
  const isChanged = rowDigest(cells.map((place) => String(read.cell(place) ?? ''))) !== digest;
  if (ticked !== true && !isChanged) return undefined;
  const role = choice(read, editable.role, roleWords);
  const type = choice(read, editable.type, typeWords);
  // Blank where there is no scale to have a direction.
  const direction =
    text(read, editable.direction) === '' ? 'positive' : choice(read, editable.direction, directionWords);
  const scale = readScale(text(read, editable.scale), knownLevels(standard));
  if (scale === undefined) read.fault('badScale', editable.scale, { value: text(read, editable.scale) });
  const feeds = dimension(read, standard);
  const codes = naCodes(read);
  if (role === undefined || type === undefined || direction === undefined || scale === undefined) return undefined;
  if (feeds === undefined || codes === undefined) return undefined;
  return { fingerprint, type, role, dimension: feeds, scale, direction, naCodes: codes };
}
