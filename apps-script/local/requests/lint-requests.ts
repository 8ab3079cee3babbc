import type { Request } from '../book/sheets-types.ts';
import type { Finding } from './finding.ts';
import { chartFaults } from './lint-charts.ts';
import { fieldsFaults } from './lint-fields.ts';
import { idFaults } from './lint-ids.ts';
import { mergeFaults } from './lint-merges.ts';
import { objectFaults } from './lint-objects.ts';
import { ruleFaults } from './lint-rules.ts';
import { valueFaults } from './lint-values.ts';

const mostBytes = 2_000_000;
const perRequest: readonly ((request: Request) => readonly string[])[] = [
  oneKind,
  fieldsFaults,
  valueFaults,
  objectFaults,
  ruleFaults,
  chartFaults,
];
const perList: readonly ((requests: readonly Request[]) => readonly Finding[])[] = [idFaults, mergeFaults];

/**
 * What the Sheets API refuses of a list of requests beyond its schema, as far as it can be told without the workbook:
 * masks, ids, ranges, conditions, charts, sizes. What needs the workbook is refused by `applyRequests`. No requests
 * at all is a finding too.
 */
export function lintRequests(requests: readonly Request[]): readonly Finding[] {
  if (requests.length === 0) return [{ index: -1, kind: 'none', message: 'there are no requests to check' }];
  const single = requests.flatMap((request, index) =>
    perRequest
      .flatMap((faults) => faults(request))
      .map((message) => ({ index, kind: Object.keys(request)[0] ?? 'none', message })),
  );
  const bytes = Buffer.byteLength(JSON.stringify(requests));
  const tooLarge =
    bytes > mostBytes ? [{ index: -1, kind: 'none', message: `the payload is ${bytes} bytes, over ${mostBytes}` }] : [];
  return [...single, ...perList.flatMap((faults) => faults(requests)), ...tooLarge];
}

function oneKind(request: Request): readonly string[] {
  const kinds = Object.keys(request);
  return kinds.length === 1 ? [] : [`exactly one kind a request, not ${kinds.length}`];
}
