import type { Dimension, Standard } from '../standard-rules/standard.ts';

const ofDimension = ({ weight, points, department, descriptors, items }: Dimension) => [
  [weight, points, department, descriptors],
  items?.map(({ id, weight: share, operational }) => [id, share, operational?.anchors]),
];

const editable = (standard: Standard) => {
  const { dimensions, bands, triggers, evidence, rewards, missing, roundTo, keepFrom, period, nextReview } = standard;
  return [
    dimensions.map(ofDimension),
    bands.map(({ from }) => from),
    triggers.map(({ when, action }) => [when, action]),
    evidence?.map(({ from, to, initial, grade }) => [from, to, initial, grade]),
    [rewards?.currency, rewards?.classes.map(({ amount, note }) => [amount, note])],
    [missing.policy, missing.minimumWeight, roundTo, keepFrom, period, nextReview],
  ];
};

/** Weights that were shared out and taken back differ in the last digits of a fraction. */
const steady = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

/** Whether two standards agree in all that a team may change on the Standard tab. */
export const isSameRules = (one: Standard, other: Standard): boolean =>
  JSON.stringify(editable(one), steady) === JSON.stringify(editable(other), steady);
