import { atHost } from './errors.ts';

/** A few short texts that outlive a run. */
export type Settings = {
  /** All of them, by name. */
  read(): Readonly<Record<string, string>>;
  /** `null` forgets it. */
  write(name: string, value: string | null): void;
};

type Properties = GoogleAppsScript.Properties.Properties;

const settings = (open: () => Properties): Settings => ({
  read: () => atHost('read settings', () => open().getProperties()),
  write: (name, value) =>
    atHost('keep a setting', () => {
      if (value === null) open().deleteProperty(name);
      else open().setProperty(name, value);
    }),
});

/** Kept with the spreadsheet, the same for everybody. */
export const documentSettings = (): Settings => settings(() => PropertiesService.getDocumentProperties());

/** Kept with the person. */
export const userSettings = (): Settings => settings(() => PropertiesService.getUserProperties());

/** A text that nobody else has. */
export const newId = (): string => atHost('make an id', () => Utilities.getUuid());
