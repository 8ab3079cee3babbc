import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { ownMark, type TabKind, type TabPlace } from './book.ts';
import type { OpenRange, ProtectedRange, SheetsRequest } from './request.ts';

const firstIds: Readonly<Record<TabKind, number>> = {
  setup: 770_300_001,
  standard: 770_300_002,
  grades: 770_300_003,
  dashboard: 770_300_004,
  report: 770_300_005,
  staging: 770_300_006,
  history: 770_300_007,
  rewards: 770_300_008,
  actions: 770_300_009,
  overrides: 770_300_011,
  digest: 770_300_012,
  summary: 770_300_013,
  modelInputs: 770_300_017,
  models: 770_300_018,
  devices: 770_300_014,
  log: 770_300_015,
  erased: 770_300_016,
};
/** Between an id and the next for the same tab, when the first is taken. */
const idStep = 100;

/** What of a tab is ours: all but these ranges. */
export type OwnArea = { readonly except: readonly OpenRange[] };

/**
 * One protection of ours on the tab, brought up to date: before an edit of what the next grading overwrites Sheets asks.
 * Everybody may go on; nobody is locked out. Protections of people stay.
 */
export function protect(place: TabPlace, language: Language, { except }: OwnArea): readonly SheetsRequest[] {
  const { kind, sheetId, takenIds } = place;
  const [there, ...surplus] = place.protectedRangeIds;
  let protectedRangeId = there ?? firstIds[kind];
  while (there === undefined && takenIds.includes(protectedRangeId)) protectedRangeId += idStep;
  const protectedRange: ProtectedRange = {
    protectedRangeId,
    range: { sheetId },
    ...(except.length > 0 && { unprotectedRanges: [...except] }),
    description: ownMark + say(language, 'tab.protected'),
    warningOnly: true,
  };
  return [
    ...surplus.map((id) => ({ deleteProtectedRange: { protectedRangeId: id } })),
    there === undefined
      ? { addProtectedRange: { protectedRange } }
      : { updateProtectedRange: { protectedRange, fields: 'range,unprotectedRanges,description,warningOnly' } },
  ];
}
