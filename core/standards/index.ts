import type { Standard } from '../standard-rules/standard.ts';
import { fivePoint } from './five-point.ts';
import { weightedProcedure } from './weighted-procedure.ts';

/** Every built-in standard in the order of its system. */
export const standards: readonly Standard[] = [fivePoint, weightedProcedure];

/** What grades until somebody chooses: S2, which takes any survey. */
export const usualStandard: Standard = fivePoint;

/** The built-in standard with this id (`weighted-procedure`) or system (`S12`, in any case); `null` when unknown. */
export function standardById(idOrSystem: string): Standard | null {
  const wanted = idOrSystem.trim().toLowerCase();
  return standards.find(({ id, source }) => wanted === id || wanted === source.system.toLowerCase()) ?? null;
}
