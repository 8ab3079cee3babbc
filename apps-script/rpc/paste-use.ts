import type { Pasted } from '../../core/paste/draft.ts';
import { ownId } from '../../core/paste/own-id.ts';
import { standardOf } from '../../core/paste/standard-of.ts';
import { tellFinding } from '../../core/paste/tell-finding.ts';
import { foldText } from '../../core/scales/fold.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { standards } from '../../core/standards/index.ts';
import { languageOf } from '../../core/text/language.ts';
import type { Language } from '../../core/text/schema.ts';
import { setOfSource } from '../book/pick-set.ts';
import { placeTabs } from '../book/place-tabs.ts';
import { isSameData } from '../book/same-data.ts';
import { type OpenSpreadsheet, withLock } from '../google.ts';
import { gradeOpen, lockWaitMs } from '../grading/grade-open.ts';
import { choosable, keepOwn, readKept } from '../grading/library.ts';
import { refusedOutcome } from '../grading/outcome.ts';
import type { Reason } from '../refusal.ts';
import type { UsePasted } from './answers/rules/schema.ts';
import { pastedWith } from './paste.ts';
import type { UsePastedCall } from './schema.ts';
import { rowsPerStep, stepOf } from './step.ts';

/** Why no standard comes of a pasted text, in words. */
export const openFindings = ({ findings }: Pasted, language: Language): readonly Reason[] =>
  findings
    .filter(({ blocks }) => blocks)
    .map((finding) => {
      const { message, repair } = tellFinding(finding, language);
      return { code: finding.code, message: [message, repair].filter((text) => text !== '').join(' ') };
    });

/** A title that none of these standards has, in any language. */
function freeTitle(title: string, known: readonly Standard[]): string {
  const taken = new Set(known.flatMap((one) => Object.values(one.title)).map(foldText));
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? title : `${title} (${number})`;
    if (!taken.has(foldText(wanted))) return wanted;
  }
}

/** What the table says, apart from where it came from. */
const rulesIn = ({ id: _, version: __, title, source, summary, ...rules }: Standard): unknown => rules;

type Origin = { readonly title: string; readonly date: string; readonly language: Language };

/** The pasted table as a new standard, or the one that came of the same table before; `null` while something is open. */
function standardFrom(pasted: Pasted, { title, date, language }: Origin, known: readonly Standard[]): Standard | null {
  const free = freeTitle(title, known);
  const ids = known.map(({ id }) => id);
  const built = standardOf(pasted, { id: ownId(free, ids), title: free, date, language });
  if (!built) return null;
  const isTwin = (one: Standard) =>
    one.title.en.replace(/ \(\d+\)$/, '') === title && isSameData(rulesIn(one), rulesIn(built));
  return known.find(isTwin) ?? built;
}

/** The standard of a call, kept among those that can be chosen; `null` while something is open. */
function keepPasted({ workbook, now }: OpenSpreadsheet, call: UsePastedCall, pasted: Pasted) {
  const book = workbook.readBook(setOfSource(call.sheetId));
  const language = languageOf(book.locale);
  const kept = readKept(workbook, book);
  const known = choosable(standards, kept.latest, kept.standards);
  const origin = { title: call.title.trim(), date: now(book.timeZone).slice(0, 10), language };
  const standard = standardFrom(pasted, origin, known);
  if (standard && !known.includes(standard))
    workbook.applyRequests(keepOwn([...known, standard], placeTabs(book, {}, language).places));
  return { standard, language };
}

/**
 * Keeps a pasted standard among those that can be chosen and grades by it. Large sheets answer 'working': the same call
 * sent again goes on where it stopped. When columns wait for a yes the standard stays kept, to be chosen by its id.
 */
export function usePasted(spreadsheet: OpenSpreadsheet, call: UsePastedCall): UsePasted {
  const pasted = pastedWith(call);
  const { standard, language } = withLock(lockWaitMs, () => keepPasted(spreadsheet, call, pasted));
  if (!standard) return { standard: '', step: stepOf(refusedOutcome(openFindings(pasted, language), language, null)) };
  const { sheetId, mostRows = rowsPerStep } = call;
  const outcome = gradeOpen(spreadsheet, { ownStandard: standard, sheetId, mostRows, language });
  return { standard: standard.id, step: stepOf(outcome) };
}
