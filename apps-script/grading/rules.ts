import type { Standard } from '../../core/standard-rules/standard.ts';
import { readStandard } from '../../core/standard-tab/read-standard.ts';
import type { Language } from '../../core/text/schema.ts';
import { isSameData } from '../book/same-data.ts';
import type { BookTab } from '../book/workbook.ts';
import { Refused } from '../refusal.ts';
import type { GradeRequest } from './grade-request.ts';
import type { ReadSheets } from './read-sheets.ts';
import type { RunRecord } from './record.ts';
import { tellFaults } from './tell-faults.ts';

/** The rules in force, and all that the team ever changed. */
export type Rules = Pick<RunRecord, 'standard' | 'own' | 'versions'>;

const isSameRules = (one: Standard | undefined, other: Standard): boolean =>
  one !== undefined && one.version === other.version && isSameData(one, other);

/**
 * The rules that Setup chooses or a caller insists on, with what people changed on the Standard tab; changes of a
 * standard that is not in force now are kept for its return, and so is one of the team's own. A standard that a caller
 * gives as data wins over the Standard tab. Refused with the cells that cannot be understood.
 */
export function rulesOf(
  { ours, setup, record, standards: choices, insisted }: Omit<ReadSheets, 'tab' | 'table' | 'dates' | 'notices'>,
  { standards, given, fallback }: Pick<GradeRequest, 'standards' | 'given' | 'fallback'>,
  tab: BookTab | undefined,
  language: Language,
): Rules {
  const { own = {}, versions = {} } = record ?? {};
  const isRegistered = (one: Standard) => standards.some((other) => isSameRules(other, one));
  const used = [...(record ? [record.standard] : []), ...(insisted ? [insisted] : [])];
  const known = [...choices, ...Object.values(own), ...used];
  const read = readStandard(ours.standard ?? [], known, versions, language);
  if (tab && read.faults.length > 0) throw new Refused(tellFaults(read.faults, tab, language));
  const written = read.standard;
  const changed = { ...own };
  const highest = { ...versions };
  const keep = (one: Standard) => {
    delete changed[one.id];
    if (isRegistered(one)) return;
    changed[one.id] = one;
    highest[one.id] = Math.max(one.version, highest[one.id] ?? 0);
  };
  if (written) keep(written);
  if (given) keep(given);
  const id = insisted?.id ?? setup.standard;
  const standard = changed[id] ?? choices.find((one) => one.id === id) ?? fallback;
  return { standard, own: changed, versions: highest };
}
