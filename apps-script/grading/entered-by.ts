import type { GradedSource } from '../../core/analysis/together.ts';
import type { Column } from '../../core/responses/schema.ts';
import type { BookTab } from '../book/workbook.ts';

/**
 * Who entered the answers of a response tab: staff where it is the tab for the extension's feedback, customers where each
 * answer has its time, as of a form, and none names a member of staff; else that cannot be told.
 */
export function enteredBy(
  { feedback }: Pick<BookTab, 'feedback'>,
  columns: readonly Column[],
): Pick<GradedSource, 'by'> {
  if (feedback !== '') return { by: 'staff' };
  const has = (role: Column['role']) => columns.some((column) => column.role === role);
  return has('timestamp') && !has('staff') ? { by: 'customers' } : {};
}
