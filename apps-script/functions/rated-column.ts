import { scaleInHeader } from '../../core/columns/header-scale.ts';
import { headerText } from '../../core/columns/header-text.ts';
import { countCells, numericShare, type Profile, profileOf } from '../../core/columns/profile.ts';
import { listsFor, proposeWords } from '../../core/columns/word-scale.ts';
import type { Cell, Table } from '../../core/responses/schema.ts';
import { answerReader } from '../../core/scales/answer.ts';
import { cellForm } from '../../core/scales/cell-form.ts';
import { scaleText } from '../../core/scales/ends.ts';
import { foldText } from '../../core/scales/fold.ts';
import { labelLanguages } from '../../core/scales/labels.ts';
import type { RatingScale, Scale } from '../../core/scales/schema.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { SaidScale } from './said-scale.ts';

/** A column of a range as it was read. `answers`: one for each row, `null` where not answered and in the header's row. */
export type RatedColumn = {
  readonly hasHeader: boolean;
  readonly scale: Scale;
  readonly answers: readonly (number | null)[];
};

/** How columns are read: the scale as given, the top of the usual scale, the language of complaints. */
export type Reading = { readonly said: SaidScale; readonly usualTop: number; readonly language: Language };

const numeric = (min: number, max: number): RatingScale => ({ kind: 'numeric', min, max });

/** The worded scale of a column of words; `null` when it holds numbers or words that no list knows. */
function wordScale(profile: Profile, { said, usualTop, language }: Reading): Scale | null {
  if (profile.words.size === 0 || numericShare(profile, false) >= 0.5) return null;
  const sets = labelLanguages.map((list) =>
    list.filter(({ levels }) => typeof said !== 'number' || levels.length === said),
  );
  const found = proposeWords(profile, listsFor({ scale: numeric(1, usualTop), method: 'percentOfMaximum' }, sets));
  if (found?.conflict) {
    const [first, second] = found.conflict;
    throw new Error(say(language, 'function.sameLevel', { first, second }));
  }
  return found?.scale ?? null;
}

const knows = (scale: Scale | null, cell: Cell): boolean =>
  scale?.kind === 'labelled' && scale.levels.flat().some((word) => foldText(word) === foldText(String(cell)));

/** The ends that a header prints; a bottom that it does not print is 0 when somebody answered 0, else 1. */
function printedScale(header: Cell, { numbers }: Profile): Scale | null {
  const printed = scaleInHeader(headerText(String(header)));
  return printed && numeric(printed.min ?? (numbers.has(0) ? 0 : 1), printed.max);
}

/** True for a text that is no answer: not on the scale, or with a number in it ("Q-3") that no other cell has. */
function isHeader(cell: Cell, scale: Scale, { coded }: Profile): boolean {
  if (typeof cell !== 'string') return false;
  if (cellForm(cell).kind === 'coded' && coded.length === 0) return !knows(scale, cell);
  return answerReader(scale, 'positive', [])(cell).kind === 'unknownWord';
}

/**
 * Reads one column. Its scale is the one given; else that of its words; else the one its header prints; else the usual
 * one from 1. A header in the first row is passed over. When more answers lie off an assumed scale than on it, the
 * figure would be wrong, so the scale is asked for.
 */
export function rateColumn(table: Table, column: number, reading: Reading): RatedColumn {
  const { said, usualTop, language } = reading;
  const profileFrom = (row: number) => profileOf(countCells(table, column, row).cells);
  const first = table[0]?.[column] ?? '';
  const below = profileFrom(1);
  const given = typeof said === 'object' ? said : null;
  const whole = given ?? wordScale(profileFrom(0), reading);
  const words = given ?? (knows(whole, first) ? whole : (wordScale(below, reading) ?? null));
  const counted = numeric(1, typeof said === 'number' ? said : usualTop);
  const hasHeader = isHeader(first, words ?? counted, below);
  const printed = words === null && said === null && hasHeader ? printedScale(first, below) : null;
  const scale = words ?? printed ?? counted;
  const read = answerReader(scale, 'positive', []);
  let on = 0;
  let off = 0;
  const answers = table.map((row, place) => {
    const answer = hasHeader && place === 0 ? null : read(row[column] ?? '');
    if (answer?.kind === 'offScale') off += 1;
    if (answer?.kind !== 'value') return null;
    on += 1;
    return answer.value;
  });
  if (said === null && on > 0 && off > on)
    throw new Error(say(language, 'function.offScale', { scale: scaleText(scale) }));
  return { hasHeader, scale, answers };
}
