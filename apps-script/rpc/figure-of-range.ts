import type { FigureMethod } from '../../core/figure/method.ts';
import { figureMethods } from '../../core/figure-methods/index.ts';
import { type AskedFigure, runFigure } from '../../core/figure-methods/run.ts';
import { askedFields, neededFields, wordsOfAsked, wordsOfRange } from '../../core/figure-range/range-fields.ts';
import { isFilledIn, type RangeInput, rangeInput } from '../../core/figure-range/range-input.ts';
import { joined, sayRange } from '../../core/figure-range/range-read.ts';
import { figureTable, showFigure } from '../../core/figure-range/show-figure.ts';
import { nameOf } from '../../core/figure-range/spaced.ts';
import { sayFigureRefusal } from '../../core/text/figure.ts';
import { type FigureRangeKey, sayFigureRange } from '../../core/text/figure-range.ts';
import { languageOf } from '../../core/text/language.ts';
import type { Language, TextArgs } from '../../core/text/schema.ts';
import { type OpenSpreadsheet, userLocale } from '../google.ts';
import type { FigureOfRange } from './answers/figures/schema.ts';
import type { FigureOfRangeCall } from './schema.ts';

/** Cells that are read at once: more would take longer than a person waits. */
const mostCells = 200_000;
const usualLevel = 0.95;

/** An input, or why there is none. `instead`: what is said where it turns out to be too little. */
type Found = { readonly read: RangeInput; readonly instead?: FigureOfRange } | { readonly refusal: FigureOfRange };

const refused = (message: string, field = ''): FigureOfRange => ({ status: 'refused', message, field });

function refusedInput({ fault, field }: RangeInput & { ok: false }, language: Language): FigureOfRange {
  if (!field) return refused(sayRange(fault, language));
  const named = { field: nameOf(field.name, language), kind: wordsOfAsked(field.kind, language) };
  return refused(sayFigureRange(language, fault.key, named), field.name);
}

/** What is still to be filled in where a method works of fields alone. */
function notFilledIn(method: FigureMethod, typed: FigureOfRangeCall['fields'], language: Language): FigureOfRange {
  const left = neededFields(method).filter((name) => (typed[name] ?? '').trim() === '');
  if (left.length === 0) return refused(wordsOfRange(method, language));
  const names = left.map((name) => nameOf(name, language));
  return refused(sayFigureRange(language, 'missingFields', { names: joined(names, language) }), left[0]);
}

/** Why a method answers nothing; what it misses is asked for in the field where it is filled in. */
function refusedFigure(method: FigureMethod, { reasons = [] }: AskedFigure, language: Language): FigureOfRange {
  const missing = new Set(reasons.flatMap(({ fields = '' }) => fields.split(/[^\w]+/)));
  const field = askedFields(method).find(({ name }) => missing.has(name));
  if (!field) return refused(reasons.map(({ message }) => message).join(' '));
  const isHeader = method.range.kind === 'table' && (field.kind === 'text' || field.kind === 'texts');
  const fault = { key: isHeader ? ('missingHeader' as const) : ('missingField' as const), args: {} };
  return refusedInput({ ok: false, fault, field }, language);
}

/** The input of a method from the selection and what was filled in; where nothing fitting is selected, from the latter alone. */
function inputOf(
  { selectedRange }: OpenSpreadsheet,
  method: FigureMethod,
  typed: FigureOfRangeCall['fields'],
  language: Language,
): Found {
  const filled = isFilledIn(method, typed) ? rangeInput(method, null, typed) : null;
  const without = (instead: FigureOfRange): Found => (filled ? { read: filled, instead } : { refusal: instead });
  const told = (key: FigureRangeKey, args: TextArgs = {}) => refused(sayFigureRange(language, key, args));
  const range = selectedRange(mostCells);
  const isNamed = method.range.kind === 'named';
  if (isNamed && (range?.count ?? 0) <= 1) return without(notFilledIn(method, typed, language));
  if (!range) return without(told('nothingSelected'));
  const { a1, count, cells } = range;
  if (count === 1) return without(told('selectRange', { range: a1 }));
  const tooLarge = told('tooLarge', { cells: count, most: mostCells });
  // Whatever is selected beside fields that say all is not meant.
  if (!cells) return isNamed ? without(tooLarge) : { refusal: tooLarge };
  const read = rangeInput(method, { a1, cells }, typed);
  return read.ok || !isNamed ? { read } : without(refusedInput(read, language));
}

const levelOf = ({ level }: Readonly<Record<string, unknown>>): number =>
  typeof level === 'number' && level > 0 && level < 1 ? level : usualLevel;

/** A figure of the selected cells and what was filled in beside them. Nothing is written. */
export function figureOfRange(spreadsheet: OpenSpreadsheet, call: FigureOfRangeCall): FigureOfRange {
  const language = call.language ?? languageOf(userLocale());
  const method = figureMethods.find(({ id }) => id === call.method);
  if (!method) return refused(sayFigureRefusal(language, 'unknownMethod', { method: call.method }));
  const found = inputOf(spreadsheet, method, call.fields, language);
  if ('refusal' in found) return found.refusal;
  const { read, instead } = found;
  if (!read.ok) return refusedInput(read, language);
  const asked = runFigure(method.id, read.input, language);
  if (asked.status === 'refused') return instead ?? refusedFigure(method, asked, language);
  const shown = showFigure(asked, levelOf(read.input), language);
  return {
    ...{ status: 'worked', method: method.id, title: method.title[language] },
    read: sayRange(read.said, language),
    rows: [...shown.rows],
    warnings: [...shown.warnings],
    details: shown.details.map(({ head, rows, ...one }) => ({
      ...one,
      head: [...head],
      rows: rows.map((row) => [...row]),
    })),
    table: figureTable(shown),
  };
}
