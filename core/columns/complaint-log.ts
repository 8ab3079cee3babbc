import type { Draft } from './draft.ts';
import { type Evidence, means } from './evidence.ts';

/** Headers that ask somebody something: a survey may ask about complaints as well. Looked for in `headerText`. */
const asks =
  /[?？]|吗|^(do|did|does|have|has|had|how|what|which|why|when|where|were|was|are|is|would|please)\b|您|你|请/;

/** What else a log keeps of a complaint: who works on it and how far it is. Looked for in `headerText`. */
const keeps =
  /\b(priority|severity|urgency|assigned|assignee|agent|handler|handled by|owner|escalat\w*|resol\w*|closed|opened|reopened|due|sla|root cause|corrective|status|state|sub ?category|remedy|compensation|refund|category)\b|处理|受理|责任(人|部门|单位)|经办|办结|结案|状态|回访|整改|原因分析|解决|登记|来电|来访|赔偿|优先级|严重程度|紧急程度/;

/**
 * A log of complaints or tickets: at least two of its headers name complaints, or one does beside three columns on how they
 * were handled; none of these is a question, and no column can be scored.
 */
export function isComplaintLog(columns: readonly Evidence[], drafts: readonly Draft[]): boolean {
  if (drafts.some(({ use }) => use !== 'no')) return false;
  const told = columns.filter(({ text }) => !asks.test(text));
  const complaints = told.filter((column) => means(column, 'complaint'));
  const handled = told.filter((column) => keeps.test(column.text) && !complaints.includes(column));
  return complaints.length >= 2 || (complaints.length === 1 && handled.length >= 3);
}
