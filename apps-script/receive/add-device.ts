import { openTab } from '../../core/dashboard/open-tab.ts';
import { renderSheetTable } from '../../core/dashboard/sheet-table.ts';
import { type NewDevice, withDevice } from '../../core/feedback/devices.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { languageOf } from '../../core/text/language.ts';
import { placeTabs } from '../book/place-tabs.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { opened } from '../grading/draw-tabs.ts';
import { deviceReadings } from './authenticate.ts';
import { standardReadings, teamStandard } from './team.ts';

/** Puts a device on the Devices tab, which is made by the first, and answers what its feedback is graded by. */
export function addDevice(workbook: Workbook, book: Book, device: NewDevice): Standard {
  const readings = deviceReadings(book);
  const rules = standardReadings(book);
  const all = [...readings, ...rules];
  const read = all.length === 0 ? [] : workbook.readTabs(null, all).others;
  const language = languageOf(book.locale);
  const { devices } = placeTabs(book, {}, language).places;
  const place = opened(devices);
  workbook.applyRequests([
    ...(devices.isNew ? openTab(place) : []),
    ...renderSheetTable(withDevice(device, language), place, readings.length === 0 ? [] : (read[0] ?? []), {
      responseSheetId: 0,
    }),
  ]);
  return teamStandard(book, read.slice(readings.length));
}
