import type { Fault } from '../../core/standard-rules/fault.ts';
import { faultsOf } from '../../core/standard-rules/faults.ts';
import type { StandardItem } from '../../core/standard-rules/item.ts';
import type { Band, Dimension, Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';
import { sayWhatIf, type WhatIfKey } from '../../core/text/what-if.ts';
import type { FieldFault } from './answers/rules/schema.ts';
import type { Changes } from './schema.ts';

/** A standard with what a person changed, or every field that cannot be used. */
export type Changed = { readonly standard: Standard; readonly faults: readonly FieldFault[] };

/** What a weight of an item is called where the item carries its dimension's id. */
const itemKey = (dimension: Dimension, item: StandardItem): string =>
  item.id === dimension.id ? `${dimension.id}/${item.id}` : item.id;

/** Own fields alone: keys come from outside. */
const read = <T>(fields: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  fields !== undefined && Object.keys(fields).includes(key) ? fields[key] : undefined;

function dimensionWith(one: Dimension, { weights, points }: Changes): Dimension {
  const given = read(points, one.id);
  const items = one.items?.map((item) => ({ ...item, weight: read(weights, itemKey(one, item)) ?? item.weight }));
  return {
    ...one,
    weight: read(weights, one.id) ?? one.weight,
    ...(given && { points: given }),
    ...(items && { items }),
  };
}

const bandWith = (band: Band, { bands }: Changes): Band => ({ ...band, from: read(bands, band.grade) ?? band.from });

/** Fields that name nothing in the standard, and numbers out of bounds; the rules between the numbers come after. */
function fieldFaults(standard: Standard, changes: Changes, language: Language): FieldFault[] {
  const { dimensions, bands, method, aspects } = standard;
  const fault = (field: string, key: WhatIfKey, args = {}): FieldFault => ({
    field,
    message: sayWhatIf(language, key, args),
  });
  const weighed =
    aspects === 'open'
      ? []
      : dimensions.flatMap((one) => [one.id, ...(one.items ?? []).map((item) => itemKey(one, item))]);
  const pointed = method === 'points' ? dimensions.map(({ id }) => id) : [];
  const known = { weights: weighed, points: pointed, bands: bands.map(({ grade }) => grade) };
  const unknown = (['weights', 'points', 'bands'] as const).flatMap((field) =>
    Object.keys(changes[field] ?? {})
      .filter((key) => !known[field].includes(key))
      .map((key) =>
        fault(`${field}.${key}`, aspects === 'open' && field === 'weights' ? 'openWeights' : 'unknownField'),
      ),
  );
  const isWeight = (value: number) => value > 0 && value <= 100;
  const isScore = (value: number) => value >= 0 && value <= 100;
  return [
    ...unknown,
    ...Object.entries(changes.weights ?? {}).flatMap(([key, value]) =>
      isWeight(value) ? [] : fault(`weights.${key}`, 'badWeight', { value }),
    ),
    ...Object.entries(changes.points ?? {}).flatMap(([key, values]) =>
      values.flatMap((value, level) => (isScore(value) ? [] : fault(`points.${key}.${level}`, 'badScore', { value }))),
    ),
    ...Object.entries(changes.bands ?? {}).flatMap(([key, value]) =>
      isScore(value) ? [] : fault(`bands.${key}`, 'badScore', { value }),
    ),
  ];
}

/** The field that a broken rule is about: `weights` for a sum, `weights.<dimension>` for that of its items. */
function fieldOf({ path, rule }: Fault, { dimensions, bands }: Standard): string {
  const [list, place = 0, , level] = path;
  const dimension = dimensions[Number(place)]?.id ?? '';
  if (list === 'bands') return `bands.${bands[Number(place)]?.grade ?? ''}`;
  if (rule?.code === 'weightSum') return 'weights';
  if (rule?.code === 'itemWeightSum') return `weights.${dimension}`;
  return level === undefined ? `points.${dimension}` : `points.${dimension}.${level}`;
}

const told: Readonly<Partial<Record<string, WhatIfKey>>> = {
  weightSum: 'weightSum',
  itemWeightSum: 'itemWeightSum',
  bandOrder: 'bandOrder',
  bandLast: 'bandLast',
  pointsFall: 'pointsFall',
  pointsAboveWeight: 'pointsAboveWeight',
};

/** A standard with other weights, points or bands. `faults` is empty when the rules allow it; a field stands in it once. */
export function withChanges(standard: Standard, changes: Changes, language: Language): Changed {
  const outside = fieldFaults(standard, changes, language);
  if (outside.length > 0) return { standard, faults: outside };
  const changed: Standard = {
    ...standard,
    dimensions: standard.dimensions.map((one) => dimensionWith(one, changes)),
    bands: standard.bands.map((one) => bandWith(one, changes)),
    // They were worked with the standard's own numbers.
    examples: [],
  };
  const faults = faultsOf(changed).map((fault): FieldFault => {
    const key = told[fault.rule?.code ?? ''] ?? 'unknownField';
    return { field: fieldOf(fault, changed), message: sayWhatIf(language, key, fault.rule?.args ?? {}) };
  });
  const first = faults.filter(({ field }, place) => faults.findIndex((one) => one.field === field) === place);
  return { standard: first.length === 0 ? changed : standard, faults: first };
}
