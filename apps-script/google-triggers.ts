import { atHost } from './errors.ts';

type Builder = GoogleAppsScript.Script.TriggerBuilder;

const onSheet = (builder: Builder) => builder.forSpreadsheet(SpreadsheetApp.getActive());
/** How each of our triggers is made; the name is that of the function in main.ts that Google calls. */
const makers = {
  formSubmitted: (builder: Builder) => onSheet(builder).onFormSubmit(),
  cellEdited: (builder: Builder) => onSheet(builder).onEdit(),
  clockTicked: (builder: Builder) => builder.timeBased().everyMinutes(5),
  continueGrading: (builder: Builder) => builder.timeBased().after(60_000),
} as const;

export type TriggerName = keyof typeof makers;

/** A trigger that is there: the function that it calls, and Google's own object to delete it by. */
export type OwnTrigger = { readonly name: string; readonly trigger: GoogleAppsScript.Script.Trigger };

/** The triggers of this script that the person made; those of others are never shown. */
export const listOwnTriggers = (): readonly OwnTrigger[] =>
  atHost('look at triggers', () =>
    ScriptApp.getProjectTriggers().map((trigger) => ({ name: trigger.getHandlerFunction(), trigger })),
  );

export const createTrigger = (name: TriggerName): void => {
  atHost('make a trigger', () => makers[name](ScriptApp.newTrigger(name)).create());
};

export const deleteTrigger = ({ trigger }: OwnTrigger): void =>
  atHost('delete a trigger', () => ScriptApp.deleteTrigger(trigger));

/** What Google tells of a form submission or an edit; without a range when a person runs the function in the editor. */
export type SheetEvent = { readonly range?: GoogleAppsScript.Spreadsheet.Range };

/** The tab on which something happened, by id; `null` when the event does not say. */
export const eventSheetId = (event?: SheetEvent): number | null =>
  atHost('read an event', () => event?.range?.getGridId() ?? null);

/** First row of the event, from 1; 0 when it does not say. */
export const eventRow = (event?: SheetEvent): number => atHost('read an event', () => event?.range?.getRow() ?? 0);

/** Last row of the event, from 1. */
export const eventLastRow = (event?: SheetEvent): number =>
  atHost('read an event', () => event?.range?.getLastRow() ?? 0);

/** First and last column of the event, from 0; `null` when it does not say. */
export const eventColumns = (event?: SheetEvent): readonly [first: number, last: number] | null =>
  atHost('read an event', () => (event?.range ? [event.range.getColumn() - 1, event.range.getLastColumn() - 1] : null));
