import type { Fault } from './fault.ts';
import type { StandardItem } from './item.ts';
import { itemsOf } from './items-of.ts';
import type { Dimension, Standard } from './standard.ts';

const dust = 1e-9;

/** What is wrong with the items of the dimensions: weights that are not 100 in each, ids used twice, anchors out of order. */
export function itemFaults({ dimensions, aspects }: Standard): readonly Fault[] {
  return [
    ...dimensions.flatMap(({ items }, place): Fault[] =>
      items && aspects === 'open'
        ? [{ path: ['dimensions', place, 'items'], message: 'an open standard has no items of its own' }]
        : [],
    ),
    ...dimensions.flatMap(weightFaults),
    ...idFaults(dimensions),
    ...dimensions.flatMap(({ items = [] }, place) =>
      items.flatMap((item, index) => anchorFaults(item, ['dimensions', place, 'items', index, 'operational'])),
    ),
  ];
}

function weightFaults({ items }: Dimension, place: number): Fault[] {
  if (!items) return [];
  const sum = items.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 100) <= dust) return [];
  const rule = { code: 'itemWeightSum', args: { sum: Math.round(sum * 1e6) / 1e6 } } as const;
  return [
    { path: ['dimensions', place, 'items'], message: `the weights of the items add up to ${sum}, not 100`, rule },
  ];
}

/** An item may carry the id of its own dimension only. */
function idFaults(dimensions: readonly Dimension[]): Fault[] {
  const taken = new Set(dimensions.map(({ id }) => id));
  return dimensions.flatMap((dimension, place) =>
    (dimension.items ? itemsOf(dimension) : []).flatMap(({ id }, index): Fault[] => {
      const isOwn = id === dimension.id && dimension.items?.findIndex((one) => one.id === id) === index;
      const isFree = !taken.has(id);
      taken.add(id);
      return isOwn || isFree
        ? []
        : [{ path: ['dimensions', place, 'items', index, 'id'], message: `"${id}" is used twice` }];
    }),
  );
}

function anchorFaults({ operational }: StandardItem, path: Fault['path']): Fault[] {
  const anchors = operational?.anchors ?? null;
  if (!operational || anchors === null) return [];
  const { better } = operational;
  const rule = { code: 'anchorOrder', args: {} } as const;
  const fault = (message: string): Fault[] => [{ path: [...path, 'anchors'], message, rule }];
  if ('zero' in anchors) {
    if (better === 'within') return fault('best within a range: needs zeroBelow, from, to and zeroAbove');
    const rises = anchors.zero < anchors.hundred;
    const falls = anchors.zero > anchors.hundred;
    return (better === 'higher' ? rises : falls) ? [] : fault(`zero and hundred contradict "${better} is better"`);
  }
  if (better !== 'within') return fault(`"${better} is better" needs zero and hundred`);
  const { zeroBelow, from, to, zeroAbove } = anchors;
  const isInOrder = zeroBelow < from && from <= to && to < zeroAbove;
  return isInOrder ? [] : fault('zeroBelow, from, to and zeroAbove must rise');
}
