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
  read: () => atHost('read settings', () => open().getProperties(), 2),
  write: (name, value) =>
    atHost(
      'keep a setting',
      () => {
        if (value === null) open().deleteProperty(name);
        else open().setProperty(name, value);
      },
      2,
    ),
});

/** Kept with the script, which belongs to one spreadsheet: the same for everybody, for the web app too. */
export const documentSettings = (): Settings => settings(() => PropertiesService.getScriptProperties());

/** Kept with the person. */
export const userSettings = (): Settings => settings(() => PropertiesService.getUserProperties());

/** A text that nobody else has. */
export const newId = (): string => atHost('make an id', () => Utilities.getUuid());
