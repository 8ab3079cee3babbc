import { rulesRoles } from '../../core/columns/standard-scales.ts';
import { confirmedFeedback, readStamp } from '../../core/feedback/columns.ts';
import type { Cell, ConfirmedColumn } from '../../core/responses/schema.ts';
import { readSetup } from '../../core/setup-tab/read-setup.ts';
import { noSharing } from '../../core/setup-tab/sharing.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { standardById } from '../../core/standards/index.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import type { Language } from '../../core/text/schema.ts';
import type { BookTab } from '../book/workbook.ts';
import { Refused } from '../refusal.ts';
import { tellFaults } from './tell-faults.ts';

/** Setup as a person left it; refused with the cell of every entry that cannot be understood. */
export function setupOf(
  rows: readonly (readonly Cell[])[],
  tab: BookTab,
  standards: readonly Standard[],
  language: Language,
): SetupState {
  const { state, faults } = readSetup(rows, standards, language);
  if (faults.length === 0) return state;
  throw new Refused(tellFaults(faults, tab, language));
}

/** Setup before there is one. */
export const firstSetup = (source: BookTab, standard: Standard): SetupState => ({
  source: { sheetId: source.sheetId, writtenTitle: source.title, title: source.title, row: 0 },
  standard: standard.id,
  minimumGroup: standard.minimumGroup,
  repeat: 'all',
  sameOptions: [],
  targets: { index: null, nps: null, csat: null },
  market: { name: '', values: {} },
  judged: null,
  ...noSharing,
  confirmed: [],
  known: [],
  isOtherStandard: false,
});

/** Setup with what a caller confirms on top; the caller wins per column. */
export function withConfirmed(setup: SetupState, confirmed: readonly ConfirmedColumn[]): SetupState {
  const named = new Set(confirmed.map((column) => column.fingerprint));
  return { ...setup, confirmed: [...setup.confirmed.filter((column) => !named.has(column.fingerprint)), ...confirmed] };
}

/** What we write on Setup of a column that another standard asks: no person says so of one that is asked. */
const isOfAnother = ({ type, role }: ConfirmedColumn): boolean => type === 'metadata' && role === 'none';

/**
 * Setup with what the columns of the Feedback tab do, which we wrote ourselves. What a person says of one wins; what we
 * said of it while the team graded by another standard does not.
 */
export function withFeedback(setup: SetupState, { feedback }: BookTab, standard: Standard): SetupState {
  const own = confirmedFeedback(readStamp(feedback), standard);
  const asked = new Set(own.filter((column) => !isOfAnother(column)).map(({ fingerprint }) => fingerprint));
  const kept = setup.confirmed.filter((column) => !(isOfAnother(column) && asked.has(column.fingerprint)));
  const said = new Set(kept.map(({ fingerprint }) => fingerprint));
  return { ...setup, confirmed: [...kept, ...own.filter(({ fingerprint }) => !said.has(fingerprint))] };
}

/** Setup under a standard that a caller insists on: another one than Setup's asks of the scored columns anew. */
export function underStandard(setup: SetupState, standard: Standard | null): SetupState {
  if (standard === null || standard.id === setup.standard) return setup;
  const confirmed = setup.confirmed.filter(({ role }) => !rulesRoles.includes(role));
  const isUsual = setup.minimumGroup === standardById(setup.standard)?.minimumGroup;
  const minimumGroup = isUsual ? standard.minimumGroup : setup.minimumGroup;
  return { ...setup, standard: standard.id, minimumGroup, judged: null, confirmed, known: [], isOtherStandard: true };
}
