import { diagnoseBands } from './diagnose-bands.ts';
import { diagnoseDimensions } from './diagnose-dimensions.ts';
import { diagnoseLevels } from './diagnose-levels.ts';
import { diagnosePoints } from './diagnose-points.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Draft } from './draft.ts';

/**
 * All that is open about a draft, in the order of the table: dimensions, levels, points, grades; then what was passed over.
 * Without a dimension there is nothing to put right.
 */
export function diagnose(draft: Draft): readonly Diagnosis[] {
  const table =
    draft.dimensions.length === 0 ? [] : [...diagnoseLevels(draft), ...diagnosePoints(draft), ...diagnoseBands(draft)];
  return [...diagnoseDimensions(draft), ...table, ...draft.read.map((finding) => ({ finding, mend: null }))];
}
