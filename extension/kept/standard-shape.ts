import type { EvidenceKind, Verdict } from '../../core/standard-rules/evidence.ts';
import type { Operational, StandardItem } from '../../core/standard-rules/item.ts';
import type { Band, Dimension, Standard, Trigger, TriggerWhen } from '../../core/standard-rules/standard.ts';
import type { Localized } from '../../core/text/schema.ts';
import type { Check } from './shape.ts';
import { either, isCount, isNamed, isNumber, isText, listOf, oneOf, optional, orNull, shaped } from './shape.ts';

// The schema of core needs zod, which is too big for a page; and a slim standard lacks what that one demands.

type Anchors = NonNullable<Operational['anchors']>;
type On<K extends TriggerWhen['on']> = Extract<TriggerWhen, { on: K }>;

const isLocalized = shaped<Localized>({ en: isText, 'zh-CN': isText, 'zh-TW': isText });
const anything: Check = () => true;

const isScale: Check = either(
  shaped({ kind: oneOf('numeric'), min: isNumber, max: isNumber }),
  shaped({ kind: oneOf('labelled'), levels: listOf(listOf(isText)) }),
);

const isAnchors: Check = either(
  shaped<Extract<Anchors, { zero: number }>>({ zero: isNumber, hundred: isNumber }),
  shaped<Exclude<Anchors, { zero: number }>>({
    zeroBelow: isNumber,
    from: isNumber,
    to: isNumber,
    zeroAbove: isNumber,
  }),
);

const isStandardItem = shaped<StandardItem>({
  id: isNamed,
  title: isLocalized,
  weight: isCount,
  headers: listOf(isText),
  operational: optional(
    shaped<Operational>({ unit: isLocalized, better: oneOf('higher', 'lower', 'within'), anchors: orNull(isAnchors) }),
  ),
});

const isDimension = shaped<Dimension>({
  id: isNamed,
  title: isLocalized,
  weight: isCount,
  headers: listOf(isText),
  points: optional(listOf(isNumber)),
  department: optional(isLocalized),
  items: optional(listOf(isStandardItem)),
  descriptors: optional(listOf(isLocalized)),
  area: optional(isText),
});

const isTrigger = shaped<Trigger>({
  id: isNamed,
  clause: isText,
  when: either(
    shaped<On<'score'>>({ on: oneOf('score'), below: isNumber }),
    shaped<On<'anyItem'>>({ on: oneOf('anyItem'), atMost: isNumber }),
    shaped<On<'eachItem'>>({ on: oneOf('eachItem'), atMostLevel: isNumber }),
  ),
  action: shaped<Trigger['action']>({ title: isLocalized, owner: isLocalized, dueInDays: isNumber }),
});

const isKind = shaped<EvidenceKind>({
  id: isNamed,
  title: isLocalized,
  words: listOf(isText),
  from: isNumber,
  to: isNumber,
  isBelow: optional(oneOf(true)),
  initial: isNumber,
  grade: isText,
});

/** Whether a value is a standard as this code knows them: one from storage, or one that a sheet told. */
export const isStandard = shaped<Standard>({
  id: isNamed,
  version: isNumber,
  title: isLocalized,
  summary: isLocalized,
  source: shaped<Standard['source']>({ system: isText, document: isText, clause: isText }),
  subject: optional(isText),
  // What only the add-on reads.
  ...{ notes: anything, procedure: anything, examples: anything, rewards: anything, nextReview: anything },
  method: oneOf('percentOfMaximum', 'points', 'pomp'),
  scale: isScale,
  aspects: oneOf('fixed', 'open'),
  dimensions: listOf(isDimension),
  missing: shaped<Standard['missing']>({ policy: oneOf('renormalise', 'exclude', 'zero'), minimumWeight: isNumber }),
  roundTo: oneOf(1, 0.1, 0.01),
  bands: listOf(shaped<Band>({ grade: isText, title: isLocalized, from: isNumber })),
  verdicts: optional(listOf(shaped<Verdict>({ grade: isText, title: isLocalized }))),
  evidence: optional(listOf(isKind)),
  asksExpected: optional(oneOf(true)),
  isJudged: optional(oneOf(true)),
  triggers: listOf(isTrigger),
  keepFrom: isNumber,
  period: isText,
  minimumGroup: isNumber,
});
