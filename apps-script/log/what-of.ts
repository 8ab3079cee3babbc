import type { LogEntry } from '../../core/log/schema.ts';
import type { GradeRequest } from '../grading/grade-request.ts';

/** What a grading was for, as the Log tab says it. */
export function whatOf({ withDigest, withSummary, isAutomatic }: GradeRequest): LogEntry['what'] {
  if (withDigest) return 'digest';
  if (withSummary) return 'summary';
  return isAutomatic ? 'automatic' : 'grading';
}
