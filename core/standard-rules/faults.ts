import { scaleEnds } from '../scales/ends.ts';
import type { RatingScale } from '../scales/schema.ts';
import { evidenceFaults } from './evidence-faults.ts';
import type { Fault } from './fault.ts';
import { itemFaults } from './item-faults.ts';
import { itemsOf } from './items-of.ts';
import { rewardFaults } from './reward-faults.ts';
import type { Standard } from './standard.ts';

/** Weights may be fractions such as 100/3, so their sum is compared with room for floating point. */
const dust = 1e-9;

/**
 * What is wrong with a standard whose fields have the right types: weights that are not 100 in all, bands with a
 * hole, points out of order, names used twice. Empty when all is well.
 */
export function faultsOf(standard: Standard): readonly Fault[] {
  return [
    ...weightFaults(standard),
    ...scaleFaults(standard),
    ...levelFaults(standard),
    ...bandFaults(standard),
    ...pointFaults(standard),
    ...itemFaults(standard),
    ...evidenceFaults(standard),
    ...rewardFaults(standard),
    ...reviewFaults(standard),
    ...nameFaults(standard),
    ...exampleFaults(standard),
  ];
}

function weightFaults({ dimensions, aspects }: Standard): Fault[] {
  const faults: Fault[] = [];
  const sum = dimensions.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 100) > dust)
    faults.push({
      path: ['dimensions'],
      message: `the weights add up to ${sum}, not 100`,
      rule: { code: 'weightSum', args: { sum: Math.round(sum * 1e6) / 1e6 } },
    });
  const first = dimensions[0]?.weight ?? 0;
  if (aspects === 'open' && dimensions.some(({ weight }) => Math.abs(weight - first) > dust))
    faults.push({ path: ['dimensions'], message: 'with open aspects every dimension weighs the same' });
  return faults;
}

function scaleFaults({ scale }: Standard): Fault[] {
  if (scale.kind === 'numeric')
    return scale.min >= 0 && scale.min < scale.max
      ? []
      : [{ path: ['scale'], message: 'min must be 0 or more and below max' }];
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  scale.levels.forEach((words, level) => {
    for (const word of words) {
      if ((seen.get(word) ?? level) !== level)
        faults.push({ path: ['scale', 'levels', level], message: `"${word}" is used twice` });
      seen.set(word, level);
    }
  });
  return faults;
}

function levelFaults({ scale, triggers }: Standard): Fault[] {
  const levels = levelCount(scale);
  return triggers.flatMap(({ when }, index) =>
    when.on === 'eachItem' && when.atMostLevel >= levels
      ? [
          {
            path: ['triggers', index, 'when'],
            message: 'would fire on every level',
            rule: { code: 'everyLevel', args: { value: when.atMostLevel, levels } },
          },
        ]
      : [],
  );
}

function bandFaults({ bands }: Standard): Fault[] {
  const faults: Fault[] = [];
  bands.forEach(({ from }, index) => {
    const above = bands[index - 1];
    if (above && from >= above.from)
      faults.push({
        path: ['bands', index, 'from'],
        message: `must be below ${above.from}, where the band before begins`,
        rule: { code: 'bandOrder', args: { value: from, above: above.from } },
      });
  });
  if (bands.length === 0) return faults;
  const last = bands.length - 1;
  const { from: lowest = -1 } = bands[last] ?? {};
  if (lowest !== 0)
    faults.push({
      path: ['bands', last, 'from'],
      message: 'the last band must begin at 0',
      rule: { code: 'bandLast', args: { value: lowest } },
    });
  return faults;
}

function pointFaults({ method, aspects, scale, dimensions }: Standard): Fault[] {
  const faults: Fault[] = [];
  if (method === 'points' && aspects === 'open')
    faults.push({ path: ['aspects'], message: 'an open aspect has no points: choose another method or fixed aspects' });
  dimensions.forEach(({ points, weight, descriptors }, index) => {
    const path = ['dimensions', index, 'points'];
    if (descriptors && descriptors.length !== levelCount(scale))
      faults.push({
        path: ['dimensions', index, 'descriptors'],
        message: `${descriptors.length} descriptors for a scale of ${levelCount(scale)} levels`,
      });
    if (method !== 'points') {
      if (points) faults.push({ path, message: `the method ${method} takes no points` });
      return;
    }
    const levels = levelCount(scale);
    if (points?.length !== levels)
      faults.push({ path, message: `${points?.length ?? 0} points for a scale of ${levels} levels` });
    points?.forEach((value, level) => {
      const before = points[level - 1] ?? 0;
      if (value < before)
        faults.push({
          path: [...path, level],
          message: 'points must not fall from worst to best',
          rule: { code: 'pointsFall', args: { value, before } },
        });
      if (value > weight)
        faults.push({
          path: [...path, level],
          message: `points must be at most the weight ${weight}`,
          rule: { code: 'pointsAboveWeight', args: { value, weight } },
        });
    });
  });
  return faults;
}

function levelCount(scale: RatingScale): number {
  const { min, max } = scaleEnds(scale);
  return max - min + 1;
}

function nameFaults(standard: Standard): Fault[] {
  const names = {
    dimensions: standard.dimensions.map(({ id }) => id),
    triggers: standard.triggers.map(({ id }) => id),
    bands: standard.bands.map(({ grade }) => grade),
  };
  return Object.entries(names).flatMap(([field, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ path: [field, index], message: `"${id}" is used twice` }] : [],
    ),
  );
}

function reviewFaults({ nextReview = '2000-01-01' }: Standard): Fault[] {
  const isDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(nextReview);
  return isDate ? [] : [{ path: ['nextReview'], message: 'must be a date as YYYY-MM-DD' }];
}

function exampleFaults({ dimensions, examples, evidence }: Standard): Fault[] {
  const items = dimensions.flatMap(itemsOf).length;
  return examples.flatMap(({ answers, evidence: kind }, index): Fault[] => {
    const path = ['examples', index];
    if (answers.length !== items)
      return [{ path: [...path, 'answers'], message: `${answers.length} answers for ${items} items` }];
    if (kind !== undefined && !evidence?.some(({ id }) => id === kind))
      return [{ path: [...path, 'evidence'], message: `no evidence "${kind}"` }];
    return [];
  });
}
