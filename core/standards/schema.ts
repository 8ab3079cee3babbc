import * as z from 'zod/mini';
import type { Scale } from '../scales/schema.ts';
import type { Localized } from '../text/schema.ts';
import { faultsOf } from './faults.ts';

/** Where the rules come from: a system of the source documents, the document's number, its clause. */
export type Source = { readonly system: string; readonly document: string; readonly clause: string };

/** What was decided where the source is damaged, silent or contradicts itself. Shown to the team. */
export type Note = {
  readonly about: string;
  readonly source: 'damaged' | 'silent' | 'contradicts';
  readonly decided: Localized;
};

/** How an answer becomes a share of its dimension's weight. The name stands on every figure. */
export type Method = 'percentOfMaximum' | 'points' | 'pomp';

/** What an unanswered dimension does: its weight is spread, the response is left out, or it counts as 0. */
export type MissingPolicy = 'renormalise' | 'exclude' | 'zero';

/** The length of a wave. */
export type Period = 'month' | 'quarter' | 'halfYear' | 'year';

/** A group of items with a weight. */
export type Dimension = {
  readonly id: string;
  readonly title: Localized;
  /** Percent of the whole; the weights of a standard add up to 100. */
  readonly weight: number;
  /** Header words, lower case, that name this dimension in a survey, in any language. */
  readonly headers: readonly string[];
  /** Points per level from worst to best, at most `weight`. Only with method 'points'. */
  readonly points?: readonly number[];
  /** Who answers for it: the owner of a case about this dimension. */
  readonly department?: Localized;
};

/** A grade begins at `from` (0..100, rounded score) and ends below the next; the last begins at 0. */
export type Band = { readonly grade: string; readonly title: Localized; readonly from: number };

/**
 * When a case opens, independent of the grade.
 * `score`: the rounded total lies below the number. `anyItem`: one case when any item lies at or below `atMost`
 * percent of its maximum. `eachItem`: one rule per dimension, rule id `<id>:<dimension>`, when an item of it
 * has a level of at most `atMostLevel` (1 is worst).
 */
export type TriggerWhen =
  | { readonly on: 'score'; readonly below: number }
  | { readonly on: 'anyItem'; readonly atMost: number }
  | { readonly on: 'eachItem'; readonly atMostLevel: number };

/** A rule that opens a corrective action: exactly one per response and rule. */
export type Trigger = {
  readonly id: string;
  readonly clause: string;
  readonly when: TriggerWhen;
  /** `owner` is the role that takes the case; an `eachItem` rule adds the dimension's department. */
  readonly action: { readonly title: Localized; readonly owner: Localized; readonly dueInDays: number };
};

/**
 * A worked example: the level or number of each dimension in source order, `null` where not answered, and what
 * comes out. `triggers` are rule ids in order.
 */
export type Example = {
  readonly answers: readonly (number | null)[];
  readonly score: number | null;
  readonly grade: string | null;
  readonly triggers: readonly string[];
};

/** A rubric as data. */
export type Standard = {
  readonly id: string;
  /** Rises when a score, grade or trigger could change. */
  readonly version: number;
  readonly title: Localized;
  readonly summary: Localized;
  readonly source: Source;
  readonly notes: readonly Note[];
  readonly method: Method;
  /** The scale a dimension's item is answered on unless the survey's own column says otherwise; its words win over the general lists. */
  readonly scale: Scale;
  /** `open`: every confirmed rating column that no dimension names joins as an aspect; all weigh the same. */
  readonly aspects: 'fixed' | 'open';
  readonly dimensions: readonly Dimension[];
  /** `minimumWeight`: answered weight in percent below which there is a total but no grade. */
  readonly missing: { readonly policy: MissingPolicy; readonly minimumWeight: number };
  /** The step a total is rounded to, half up, before banding and triggers. */
  readonly roundTo: 1 | 0.1 | 0.01;
  readonly bands: readonly Band[];
  readonly triggers: readonly Trigger[];
  /** A dimension whose index reaches this share of the maximum is listed as "keep". */
  readonly keepFrom: number;
  readonly period: Period;
  /** A group smaller than this shows no score. */
  readonly minimumGroup: number;
  /** Clauses that are procedure rather than arithmetic: who does what, in the source's order. Shown on the Standard tab. */
  readonly procedure: readonly { readonly clause: string; readonly text: Localized }[];
  readonly examples: readonly Example[];
};

