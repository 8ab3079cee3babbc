import type { TabPlace } from '../../../core/dashboard/book.ts';
import type { Drawing } from '../../../core/dashboard/drawing.ts';
import type { Setting } from '../../../core/dashboard/links.ts';
import type { SheetsRequest } from '../../../core/dashboard/request.ts';
import type { Block } from '../../../core/panels/block.ts';

export const table: Extract<Block, { kind: 'table' }> = {
  kind: 'table',
  columns: [
    { title: 'Grade', format: 'text', grade: true },
    { title: 'Responses', format: 'integer' },
  ],
  rows: [
    ['A', 12],
    ['B', 3],
  ],
};
export const chart = {
  id: 'grades',
  kind: 'column',
  title: 'Spread',
  altText: 'A 12, B 3',
  labels: 0,
  values: 1,
  axisTitle: 'n',
} as const;

/** One section `s` of these blocks. */
export const drawing = (...blocks: readonly Block[]): Drawing => ({
  title: 'Title',
  subtitle: 'Subtitle',
  bands: ['A', 'B'],
  sections: [{ id: 's', title: 'Section', blocks }],
});

/** The dashboard tab as it stands: new unless a test says otherwise. */
export const placeWith = (more: Partial<TabPlace> = {}): TabPlace => ({
  kind: 'dashboard',
  sheetId: 7,
  title: 'Dashboard',
  isNew: true,
  rowCount: 200,
  columnCount: 13,
  chartIds: [],
  chartIdsElsewhere: [],
  filterViewIds: [],
  protectedRangeIds: [],
  takenIds: [],
  headers: [],
  writtenHeaders: [],
  set: '',
  ruleIndexes: [],
  keys: [],
  ...more,
});

/** What a drawing without links to rows is drawn among: the responses on tab 99, Grades on tab 5. */
export const setting: Setting = { language: 'en', responseSheetId: 99, gradesSheetId: 5, views: [] };

/** The bodies of all requests of one kind, in order. */
export function only<Kind extends string>(requests: readonly SheetsRequest[], kind: Kind) {
  type Body = Extract<SheetsRequest, { [kind in Kind]: unknown }>[Kind];
  return requests.flatMap((request) =>
    Object.entries(request).flatMap(([name, body]) => (name === kind ? [body as Body] : [])),
  );
}
