import type { Operational } from '../../../core/standard-rules/item.ts';
import type { Standard, Trigger } from '../../../core/standard-rules/standard.ts';
import { expectationGap } from '../../../core/standards/expectation-gap.ts';
import { fiveDimension } from '../../../core/standards/five-dimension.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';

const numeric = (id: string, min: number, max: number): Standard => ({
  ...fivePoint,
  ...{ id, aspects: 'fixed', scale: { kind: 'numeric', min, max } },
});

const labelled = (id: string, levels: readonly string[]): Standard => ({
  ...fivePoint,
  ...{ id, aspects: 'fixed', scale: { kind: 'labelled', levels: levels.map((level) => [level]) } },
});

const anchored = ({ better, ...fact }: Operational): Operational => ({
  ...{ ...fact, better },
  anchors:
    better === 'within'
      ? { zeroBelow: 0, from: 40, to: 60, zeroAbove: 100 }
      : better === 'higher'
        ? { zero: 80, hundred: 100 }
        : { zero: 48, hundred: 4 },
});

/** A standard whose facts are scored by anchors that a team confirmed. */
const withAnchors = (standard: Standard): Standard => ({
  ...standard,
  id: `${standard.id}-anchored`,
  dimensions: standard.dimensions.map(({ items, ...dimension }) => ({
    ...dimension,
    ...(items && {
      items: items.map((item) => (item.operational ? { ...item, operational: anchored(item.operational) } : item)),
    }),
  })),
});

const [first] = weightedProcedure.triggers;
const eachItem = (atMostLevel: number): readonly Trigger[] =>
  first ? [{ ...first, id: 'low', when: { on: 'eachItem', atMostLevel } }] : [];

export const zeroToTen: Standard = { ...numeric('zero-to-ten', 0, 10), triggers: eachItem(3) };

/** What teams make of the built-in standards. */
export const madeStandards: readonly Standard[] = [
  zeroToTen,
  numeric('one-to-ten', 1, 10),
  numeric('hundred', 0, 100),
  { ...numeric('stars', 0.5, 5), method: 'pomp' },
  labelled('three', ['差', '中', '好']),
  labelled('four', ['poor', 'fair', 'good', 'great']),
  labelled('seven', ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th']),
  withAnchors(fiveDimension),
  withAnchors(expectationGap),
  { ...fivePoint, id: 'all-or-none', missing: { policy: 'exclude', minimumWeight: 60 } },
  { ...fivePoint, id: 'blank-is-zero', missing: { policy: 'zero', minimumWeight: 60 } },
];
