import { type FigureRangeKey, sayFigureRange } from '../text/figure-range.ts';
import type { Language, TextArgs } from '../text/schema.ts';
import type { WrongCell } from './area.ts';
import { nameOf } from './spaced.ts';

/** Something to say of a range, with what its words name. `fields`: those that `{names}` stands for. */
export type RangeSaid = {
  readonly key: FigureRangeKey;
  readonly args: TextArgs;
  readonly fields?: readonly string[];
};

/** Names in a list. */
export const joined = (names: readonly string[], language: Language): string =>
  names.join(language === 'en' ? ', ' : '、');

/** What is to be said, in a language. */
export function sayRange({ key, args, fields }: RangeSaid, language: Language): string {
  const names = fields?.map((field) => nameOf(field, language));
  return sayFigureRange(language, key, { ...args, ...(names && { names: joined(names, language) }) });
}

/** What a range fills in by field, and in words what was read; or why it cannot be read. */
export type RangeRead =
  | { readonly ok: true; readonly fields: Readonly<Record<string, unknown>>; readonly said: RangeSaid }
  | { readonly ok: false; readonly fault: RangeSaid };

export const fault = (key: FigureRangeKey, args: TextArgs = {}, fields?: readonly string[]): RangeRead => ({
  ok: false,
  fault: { key, args, ...(fields && { fields }) },
});

/** Why cells that are no numbers stop a figure; `null`: there are none. */
export function wrongFault(wrong: readonly WrongCell[]): RangeRead | null {
  const [first] = wrong;
  if (!first) return null;
  return wrong.length === 1 ? fault('notNumber', { ...first }) : fault('notNumbers', { ...first, n: wrong.length });
}

/** A name that stands twice; `null`: none does. */
export function twice(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}
