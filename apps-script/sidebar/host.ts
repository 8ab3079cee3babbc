// Everything the sidebar asks of Google, in one place: one function of the add-on, called by name.

/** Passes one call on and comes back through one of the two functions: once, twice or never, in any order. */
export type Send = (
  method: string,
  json: string,
  onAnswer: (answer: unknown) => void,
  onFailure: (error: unknown) => void,
) => void;

type Runner = {
  withSuccessHandler(run: (answer: unknown) => void): Runner;
  withFailureHandler(run: (error: unknown) => void): Runner;
  rpc(method: string, json: string): void;
};

declare const google: { readonly script: { readonly run: Runner } };

/** Calls the add-on's `rpc`. */
export const sendToAddOn: Send = (method, json, onAnswer, onFailure) =>
  google.script.run.withSuccessHandler(onAnswer).withFailureHandler(onFailure).rpc(method, json);

/** The language that the browser asks for, before the spreadsheet has told its own. */
export const browserLocale = (): string => navigator.language;

/** The screen that the menu opened the sidebar for; '' for its own. */
export const wantedScreen = (): string => document.body.dataset.screen ?? '';

/** Tells the browser which language the page speaks. */
export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
}
