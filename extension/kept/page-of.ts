import type { FeedbackItem } from '../../core/feedback/schema.ts';
import { pageKey } from '../capture/page-key.ts';

/** Where a stored entry was logged; of one that does not say, the page that its address leads to. */
export const pageOf = ({ page, item }: { readonly page?: unknown; readonly item: FeedbackItem }): string =>
  typeof page === 'string' ? page : pageKey(item.url ?? '');
