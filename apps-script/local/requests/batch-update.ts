import type { LocalBook } from '../book/book.ts';
import type { Request, Response } from '../book/sheets-types.ts';
import { applyRequests } from './apply-requests.ts';
import { checkSchema } from './check-schema.ts';
import { lintRequests } from './lint-requests.ts';

/** `spreadsheets.batchUpdate`: checked against Google's schema and the linter, then applied whole or not at all. */
export function batchUpdate(
  book: LocalBook,
  body: { readonly requests?: readonly Request[] },
): { readonly book: LocalBook; readonly replies: readonly Response[] } {
  const { requests = [] } = body;
  if (requests.length === 0) throw new Error('Must specify at least one request.');
  const [first, ...more] = [...checkSchema(requests), ...lintRequests(requests)];
  if (first) {
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    const place = first.index < 0 ? 'requests' : `requests[${first.index}].${first.kind}`;
    throw new Error(`Invalid ${place}: ${first.message}${others}`);
  }
  return applyRequests(book, requests);
}
