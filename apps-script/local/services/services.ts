import type { HostState } from './host-state.ts';
import { contentService } from './service-content.ts';
import { htmlService } from './service-html.ts';
import { lockService } from './service-lock.ts';
import { mailApp } from './service-mail.ts';
import { scriptApp } from './service-script-app.ts';
import { sessionService } from './service-session.ts';
import { sheetsService } from './service-sheets.ts';
import { openSpreadsheets, type Spreadsheets } from './service-spreadsheet-app.ts';
import { cacheService, propertiesService } from './service-stores.ts';
import { utilitiesService } from './service-utilities.ts';
import { type MakeObject, type Members, type Run, strictObject } from './strict-object.ts';

/** Every service that is imitated, beside SpreadsheetApp; any other name is simply not there, as a typo would not be. */
const services: Readonly<Record<string, (state: HostState, make: MakeObject, run: Run) => Members>> = {
  Sheets: sheetsService,
  HtmlService: htmlService,
  ContentService: contentService,
  MailApp: mailApp,
  LockService: lockService,
  Session: sessionService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  Utilities: utilitiesService,
  ScriptApp: scriptApp,
};

/** The services as globals of one run of the script; every call of a method goes through `run`. */
export function openServices(
  state: HostState,
  run: Run,
): { readonly globals: Readonly<Record<string, object>>; readonly spreadsheets: Spreadsheets } {
  const make: MakeObject = (label, members) => strictObject(label, members, run);
  const spreadsheets = openSpreadsheets(state, make);
  const others = Object.entries(services).map(([name, open]) => [name, make(name, open(state, make, run))] as const);
  return {
    globals: Object.fromEntries([...others, ['SpreadsheetApp', make('SpreadsheetApp', spreadsheets.app)]]),
    spreadsheets,
  };
}
