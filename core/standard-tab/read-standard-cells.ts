import type { EvidenceKind } from '../standard-rules/evidence.ts';
import type { Rewards } from '../standard-rules/rewards.ts';
import type { Dimension, Standard, Trigger, TriggerWhen } from '../standard-rules/standard.ts';
import { type Bounds, numberIn } from '../tabs/read-cell.ts';
import type { Localized } from '../text/schema.ts';
import { factsFrom } from './read-standard-facts.ts';
import type { StandardReader } from './read-standard-row.ts';
import { bounds, departmentPlace, place, rowKey } from './standard-layout.ts';
import { missingWords, periodWords, roundingSteps } from './standard-words.ts';

function whenOf(read: StandardReader, { id, when }: Trigger): TriggerWhen {
  const key = rowKey('trigger', id);
  const limit = (within: Bounds, was: number) => read.number(key, place.limit, within, was);
  if (when.on === 'score') return { on: when.on, below: limit(bounds.percent, when.below) };
  if (when.on === 'anyItem') return { on: when.on, atMost: limit(bounds.percent, when.atMost) };
  return { on: when.on, atMostLevel: limit(bounds.level, when.atMostLevel) };
}

function dimensionOf(read: StandardReader, standard: Standard, was: Dimension): Dimension {
  const { points: levels, department: owner, items: own, descriptors: texts, ...rest } = was;
  const key = rowKey('dimension', was.id);
  const weight = read.number(key, place.weight, bounds.weight, was.weight);
  const points = levels?.map((value, level) => read.number(key, place.points + level, bounds.points, value));
  const department = read.textOrNone(key, departmentPlace(standard), owner ?? null);
  const items = own?.map((item) => ({
    ...item,
    weight: read.number(rowKey('item', was.id, item.id), place.itemWeight, bounds.weight, item.weight),
  }));
  const descriptors = texts?.map((text, level) =>
    read.text(rowKey('descriptor', was.id), place.descriptors + level, text),
  );
  return {
    ...rest,
    weight,
    ...(points && { points }),
    ...(department && { department }),
    ...(items && { items }),
    ...(descriptors && { descriptors }),
  };
}

/** Dimensions with their items and facts; those of open aspects are the survey's own. */
function dimensionsOf(read: StandardReader, standard: Standard): readonly Dimension[] {
  if (standard.aspects === 'open') return standard.dimensions;
  return factsFrom(read, {
    ...standard,
    dimensions: standard.dimensions.map((one) => dimensionOf(read, standard, one)),
  });
}

function evidenceOf(read: StandardReader, { verdicts = [] }: Standard, was: EvidenceKind): EvidenceKind {
  const key = rowKey('evidence', was.id);
  const titles: Readonly<Record<string, Localized>> = Object.fromEntries(
    verdicts.map(({ grade, title }) => [grade, title]),
  );
  const score = (column: number, value: number) => read.number(key, column, bounds.percent, value);
  return {
    ...was,
    from: score(place.from, was.from),
    to: score(place.to, was.to),
    initial: score(place.initial, was.initial),
    grade: read.choice(key, place.verdict, titles, was.grade),
  };
}

const rewardsOf = (read: StandardReader, rewards: Rewards): Rewards => ({
  ...rewards,
  currency: read.currency(rowKey('setting', 'currency'), place.value, rewards.currency),
  classes: rewards.classes.map((one) => {
    const key = rowKey('reward', one.id);
    const amount = read.numberOrNone(key, place.amount, bounds.amount, one.amount);
    return { ...one, amount, note: read.text(key, place.note, one.note) };
  }),
});

function triggerOf(read: StandardReader, trigger: Trigger): Trigger {
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
}

/**
 * A standard with every number and text that the tab's cells say instead; each is of the right kind and within its own
 * bounds. Without worked examples: those of the standard were worked with its own numbers.
 */
export function standardFrom(read: StandardReader, standard: Standard): Standard {
  const { bands, triggers, missing, evidence, rewards, nextReview: review, ...rest } = standard;
  const setting = (id: string) => rowKey('setting', id);
  const percent = (id: string, was: number) => read.number(setting(id), place.value, bounds.percent, was);
  const nextReview = read.dayOrNone(setting('nextReview'), place.value, review ?? null);
  return {
    ...rest,
    dimensions: dimensionsOf(read, standard),
    bands: bands.map((band) => ({
      ...band,
      from: read.number(rowKey('band', band.grade), place.from, bounds.percent, band.from),
    })),
    ...(evidence && { evidence: evidence.map((kind) => evidenceOf(read, standard, kind)) }),
    ...(rewards && { rewards: rewardsOf(read, rewards) }),
    ...(nextReview !== null && { nextReview }),
    triggers: triggers.map((trigger) => triggerOf(read, trigger)),
    missing: {
      policy: read.choice(setting('missing'), place.value, missingWords, missing.policy),
      minimumWeight: percent('minimumWeight', missing.minimumWeight),
    },
    roundTo: read.oneOf(setting('roundTo'), place.value, standard.roundTo, roundingSteps.map(String), (cell) =>
      roundingSteps.find((step) => step === numberIn(cell)?.value),
    ),
    keepFrom: percent('keepFrom', standard.keepFrom),
    period: read.choice(setting('period'), place.value, periodWords, standard.period),
    examples: [],
  };
}
