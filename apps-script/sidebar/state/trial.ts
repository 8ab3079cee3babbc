import type { FieldFault, RulesShown, WhatIf } from '../../rpc/answers/rules/schema.ts';
import type { Changes } from '../../rpc/schema.ts';

type Dimension = RulesShown['dimensions'][number];
/** What changed rules would do. */
export type Found = Extract<WhatIf, { status: 'ready' }>;
/** Numbers as typed by field: `weights.<id>`, `points.<dimension>.<level from 0>`, `bands.<grade>`. */
export type Typed = Readonly<Record<string, string>>;

/** Rules that a person tries out and has not saved. */
export type Trial = {
  /** In force; `null`: not asked for since another standard was chosen. */
  readonly rules: RulesShown | null;
  /** A field that says what is in force is absent. */
  readonly typed: Typed;
  /** The answer, `found` or `faults`, is about what is typed now. */
  readonly isCurrent: boolean;
  readonly found: Found | null;
  readonly faults: readonly FieldFault[];
};

/** Nothing is tried out. */
export const noTrial: Trial = { rules: null, typed: {}, isCurrent: false, found: null, faults: [] };

/** A number as it stands in a field. */
export const fieldText = (value: number): string => String(Math.round(value * 100) / 100);

/** A typed number, also with a percent sign or full-width digits; `null` when it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s%]/g, '');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : value;
}

/** Every number of the rules in force by its field. */
export const numbersIn = ({ dimensions, bands }: RulesShown): Readonly<Record<string, number>> =>
  Object.fromEntries([
    ...dimensions.flatMap(({ id, weight, points, items }) => [
      [`weights.${id}`, weight] as const,
      ...points.map((value, level) => [`points.${id}.${level}`, value] as const),
      ...items.map((item) => [`weights.${item.id}`, item.weight] as const),
    ]),
    ...bands.map(({ grade, from }) => [`bands.${grade}`, from] as const),
  ]);

/** The text in a field. */
export const textIn = ({ typed }: Trial, field: string, inForce: number): string => typed[field] ?? fieldText(inForce);

/** What is typed with one field filled in. */
export function typeInto({ rules, typed }: Trial, field: string, text: string): Typed {
  const { [field]: _before, ...others } = typed;
  const inForce = rules && numbersIn(rules)[field];
  return typeof inForce === 'number' && fieldText(inForce) === text ? others : { ...others, [field]: text };
}

/** Fields with something that is no number. */
export const unreadable = ({ typed }: Trial): readonly string[] =>
  Object.keys(typed).filter((field) => typedNumber(typed[field] ?? '') === null);

const valueIn = ({ typed }: Trial, field: string, inForce: number): number | null => {
  const text = typed[field];
  return text === undefined ? inForce : typedNumber(text);
};

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

/** Sum of the weights as typed; `null` when one of them is no number. */
export const weightSum = (trial: Trial): number | null =>
  sumOf((trial.rules?.dimensions ?? []).map(({ id, weight }) => valueIn(trial, `weights.${id}`, weight)));

/** Sum of the weights of a dimension's items as typed; `null` when one of them is no number. */
export const itemSum = (trial: Trial, { items }: Dimension): number | null =>
  sumOf(items.map(({ id, weight }) => valueIn(trial, `weights.${id}`, weight)));

/** Whether a sum of weights is what it must be, but for the dust of thirds. */
export const isWhole = (sum: number | null): boolean => sum !== null && Math.abs(sum - 100) < 0.005;

/** The new weight of a dimension over its weight in force; `null` unless it has points and another weight was typed. */
export function weightRatio(trial: Trial, { id, weight, points }: Dimension): number | null {
  const value = valueIn(trial, `weights.${id}`, weight);
  return points.length === 0 || value === null || value <= 0 || value === weight ? null : value / weight;
}

/** What is typed with the points of a dimension in proportion to its new weight. */
export const fitPoints = (trial: Trial, dimension: Dimension): Typed =>
  dimension.points.reduce<Typed>((typed, value, level) => {
    const fitted = fieldText(value * (weightRatio(trial, dimension) ?? 1));
    return typeInto({ ...trial, typed }, `points.${dimension.id}.${level}`, fitted);
  }, trial.typed);

/** What differs from the rules in force, as `whatIf` takes it; points of a dimension all together. `null`: not all are numbers. */
export function changesOf(trial: Trial): Changes | null {
  const { rules, typed } = trial;
  if (!rules || unreadable(trial).length > 0) return null;
  const changed = Object.entries(numbersIn(rules)).flatMap(([field, inForce]) => {
    const value = valueIn(trial, field, inForce);
    return value === null || value === inForce ? [] : [[field, value] as const];
  });
  const under = (name: string) =>
    changed.flatMap(([field, value]) => (field.startsWith(name) ? [[field.slice(name.length), value] as const] : []));
  const weights = under('weights.');
  const bands = under('bands.');
  const points = rules.dimensions.flatMap((one) => {
    const isTyped = one.points.some((_, level) => typed[`points.${one.id}.${level}`] !== undefined);
    const values = one.points.map((value, level) => valueIn(trial, `points.${one.id}.${level}`, value) ?? value);
    return isTyped ? [[one.id, values] as const] : [];
  });
  return {
    ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
    ...(points.length > 0 && { points: Object.fromEntries(points) }),
    ...(bands.length > 0 && { bands: Object.fromEntries(bands) }),
  };
}

/** Whether there is something to ask about: other numbers than those in force. */
export const hasChanges = (trial: Trial): boolean => Object.keys(changesOf(trial) ?? {}).length > 0;

/** Whether the typed rules can be put in force, as far as is known here. */
export const canSave = (trial: Trial): boolean => hasChanges(trial) && !(trial.isCurrent && trial.faults.length > 0);
