import { standardScale } from '../../core/columns/standard-scales.ts';
import { columnName } from '../../core/responses/address.ts';
import type { ConfirmedColumn } from '../../core/responses/schema.ts';
import { knownLevels } from '../../core/setup-tab/read-setup-cells.ts';
import { scaleCell } from '../../core/setup-tab/setup.ts';
import { dimensionChoices } from '../../core/setup-tab/setup-dimensions.ts';
import { directionWords, offeredRoles, offeredTypes } from '../../core/setup-tab/setup-words.ts';
import { readScale } from '../../core/tabs/scale-text.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { Language, Localized } from '../../core/text/schema.ts';
import { setOfSource } from '../book/pick-set.ts';
import { placeTabs } from '../book/place-tabs.ts';
import { type OpenSpreadsheet, withLock } from '../google.ts';
import { type DrawInput, drawSetup } from '../grading/draw.ts';
import { lockWaitMs, requestOf } from '../grading/grade-open.ts';
import { prepare } from '../grading/prepare.ts';
import { edgesOf, readSheets } from '../grading/read-sheets.ts';
import { refusalsOf } from '../grading/refuse.ts';
import { aboutOf, samplesOf } from '../grading/samples.ts';
import { withConfirmed } from '../grading/setup-state.ts';
import { Refused } from '../refusal.ts';
import type { MappedColumn, Mapping } from './answers/schema.ts';
import { effectOf, isUnplaced, whyOf } from './column-effect.ts';
import type { ConfirmCall, NamedColumn, SourceCall } from './schema.ts';

const titled = (table: Readonly<Partial<Record<string, Localized>>>, language: Language) =>
  Object.entries(table).flatMap(([id, title]) => (title ? [{ id, title: title[language] }] : []));

function columnsOf(input: DrawInput): readonly MappedColumn[] {
  const { result, table, language } = input;
  const { columns } = result.map;
  const samples = samplesOf(table, result.map);
  return columns.map((column, place) => ({
    fingerprint: column.fingerprint,
    letter: columnName(column.index),
    header: column.header,
    type: column.type,
    role: column.role,
    dimension: column.dimension,
    scale: scaleCell(column, result.rubric.standard, language),
    direction: column.direction,
    naCodes: [...column.naCodes],
    confidence: column.confidence,
    needsConfirmation: column.needsConfirmation,
    confirmed: column.confirmed,
    samples: [...(samples[place] ?? [])],
    about: aboutOf(table, result.map, column),
    effect: effectOf(column, input),
    why: whyOf(column, language),
    ...(column.asks && { asks: column.asks }),
    ...(isUnplaced(column, result.rubric.standard) && { isUnplaced: true as const }),
  }));
}

function answerOf(input: DrawInput, faults: Mapping['faults']): Mapping {
  const { result, language } = input;
  const { columns, refusals } = result.map;
  const { standard } = result.rubric;
  const isAsking = columns.some(({ needsConfirmation }) => needsConfirmation);
  const isRefused = refusals.some(({ code }) => code !== 'onlyUnconfirmed');
  return {
    status: faults.length > 0 ? 'invalid' : isRefused ? 'refused' : isAsking ? 'asking' : 'ready',
    reasons: isRefused ? [...refusalsOf(input)] : [],
    responses: result.counts?.figures.n ?? result.figures.responses,
    ...(result.counts && { isCounts: true as const }),
    columns: [...columnsOf(input)],
    choices: {
      roles: titled(offeredRoles(standard, columns), language),
      types: titled(offeredTypes(columns), language),
      directions: titled(directionWords, language),
      dimensions: standard.aspects === 'fixed' ? [...dimensionChoices(standard, language)] : [],
    },
    faults,
  };
}

/** What a person said of the columns, as Setup keeps it; every field that cannot be understood is named. */
function confirmedOf(
  columns: readonly NamedColumn[],
  { result, language }: DrawInput,
): { readonly confirmed: readonly ConfirmedColumn[]; readonly faults: Mapping['faults'] } {
  const known = knownLevels(result.rubric.standard);
  const faults: Mapping['faults'] = [];
  const confirmed = columns.flatMap(({ confirmed: isConfirmed, scale: text, ...column }): ConfirmedColumn[] => {
    if (!isConfirmed) return [];
    const scale = standardScale(column.role, column.dimension, result.rubric.standard) ?? readScale(text, known);
    const isMissing = column.role === 'item' && scale === null;
    if (scale !== undefined && !isMissing) return [{ ...column, scale }];
    const message = say(language, 'setup.badScale', { value: text });
    faults.push({ fingerprint: column.fingerprint, field: 'scale', message });
    return [];
  });
  return { confirmed, faults };
}

/** Columns that would be confirmed with a scale that none of their answers fits. */
function unfitOf({ result, language }: DrawInput, confirmed: readonly ConfirmedColumn[]): Mapping['faults'] {
  const said = new Set(confirmed.map(({ fingerprint }) => fingerprint));
  return result.issues.flatMap(({ code, column, args }) => {
    const found = result.map.columns.find(({ index }) => index === column);
    if (code !== 'noneFits' || !found || !said.has(found.fingerprint)) return [];
    const message = say(language, 'effect.noneFits', { values: args.values ?? '' });
    return [{ fingerprint: found.fingerprint, field: 'scale', message }];
  });
}

/** Columns of the response tab as they would be graded; with `columns` they are written to Setup first, unless one is at fault. */
export function mapping(spreadsheet: OpenSpreadsheet, call: SourceCall | ConfirmCall): Mapping {
  const { workbook } = spreadsheet;
  const request = requestOf(spreadsheet, { standard: call.standard, sheetId: call.sheetId });
  return withLock(lockWaitMs, () => {
    const book = workbook.readBook(setOfSource(call.sheetId));
    const language = languageOf(book.locale);
    const read = readSheets(workbook, book, request, language);
    const proposed = prepare(read, book, request, language);
    if (!('columns' in call)) return answerOf(proposed, []);
    const { confirmed, faults } = confirmedOf(call.columns, proposed);
    if (faults.length > 0) return answerOf(proposed, faults);
    const named = new Set(call.columns.map(({ fingerprint }) => fingerprint));
    const others = read.setup.confirmed.filter(({ fingerprint }) => !named.has(fingerprint));
    const setup = withConfirmed({ ...read.setup, confirmed: others }, confirmed);
    const input = prepare({ ...read, setup }, book, request, language);
    const unfit = unfitOf(input, confirmed);
    if (unfit.length > 0) return answerOf(proposed, unfit);
    const isRefused = input.result.map.refusals.some(({ code }) => code !== 'onlyUnconfirmed');
    if (isRefused) throw new Refused(refusalsOf(input));
    const { places } = placeTabs(book, edgesOf(read.ours), language);
    workbook.applyRequests(drawSetup(input, places));
    return answerOf(input, []);
  });
}
