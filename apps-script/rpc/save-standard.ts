import type { Standard } from '../../core/standard-rules/standard.ts';
import { isSameRules } from '../../core/standard-tab/same-rules.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { DrawInput } from '../grading/draw.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import { refusedOutcome } from '../grading/outcome.ts';
import type { Step } from './answers/schema.ts';
import type { ChangesCall } from './schema.ts';
import { rowsPerStep, stepOf } from './step.ts';
import { gradedNow } from './what-if.ts';
import { withChanges } from './what-if-changes.ts';

/** The changed rules with a version above every other of the standard; rules that are known keep theirs. */
function versioned(changed: Standard, { rules, standards }: DrawInput): Standard {
  const { id } = changed;
  const sameId = [rules.standard, ...standards.filter((one) => one.id === id)];
  const same = sameId.find((one) => isSameRules(one, changed) && hasItems(one, changed));
  const highest = Math.max(rules.versions[id] ?? 0, ...sameId.map(({ version }) => version));
  return same ?? { ...changed, version: highest + 1 };
}

const itemWeights = ({ dimensions }: Standard): string =>
  JSON.stringify(dimensions.map(({ items }) => items?.map(({ weight }) => weight)));
const hasItems = (one: Standard, other: Standard): boolean => itemWeights(one) === itemWeights(other);

/**
 * Puts changed weights, points or grades in force: grades by them and draws. Large sheets answer 'working': the same
 * call sent again goes on where it stopped. Rules that do not hold are refused, and nothing is written.
 */
export function saveStandard(spreadsheet: OpenSpreadsheet, call: ChangesCall): Step {
  const input = gradedNow(spreadsheet, call);
  const { standard, faults } = withChanges(input.rules.standard, call.changes, input.language);
  const reasons = faults.map(({ field, message }) => ({ code: `changes.${field}`, message }));
  if (reasons.length > 0) return stepOf(refusedOutcome(reasons, input.language, null));
  const ownStandard = versioned(standard, input);
  const { sheetId, mostRows = rowsPerStep } = call;
  return stepOf(gradeOpen(spreadsheet, { ownStandard, sheetId, mostRows, language: input.language }));
}
