import type { Cell, Column } from '../../../core/responses/schema.ts';
import { readSetup } from '../../../core/setup-tab/read-setup.ts';
import { describeSetup } from '../../../core/setup-tab/setup.ts';
import { noSharing } from '../../../core/setup-tab/sharing.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { standards, usualStandard } from '../../../core/standards/index.ts';
import type { SetupState } from '../../../core/tabs/schema.ts';
import type { Language } from '../../../core/text/schema.ts';
import { rowsOf } from '../tabs/tab-rows.ts';

export const column = (index: number, header: string, more: Partial<Column> = {}): Column => ({
  index,
  header,
  fingerprint: header.toLowerCase(),
  type: 'rating',
  role: 'item',
  dimension: header,
  scale: { kind: 'numeric', min: 1, max: 5 },
  direction: 'positive',
  naCodes: [],
  confidence: 0.8,
  needsConfirmation: false,
  confirmed: false,
  ...more,
});

const columns = [
  column(0, 'Timestamp', { type: 'timestamp', role: 'timestamp', dimension: null, scale: null }),
  column(1, 'Service', { confirmed: true, naCodes: [0, 9] }),
  column(2, 'Waiting time', { direction: 'negative', scale: { kind: 'labelled', levels: [['short'], ['long']] } }),
];
export const standard: Standard = usualStandard;
const source = { sheetId: 12, writtenTitle: 'Responses', title: 'Responses', row: 0 };

export type Targets = SetupState['targets'];
export const targets: Targets = { index: 82.5, nps: -10, csat: 0.57 };

/** A Setup of three columns, of which "Service" is confirmed. */
export const setupTab = (language: Language, more: Partial<SetupState> = {}, asked: readonly Column[] = columns) =>
  describeSetup({
    state: {
      source,
      standard: standard.id,
      minimumGroup: 7,
      repeat: 'all',
      sameOptions: [],
      ...noSharing,
      confirmed: [],
      known: [],
      targets,
      market: { name: '', values: {} },
      judged: null,
      isOtherStandard: false,
      ...more,
    },
    standard,
    standards,
    tabs: ['Responses', 'Old responses'],
    columns: asked,
    samples: ['', '5 · 4'],
    language,
  });

export const setupRows = (
  language: Language,
  more: Partial<SetupState> = {},
  asked: readonly Column[] = columns,
): Cell[][] => rowsOf(setupTab(language, more, asked));

export const read = (rows: Cell[][]) => readSetup(rows, standards, 'en');
