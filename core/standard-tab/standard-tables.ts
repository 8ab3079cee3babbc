import type { Input } from '../panels/block.ts';
import { bandRange } from '../scoring/band-range.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { Trigger } from '../standard-rules/standard.ts';
import { wordsOf } from '../tabs/choice-words.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { anything, between, type KeyedTable, points, questionsOf, titled } from './standard-columns.ts';
import { bounds, pointLevels, rowKey, standardHeaders } from './standard-layout.ts';
import { missingWords, periodWords, roundingSteps } from './standard-words.ts';

/** How answers become a total and a wave: one choice a row, with what it means as it stands. */
export function settingTable({ standard }: Rubric, language: Language): KeyedTable {
  const { missing, roundTo, keepFrom, period } = standard;
  const minimum = missing.minimumWeight;
  const percent = between(bounds.percent);
  const lines = [
    {
      id: 'missing',
      value: missingWords[missing.policy][language],
      meaning: say(language, `standard.missing.${missing.policy}`, { minimum }),
      input: { choices: wordsOf(missingWords, language) },
    },
    {
      id: 'minimumWeight',
      value: minimum,
      meaning: say(language, 'standard.minimumWeightMeaning'),
      input: percent,
    },
    {
      id: 'roundTo',
      // As text, so that it is the same in a sheet that writes decimals with a comma.
      value: String(roundTo),
      meaning: say(language, 'standard.rounding', { step: roundTo }),
      input: { choices: roundingSteps.map(String) },
    },
    { id: 'keepFrom', value: keepFrom, meaning: say(language, 'standard.keep', { from: keepFrom }), input: percent },
    {
      id: 'period',
      value: periodWords[period][language],
      meaning: say(language, `standard.period.${period}`),
      input: { choices: wordsOf(periodWords, language) },
    },
    {
      id: 'nextReview',
      value: standard.nextReview ?? null,
      meaning: say(language, 'standard.nextReviewMeaning'),
      input: anything,
    },
    ...(standard.rewards
      ? ([
          {
            id: 'currency',
            value: standard.rewards.currency,
            meaning: say(language, 'standard.currencyMeaning'),
            input: anything,
          },
        ] as const)
      : []),
  ] as const;
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).setting, language, [
      { format: 'text' },
      { format: 'text', input: anything, centred: true },
      { format: 'text' },
    ]),
    rows: lines.map(({ id, value, meaning }) => [say(language, `standard.${id}`), value, meaning]),
    keys: lines.map(({ id }) => rowKey('setting', id)),
    inputs: lines.map(({ input }) => input),
  };
}

/** Dimensions as this survey asks them, with the points of each level where the standard has its own. */
export function dimensionTable({ standard, dimensions }: Rubric, language: Language): KeyedTable {
  const levels = pointLevels(standard);
  // Open aspects are those of the survey and all weigh the same.
  const isOpen = standard.aspects === 'open';
  const free = (input: Input): { input?: Input } => (isOpen ? {} : { input });
  const number = (input: Input) => ({ ...points, ...free(input) });
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).dimension, language, [
      { format: 'text' },
      number(between(bounds.weight)),
      ...levels.map(() => number(between(bounds.points))),
      { format: 'text', ...free(anything) },
      { format: 'text' },
    ]),
    rows: dimensions.map(({ title, weight, points: earned, department, items, unscored }) => [
      title[language],
      weight,
      ...levels.map((_, level) => earned?.[level] ?? null),
      department?.[language] ?? '',
      questionsOf([...items, ...unscored], language),
    ]),
    keys: isOpen ? [] : dimensions.map(({ id }) => rowKey('dimension', id)),
  };
}

/** Where each grade begins. */
export function bandTable({ standard }: Rubric, language: Language): KeyedTable {
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).band, language, [
      { format: 'text', grade: true },
      { ...points, input: between(bounds.percent) },
      { format: 'text' },
    ]),
    rows: standard.bands.map(({ grade, title, from }) => [title[language], from, bandRange(standard, grade)]),
    keys: standard.bands.map(({ grade }) => rowKey('band', grade)),
  };
}

/** The number that a rule compares with. */
const limitOf = ({ when }: Trigger): number =>
  when.on === 'score' ? when.below : when.on === 'anyItem' ? when.atMost : when.atMostLevel;

/** When a case opens, who takes it, by when, and what is done. */
export function triggerTable({ standard }: Rubric, language: Language): KeyedTable {
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).trigger, language, [
      { format: 'text' },
      { ...points, input: between(bounds.percent) },
      { format: 'integer', centred: true, input: between(bounds.days) },
      { format: 'text', input: anything },
      { format: 'text' },
      { format: 'text' },
      { format: 'text', input: anything },
    ]),
    rows: standard.triggers.map((trigger) => [
      say(language, `standard.when.${trigger.when.on}`),
      limitOf(trigger),
      trigger.action.dueInDays,
      trigger.action.owner[language],
      trigger.id,
      trigger.clause,
      trigger.action.title[language],
    ]),
    keys: standard.triggers.map(({ id }) => rowKey('trigger', id)),
  };
}
