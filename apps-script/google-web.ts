import { atHost } from './errors.ts';

/** What Google tells of a request to the web app; the body is missing where there was none. */
export type WebEvent = {
  readonly parameter?: Readonly<Record<string, string>>;
  readonly postData?: { readonly contents: string };
};

export type JsonOutput = GoogleAppsScript.Content.TextOutput;
export type PageOutput = GoogleAppsScript.HTML.HtmlOutput;

/** An answer for a program. */
export const jsonOutput = (text: string): JsonOutput =>
  atHost('answer', () => ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.JSON), 2);

/** An answer for a person. */
export const pageOutput = (html: string, title: string): PageOutput =>
  atHost('answer', () => HtmlService.createHtmlOutput(html).setTitle(title), 2);

/** Address of the web app; '' before it is deployed, when Google answers null whatever its types say. */
export const webAddress = (): string =>
  atHost('find the web app', () => (ScriptApp.getService().getUrl() as string | null) ?? '', 2);

/** Title of the spreadsheet. */
export const spreadsheetTitle = (): string => atHost('open', () => SpreadsheetApp.getActive().getName(), 2);
