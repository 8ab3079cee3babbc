import * as z from 'zod/mini';
import type { RatingScale } from '../scales/schema.ts';
import type { Localized } from '../text/schema.ts';
import type { EvidenceKind, Verdict } from './evidence.ts';
import { faultsOf } from './faults.ts';
import type { Anchors, Operational, StandardItem } from './item.ts';
import type { RewardClass, Rewards } from './rewards.ts';
import type { Band, Dimension, Example, Note, Source, Standard, Trigger, TriggerWhen } from './standard.ts';

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
const scale: z.ZodMiniType<RatingScale> = z.union(
  [
    record({ kind: z.literal('numeric'), min: number, max: number }),
    record({ kind: z.literal('labelled'), levels: filled(filled(text)) }),
  ],
  'must be numeric with min and max, or labelled with levels',
);
const when: z.ZodMiniType<TriggerWhen> = z.union(
  [
    record({ on: z.literal('score'), below: percent }),
    record({ on: z.literal('anyItem'), atMost: percent }),
    record({ on: z.literal('eachItem'), atMostLevel: whole.check(atLeast(1)) }),
  ],
  'must be score with below, anyItem with atMost, or eachItem with atMostLevel',
);
const weight = number.check(
  z.refine((value) => value > 0, 'must be above 0'),
  atMost(100),
);
const anchors: z.ZodMiniType<Anchors> = z.union(
  [
    record({ zero: number, hundred: number }),
    record({ zeroBelow: number, from: number, to: number, zeroAbove: number }),
  ],
  'must be zero and hundred, or zeroBelow, from, to and zeroAbove',
);
const operational = record({
  unit: localized,
  better: choice('higher', 'lower', 'within'),
  anchors: z.nullable(anchors),
} satisfies Fields<Operational>);
const item = record({
  id: text,
  title: localized,
  weight,
  headers: list(text),
  operational: z.exactOptional(operational),
} satisfies Fields<StandardItem>);
const evidence = record({
  id: text,
  title: localized,
  words: list(text),
  from: percent,
  to: percent,
  isBelow: z.exactOptional(z.literal(true)),
  initial: percent,
  grade: text,
} satisfies Fields<EvidenceKind>);
const rewards = record({
  clause: text,
  per: choice('project', 'team', 'staff'),
  currency: text,
  classes: filled(
    record({
      id: text,
      title: localized,
      amount: z.nullable(number),
      note: localized,
      grades: list(text),
      work: list(text),
    } satisfies Fields<RewardClass>),
  ),
} satisfies Fields<Rewards>);
const fields = {
  id: text.check(z.refine((value) => /^[a-z][a-z0-9-]*$/.test(value), 'must be lower-case words joined by hyphens')),
  version: whole.check(atLeast(1)),
  title: localized,
  summary: localized,
  source: record({ system: text, document: text, clause: text } satisfies Fields<Source>),
  subject: z.exactOptional(choice('customer', 'project', 'team', 'staff')),
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
      weight,
      headers: list(text),
      points: z.exactOptional(list(number.check(atLeast(0)))),
      department: z.exactOptional(localized),
      items: z.exactOptional(filled(item)),
      descriptors: z.exactOptional(list(localized)),
      area: z.exactOptional(
        choice('service', 'product', 'price', 'delivery', 'afterSales', 'communication', 'brand', 'loyalty', 'survey'),
      ),
    } satisfies Fields<Dimension>),
  ),
  missing: record({ policy: choice('renormalise', 'exclude', 'zero'), minimumWeight: percent } satisfies Fields<
    Standard['missing']
  >),
  roundTo: choice(1, 0.1, 0.01),
  bands: list(record({ grade: text, title: localized, from: percent } satisfies Fields<Band>)),
  verdicts: z.exactOptional(filled(record({ grade: text, title: localized } satisfies Fields<Verdict>))),
  evidence: z.exactOptional(filled(evidence)),
  asksExpected: z.exactOptional(z.literal(true)),
  isJudged: z.exactOptional(z.literal(true)),
  rewards: z.exactOptional(rewards),
  nextReview: z.exactOptional(text),
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
      evidence: z.exactOptional(text),
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
