import type { FigureMethod } from '../figure/method.ts';
import { type Kind, partsOf } from '../figure/schema.ts';
import { type FigureRangeKey, sayFigureRange } from '../text/figure-range.ts';
import type { Language } from '../text/schema.ts';
import { joined } from './range-read.ts';
import { nameOf } from './spaced.ts';
import { typedKind } from './typed-field.ts';

/** A field of a method that a person fills in beside the range. */
export type AskedField = {
  readonly name: string;
  readonly kind: Kind;
  /** The method does without it. */
  readonly isOptional: boolean;
};

const isList = (kind: Kind): boolean => kind === 'numbers' || kind === 'texts';

const fieldsOf = ({ fields }: FigureMethod) =>
  Object.entries(fields).map(([name, said]) => ({ name, ...partsOf(said) }));

/** The fields that the columns of a table fill in their order, where the range belongs to no single one. */
export const columnFields = (method: FigureMethod): readonly { readonly name: string; readonly kind: Kind }[] =>
  method.range.kind === 'table' && method.range.field === null
    ? fieldsOf(method).filter(({ kind }) => isList(kind))
    : [];

/** The fields that a person fills in: all that the range does not fill. */
export function askedFields(method: FigureMethod): readonly AskedField[] {
  const fromRange = new Set([method.range.field, ...columnFields(method).map(({ name }) => name)]);
  return fieldsOf(method)
    .filter(({ name, kind }) => !fromRange.has(name) && typedKind(kind) !== null)
    .map(({ name, kind, isOptional }) => ({
      ...{ name, kind, isOptional },
    }));
}

/** The fields without which the method answers nothing. */
export const neededFields = (method: FigureMethod): readonly string[] =>
  fieldsOf(method).flatMap(({ name, isOptional }) => (isOptional ? [] : [name]));

/** What a field takes, in words for whoever fills it in. */
export function wordsOfAsked(kind: Kind, language: Language): string {
  const typed = typedKind(kind);
  return typed ? sayFigureRange(language, typed.words) : kind;
}

/** What to select, in words. */
export function wordsOfRange(method: FigureMethod, language: Language): string {
  const { kind: shape, field } = method.range;
  const kind = fieldsOf(method).find(({ name }) => name === field)?.kind;
  const names = (all: readonly string[]) => ({
    names: joined(
      all.map((name) => nameOf(name, language)),
      language,
    ),
  });
  const keys: Readonly<Record<typeof shape, FigureRangeKey>> = {
    list: 'select.list',
    table: kind === 'groups' ? 'select.groups' : 'select.columns',
    matrix: 'select.matrix',
    named: field === null ? 'select.named' : 'select.amounts',
  };
  const columns = columnFields(method);
  if (columns.length > 0) return sayFigureRange(language, 'select.fields', names(columns.map(({ name }) => name)));
  return sayFigureRange(language, keys[shape], names(Object.keys(method.fields)));
}