/** A check for each field of `T` and none more, so that a new field cannot be forgotten below. */
type Fields<T> = { readonly [Key in keyof T]-?: z.ZodMiniType<T[Key]> };

// Bounds are refinements: zod's own classes for them would cost the script file several kilobytes.
const text = z.string('must be a text').check(z.refine((value) => value !== '', 'must not be empty'));
const number = z.number('must be a number');
const atLeast = (least: number) => z.refine<number>((value) => value >= least, `must be ${least} or more`);
const atMost = (most: number) => z.refine<number>((value) => value <= most, `must be at most ${most}`);
const whole = number.check(z.refine((value) => Number.isInteger(value), 'must be a whole number'));
const percent = number.check(atLeast(0), atMost(100));
const list = <T>(one: z.ZodMiniType<T>) => z.readonly(z.array(one, 'must be a list'));
const filled = <T>(one: z.ZodMiniType<T>) =>
  z.readonly(z.array(one, 'must be a list').check(z.refine((values) => values.length > 0, 'must not be empty')));
const choice = <const T extends readonly (string | number)[]>(...values: T) =>
  z.literal(values, `must be one of: ${values.join(', ')}`);
const record = <T extends Record<string, z.ZodMiniType>>(fields: T) =>
  z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `has unknown fields: ${issue.keys.join(', ')}` : 'must be a record',
  });
const localized = record({ en: text, 'zh-CN': text, 'zh-TW': text } satisfies Fields<Localized>);
const scale: z.ZodMiniType<Scale> = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('numeric'), min: number, max: number }),
    record({ kind: z.literal('labelled'), levels: filled(filled(text)) }),
  ],
  'kind must be one of: numeric, labelled',
);
const when: z.ZodMiniType<TriggerWhen> = z.discriminatedUnion(
  'on',
  [
    record({ on: z.literal('score'), below: percent }),
    record({ on: z.literal('anyItem'), atMost: percent }),
    record({ on: z.literal('eachItem'), atMostLevel: whole.check(atLeast(1)) }),
  ],
  'on must be one of: score, anyItem, eachItem',
);
const fields = {
  id: text.check(z.refine((value) => /^[a-z][a-z0-9-]*$/.test(value), 'must be lower-case words joined by hyphens')),
  version: whole.check(atLeast(1)),
  title: localized,
  summary: localized,
  source: record({ system: text, document: text, clause: text } satisfies Fields<Source>),
  notes: list(
    record({
      about: text,
      source: choice('damaged', 'silent', 'contradicts'),
      decided: localized,
    } satisfies Fields<Note>),
  ),
  method: choice('percentOfMaximum', 'points', 'pomp'),
  scale,
  aspects: choice('fixed', 'open'),
  dimensions: filled(
    record({
      id: text,
      title: localized,
      weight: number.check(
        z.refine((value) => value > 0, 'must be above 0'),
        atMost(100),
      ),
      headers: list(text),
      points: z.exactOptional(list(number.check(atLeast(0)))),
      department: z.exactOptional(localized),
    } satisfies Fields<Dimension>),
  ),
  missing: record({ policy: choice('renormalise', 'exclude', 'zero'), minimumWeight: percent } satisfies Fields<
    Standard['missing']
  >),
  roundTo: choice(1, 0.1, 0.01),
  bands: filled(record({ grade: text, title: localized, from: percent } satisfies Fields<Band>)),
  triggers: list(
    record({
      id: text,
      clause: text,
      when,
      action: record({
        title: localized,
        owner: localized,
        dueInDays: whole.check(atLeast(0)),
      } satisfies Fields<Trigger['action']>),
    } satisfies Fields<Trigger>),
  ),
  keepFrom: percent,
  period: choice('month', 'quarter', 'halfYear', 'year'),
  minimumGroup: whole.check(atLeast(1)),
  procedure: list(record({ clause: text, text: localized } satisfies Fields<Standard['procedure'][number]>)),
  examples: list(
    record({
      answers: list(z.nullable(number)),
      score: z.nullable(percent),
      grade: z.nullable(text),
      triggers: list(text),
    } satisfies Fields<Example>),
  ),
} satisfies Fields<Standard>;

/** What a standard that comes from a file must pass: its shape, then every rule of `faultsOf`. */
export const standardSchema: z.ZodMiniType<Standard> = record(fields).check((payload) => {
  for (const { path, message } of faultsOf(payload.value))
    payload.issues.push({ code: 'custom', input: payload.value, path: [...path], message });
});
