import { cellAddress } from '../../core/responses/address.ts';
import type { TabFault } from '../../core/tabs/schema.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Reason } from '../refusal.ts';

/** The tab that a fault is in, as it is called. */
type FaultyTab = { readonly sheetId: number; readonly title: string };

/** Cells of a tab that cannot be understood, each as one sentence that names it and its place. */
export function tellFaults(
  faults: readonly TabFault[],
  { sheetId, title: tab }: FaultyTab,
  language: Language,
): readonly Reason[] {
  return faults.map(({ code, row, column, args }) => {
    const cell = cellAddress(row, column);
    const what = say(language, `setup.${code}`, { ...args, tab });
    return {
      code: `setup.${code}`,
      message: say(language, 'setup.cell', { tab, cell, what }),
      place: { sheetId, cell },
    };
  });
}

/** Faults that one message can hold. */
const most = 3;

/** Reasons as one message: of many faults the first, and what to do about them once. */
export function tellReasons(reasons: readonly Reason[], language: Language): string {
  const hasFaults = reasons.some(({ place }) => place);
  const shown = hasFaults ? reasons.slice(0, most) : reasons;
  const left = reasons.length - shown.length;
  return [
    ...shown.map(({ message }) => message),
    ...(left > 0 ? [say(language, 'setup.more', { n: left })] : []),
    ...(hasFaults ? [say(language, 'setup.correct')] : []),
  ].join(language === 'en' ? ' ' : '');
}
