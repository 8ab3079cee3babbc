import type { Block, Input, TableColumn } from '../panels/block.ts';
import type { Item } from '../scoring/schema.ts';
import { say } from '../text/say.ts';
import type { Language, Localized } from '../text/schema.ts';

/** A table whose rows are found again by their keys. */
export type KeyedTable = Extract<Block, { kind: 'table' }> & { readonly keys: readonly string[] };

/** Any text. */
export const anything: Input = { choices: [] };
/** A number within bounds. */
export const between = ({ from, to }: { readonly from: number; readonly to: number }): Input => ({ from, to });
/** Numbers stand in the middle, apart from the words beside them. */
export const points = { format: 'points', centred: true } as const;

/** Columns with the headers of their table. */
export const titled = (
  headers: readonly Localized[],
  language: Language,
  kinds: readonly Omit<TableColumn, 'title'>[],
): readonly TableColumn[] => kinds.map((kind, place) => ({ title: headers[place]?.[language] ?? '', ...kind }));

/** The questions of this survey in one cell. */
export const questionsOf = (items: readonly Item[], language: Language): string =>
  items.map(({ title }) => title).join(' · ') || say(language, 'standard.notAsked');
