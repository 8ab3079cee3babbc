import type { Book, Workbook } from '../book/workbook.ts';
import { HostFailed } from '../errors.ts';
import type { GradeRequest } from '../grading/grade-request.ts';
import { Refused } from '../refusal.ts';
import { logLine } from './log-line.ts';
import { whatOf } from './what-of.ts';

/** What stopped a run, without Google's own words, which may name people. */
const codeOf = (fault: unknown): string =>
  fault instanceof Refused ? (fault.reasons[0]?.code ?? '') : fault instanceof HostFailed ? fault.step : '';

/** Notes a grading that was refused or failed, in a write of its own; nothing before the first grading. Never throws. */
export function logStopped(workbook: Workbook, book: Book, request: GradeRequest, fault: unknown): void {
  if (!book.tabs.some(({ kind }) => kind === 'log')) return;
  try {
    const requests = logLine(book, {
      at: request.now(book.timeZone),
      what: whatOf(request),
      sourceId: request.sourceId ?? book.sourceId,
      outcome: fault instanceof Refused ? 'refused' : 'failed',
      code: codeOf(fault),
    });
    workbook.applyRequests(requests);
  } catch {
    // The run's own fault is what people are told of.
  }
}
