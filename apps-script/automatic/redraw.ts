import { clearDirty } from '../book/dirty.ts';
import type { FoundSet } from '../book/workbook.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { createTrigger, deleteTrigger, listOwnTriggers } from '../google-triggers.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import type { Outcome } from '../grading/outcome.ts';
import { tellOutcome } from '../grading/tell-outcome.ts';
import { type KeptSettings, keep } from './state.ts';

/** Twenty parts of some minutes each: more than the largest sheet takes. */
const mostContinuations = 20;

/** Deletes the transient trigger, which stays in the list after it has fired. */
export function dropContinuation(): void {
  for (const trigger of listOwnTriggers()) if (trigger.name === 'continueGrading') deleteTrigger(trigger);
}

/** Somebody is working on Grades at this moment. */
const isDisturbed = ({ reasons }: Outcome): boolean => reasons.some(({ code }) => code === 'changedMeanwhile');

/** Why nothing more is done until something changes or the hour is over; '' when there is no such reason. */
export function whyStopped(outcome: Outcome, continuations: number): string {
  // The next tick tries again.
  if (isDisturbed(outcome)) return '';
  if (outcome.status === 'refused') return tellOutcome(outcome);
  if (outcome.status !== 'working' || continuations < mostContinuations) return '';
  const { done, total } = outcome.progress;
  return `Automatic grading stopped at row ${done} of ${total} after ${continuations} continuations.`;
}

/**
 * Grades everything of one set of our tabs. Out of time: goes on in a minute, by itself. What cannot go on is logged and takes away the mark.
 * @param found as read before
 */
export function redraw(spreadsheet: OpenSpreadsheet, found: FoundSet, settings: KeptSettings): Outcome {
  const continuations = Number(settings.continuations ?? 0);
  const outcome = gradeOpen(spreadsheet, { isAutomatic: true, set: found.set });
  const reason = whyStopped(outcome, continuations);
  // A look of the hour has no mark that stays.
  if (isDisturbed(outcome)) keep('checkedAt', null);
  if (reason !== '') {
    console.warn(reason);
    if (found.dirty) spreadsheet.workbook.applyRequests(clearDirty(found));
  }
  if (outcome.status === 'working' && reason === '') {
    dropContinuation();
    keep('continuations', String(continuations + 1));
    keep('continuing', found.set || null);
    createTrigger('continueGrading');
  } else if (continuations > 0) keep('continuations', null);
  return outcome;
}
