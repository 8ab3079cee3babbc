import type { Cell } from '../responses/schema.ts';
import type { Dimension, Standard, Trigger, TriggerWhen } from '../standard-rules/standard.ts';
import type { Language, Localized } from '../text/schema.ts';
import type { OwnRow } from './own-rows.ts';
import { type Bounds, boundedIn, numberIn, quoted, textIn } from './read-cell.ts';
import type { AddFault } from './schema.ts';
import { codeOf, wordsOf } from './setup-words.ts';
import { bounds, departmentPlace, place, rowKey } from './standard-layout.ts';
import { missingWords, periodWords, roundingSteps } from './standard-words.ts';

/** Longest owner, department or action. */
const longestText = 300;
/** Sheets may change the last digits of a fraction. */
const dust = 1e-9;

type Tell = Parameters<typeof boundedIn>[2];

/** A text that was changed holds for every language, since nobody translates it. */
function changedText(cell: Cell, was: Localized | null, fault: Tell): Localized | undefined {
  const written = typeof cell === 'string' ? cell.trim() : '';
  if (was && Object.values(was).includes(written)) return was;
  const text = textIn(cell, longestText);
  if (text) return { en: text, 'zh-CN': text, 'zh-TW': text };
  fault('badText', { value: quoted(cell), max: longestText });
  return undefined;
}

/** Reads cells by row key and place. What is missing or at fault answers as it was, once the fault is told. */
function readerOf(rows: ReadonlyMap<string, OwnRow>, language: Language, addFault: AddFault) {
  function at<T>(key: string, column: number, was: T, how: (cell: Cell, fault: Tell) => T | undefined): T {
    const row = rows.get(key);
    if (!row) return was;
    return how(row.cell(column), (code, args) => addFault(code, row.row, column + 1, args)) ?? was;
  }
  const number = (key: string, column: number, within: Bounds, was: number): number =>
    at(key, column, was, (cell, fault) =>
      typeof cell === 'number' && Math.abs(cell - was) < dust ? was : boundedIn(cell, within, fault),
    );
  const oneOf = <T>(key: string, was: T, choices: readonly string[], find: (cell: Cell) => T | undefined): T =>
    at(key, place.value, was, (cell, fault) => {
      const found = find(cell);
      if (found === undefined) fault('unknownChoice', { value: quoted(cell), choices: choices.join(', ') });
      return found;
    });
  return {
    number,
    oneOf,
    choice: <Code extends string>(key: string, table: Readonly<Record<Code, Localized>>, was: Code): Code =>
      oneOf(key, was, wordsOf(table, language), (cell) => codeOf(table, String(cell))),
    text: (key: string, column: number, was: Localized): Localized =>
      at(key, column, was, (cell, fault) => changedText(cell, was, fault)),
    /** The same where nothing need be written: `null`. */
    textOrNone: (key: string, column: number, was: Localized | null): Localized | null =>
      rows.get(key)?.cell(column) === '' ? null : at(key, column, was, (cell, fault) => changedText(cell, was, fault)),
  };
}

type Reader = ReturnType<typeof readerOf>;

function whenOf(read: Reader, { id, when }: Trigger): TriggerWhen {
  const key = rowKey('trigger', id);
  const limit = (within: Bounds, was: number) => read.number(key, place.limit, within, was);
  if (when.on === 'score') return { on: when.on, below: limit(bounds.percent, when.below) };
  if (when.on === 'anyItem') return { on: when.on, atMost: limit(bounds.percent, when.atMost) };
  return { on: when.on, atMostLevel: limit(bounds.level, when.atMostLevel) };
}

function dimensionOf(read: Reader, standard: Standard, was: Dimension): Dimension {
  const { points: levels, department: owner, ...rest } = was;
  const key = rowKey('dimension', was.id);
  const weight = read.number(key, place.weight, bounds.weight, was.weight);
  const points = levels?.map((value, level) => read.number(key, place.points + level, bounds.points, value));
  const department = read.textOrNone(key, departmentPlace(standard), owner ?? null);
  return { ...rest, weight, ...(points && { points }), ...(department && { department }) };
}

/**
 * A standard with every number and text that the tab's cells say instead; each is of the right kind and within its own
 * bounds. Without worked examples: those of the standard were worked with its own numbers.
 */
export function standardFrom(
  standard: Standard,
  rows: ReadonlyMap<string, OwnRow>,
  language: Language,
  addFault: AddFault,
): Standard {
  const read = readerOf(rows, language, addFault);
  const { dimensions, bands, triggers, missing, aspects } = standard;
  const percent = (id: string, was: number) => read.number(rowKey('setting', id), place.value, bounds.percent, was);
  return {
    ...standard,
    dimensions: aspects === 'open' ? dimensions : dimensions.map((one) => dimensionOf(read, standard, one)),
    bands: bands.map((band) => ({
      ...band,
      from: read.number(rowKey('band', band.grade), place.from, bounds.percent, band.from),
    })),
    triggers: triggers.map((trigger) => {
      const { title, owner, dueInDays } = trigger.action;
      const key = rowKey('trigger', trigger.id);
      return {
        ...trigger,
        when: whenOf(read, trigger),
        action: {
          title: read.text(key, place.action, title),
          owner: read.text(key, place.owner, owner),
          dueInDays: read.number(key, place.dueInDays, bounds.days, dueInDays),
        },
      };
    }),
    missing: {
      policy: read.choice(rowKey('setting', 'missing'), missingWords, missing.policy),
      minimumWeight: percent('minimumWeight', missing.minimumWeight),
    },
    roundTo: read.oneOf(rowKey('setting', 'roundTo'), standard.roundTo, roundingSteps.map(String), (cell) =>
      roundingSteps.find((step) => step === numberIn(cell)?.value),
    ),
    keepFrom: percent('keepFrom', standard.keepFrom),
    period: read.choice(rowKey('setting', 'period'), periodWords, standard.period),
    examples: [],
  };
}
