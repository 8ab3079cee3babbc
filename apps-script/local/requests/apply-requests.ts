import { cloneBook, type LocalBook } from '../book/book.ts';
import type { Request, Response } from '../book/sheets-types.ts';
import { cellKinds } from './apply-cells.ts';
import { chartKinds } from './apply-charts.ts';
import { dimensionKinds } from './apply-dimensions.ts';
import { filterViewKinds } from './apply-filter-views.ts';
import { metadataKinds } from './apply-metadata.ts';
import { pasteKinds } from './apply-paste.ts';
import { protectionKinds } from './apply-protection.ts';
import { ruleKinds } from './apply-rules.ts';
import { sheetKinds } from './apply-sheets.ts';
import type { Kinds } from './request-kinds.ts';

/** Google, "Files you can store in Google Drive". */
const mostCells = 10_000_000;

const kinds: Kinds = {
  ...sheetKinds,
  ...metadataKinds,
  ...dimensionKinds,
  ...cellKinds,
  ...pasteKinds,
  ...ruleKinds,
  ...chartKinds,
  ...filterViewKinds,
  ...protectionKinds,
};

/**
 * The book after all requests, in order, with one reply each; the given book is left as it was. One bad request and
 * nothing is applied: it throws `Invalid requests[3].addChart: …`. A kind that is not imitated is refused.
 */
export function applyRequests(
  book: LocalBook,
  requests: readonly Request[],
): { readonly book: LocalBook; readonly replies: readonly Response[] } {
  const next = cloneBook(book);
  const copies = JSON.parse(JSON.stringify(requests)) as readonly Request[];
  const replies = copies.map((request, index) => {
    const [kind, ...more] = Object.keys(request) as (keyof Request)[];
    if (kind === undefined) throw new Error(`Invalid requests[${index}]: no request set`);
    if (more.length > 0) throw new Error(`Invalid requests[${index}]: more than one request set: ${[kind, ...more]}`);
    try {
      return apply(next, kind, request) ?? {};
    } catch (error) {
      throw new Error(`Invalid requests[${index}].${kind}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  });
  const cells = next.sheets.reduce((sum, { gridProperties: grid }) => sum + grid.rowCount * grid.columnCount, 0);
  if (cells > mostCells) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
  return { book: next, replies };
}

function apply<K extends keyof Request>(book: LocalBook, kind: K, request: Request): Response | undefined {
  const run = kinds[kind];
  const body = request[kind];
  if (!run) throw new Error('refusing to pretend: this stand-in does not know the request');
  if (typeof body !== 'object' || body === null) throw new Error('the request has no body');
  return run(book, body as NonNullable<Request[K]>) ?? undefined;
}
