import type { Standard } from '../../core/standard-rules/standard.ts';
import { standardById, standards, usualStandard } from '../../core/standards/index.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { isSameData } from '../book/same-data.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { withLock } from '../google.ts';
import { readSalt } from '../privacy/salt.ts';
import { Refused } from '../refusal.ts';
import { version } from '../version.ts';
import type { GradeRequest } from './grade-request.ts';
import { gradeWorkbook } from './grade-workbook.ts';
import { confirmedBy, countedBy } from './mapping.ts';
import type { Outcome } from './outcome.ts';
import type { GradeCall } from './schema.ts';

/** How long a run waits for another one to end. */
export const lockWaitMs = 10_000;
/** Google ends a run after six minutes; the last call of ours may take one. */
const longestMs = 270_000;

/** A standard of the team's own may not pass as a built-in one: the stamp `id@version` must say which rules graded. */
function ownStandard(own: Standard, language: Language): Standard {
  const builtIn = standards.find(({ id, version }) => id === own.id && version === own.version);
  if (!builtIn || isSameData(builtIn, own)) return own;
  const stamp = `${own.id}@${own.version}`;
  throw new Refused([{ code: 'standardTaken', message: say(language, 'setup.standardTaken', { stamp }) }]);
}

/** Grades an open spreadsheet, alone, by what its Setup says or as the call insists. */
export function gradeOpen(spreadsheet: OpenSpreadsheet, call: GradeCall): Outcome {
  const request = requestOf(spreadsheet, call);
  return withLock(lockWaitMs, () => gradeWorkbook(spreadsheet.workbook, request));
}

/** A call as the grading takes it. A name that is no built-in standard may be the id of one that the spreadsheet keeps. */
export function requestOf({ activeTabId, now, elapsedMs }: OpenSpreadsheet, call: GradeCall): GradeRequest {
  const { language = 'en', standard: name } = call;
  const standard = name === undefined ? null : standardById(name);
  return {
    standards,
    fallback: usualStandard,
    confirmed: confirmedBy(call.mapping),
    ...countedBy(call.mapping),
    activeTabId,
    now,
    version,
    salt: readSalt,
    isAutomatic: call.isAutomatic ?? false,
    mostRows: call.mostRows ?? Number.POSITIVE_INFINITY,
    mayGoOn: () => elapsedMs() < longestMs,
    withReport: call.withReport ?? false,
    withDigest: call.withDigest ?? false,
    withSummary: call.withSummary ?? false,
    ...(standard ? { standard } : name !== undefined && { wanted: name }),
    ...(call.ownStandard && { given: ownStandard(call.ownStandard, language) }),
    ...(call.sheetId !== undefined && { sourceId: call.sheetId }),
    ...(call.set !== undefined && { set: call.set }),
  };
}
