import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { Done } from './answers/schema.ts';

/** Brings the Log tab, which is hidden at first, into sight and opens it. */
export function showLog({ workbook, showCell }: OpenSpreadsheet): Done {
  const { tabs, locale } = workbook.readBook();
  const language = languageOf(locale);
  const log = tabs.find(({ kind }) => kind === 'log');
  if (!log) return { status: 'nothing', message: say(language, 'log.none') };
  const { sheetId, hidden } = log;
  if (hidden)
    workbook.applyRequests([{ updateSheetProperties: { properties: { sheetId, hidden: false }, fields: 'hidden' } }]);
  showCell(sheetId, 'B2');
  return { status: 'done', message: say(language, 'log.shown') };
}
