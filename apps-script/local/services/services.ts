import type { HostState } from './host-state.ts';
import { lockService } from './service-lock.ts';
import { sessionService } from './service-session.ts';
import { sheetsService } from './service-sheets.ts';
import { spreadsheetApp } from './service-spreadsheet-app.ts';
import { cacheService, propertiesService } from './service-stores.ts';
import { utilitiesService } from './service-utilities.ts';
import { type MakeObject, type Members, type Run, strictObject } from './strict-object.ts';

/** Every service that is imitated; any other name is simply not there, as a typo would not be. */
const services: Readonly<Record<string, (state: HostState, make: MakeObject) => Members>> = {
  SpreadsheetApp: spreadsheetApp,
  Sheets: sheetsService,
  LockService: lockService,
  Session: sessionService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  Utilities: utilitiesService,
  ScriptApp: () => ({
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' },
  }),
};

/** The services as globals of one run of the script; every call of a method goes through `run`. */
export function openServices(state: HostState, run: Run): Readonly<Record<string, object>> {
  const make: MakeObject = (label, members) => strictObject(label, members, run);
  return Object.fromEntries(Object.entries(services).map(([name, open]) => [name, make(name, open(state, make))]));
}
