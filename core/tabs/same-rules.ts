import type { Standard } from '../standard-rules/standard.ts';

const editable = ({ dimensions, bands, triggers, missing, roundTo, keepFrom, period }: Standard) => [
  dimensions.map(({ weight, points, department }) => [weight, points, department]),
  bands.map(({ from }) => from),
  triggers.map(({ when, action }) => [when, action]),
  [missing.policy, missing.minimumWeight, roundTo, keepFrom, period],
];

/** Whether two standards agree in all that a team may change on the Standard tab. */
export const isSameRules = (one: Standard, other: Standard): boolean =>
  JSON.stringify(editable(one)) === JSON.stringify(editable(other));
