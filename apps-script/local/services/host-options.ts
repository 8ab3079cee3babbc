import type { LocalBook } from '../book/book.ts';
import type { FormAnswers, SubmitOptions } from './form-response.ts';
import type { CallFault, CallHook, HostState, LocalUser } from './host-state.ts';
import type { Manifest } from './scopes.ts';
import type { WebAnswer, WebRequest } from './web-request.ts';

/** How the built add-on is run. */
export type HostOptions = {
  /** The text of the built Code.js. */
  readonly code: string;
  readonly book: LocalBook;
  readonly manifest: Manifest;
  /** Sets the clock, which then stands until `advance` or `tick`: ISO text or milliseconds. Without it the clock runs. */
  readonly now?: string | number;
  /** Makes that service call throw (the first is 1), before or after it did its work. */
  readonly failAtCall?: number;
  /** For `failAtCall` and `killAtCall`. */
  readonly failWhen?: 'before' | 'after';
  /**
   * Ends the run that makes that service call, before or after the call did its work: this and every further call of the
   * run throws, those in a `finally` included, nothing of it is logged, and the run fails. Other runs go on.
   */
  readonly killAtCall?: number;
  /**
   * Told of each service call before it is done, by its number in `calls` and its label. It may start other runs on the
   * same host, which meet the locks of this one as held; what it throws, the call throws.
   */
  readonly onCall?: CallHook;
  /** 'NONE': as `onOpen` runs before a person has authorised anything. */
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
  readonly isLockBusy?: boolean;
  /** The person at the keyboard; the address is '' by default, as Google often leaves it. */
  readonly user?: Partial<LocalUser>;
  readonly makeUuid?: () => string;
  /** The html files beside the script, by name: 'Sidebar' or 'Sidebar.html'. */
  readonly files?: Readonly<Record<string, string>>;
  /** True: more than 60 reads or 60 writes of a user within a minute are refused, as the Sheets API does. */
  readonly quota?: boolean;
  /** Recipients of mails a user and day of the host's clock; 100 by default. */
  readonly mailQuota?: number;
  /** The address of the web app, or what tells it at the time; left out or null: it is not deployed. */
  readonly execUrl?: string | (() => string | null);
  /** Time that each service call takes, and by which the script's clock moves; sleeping and waiting then count too. */
  readonly msPerCall?: number;
};

/** What is written down as it happens, until `resetLog`. */
export type Log = 'requests' | 'toasts' | 'alerts' | 'menus' | 'logs' | 'failures';

/** The add-on in its stand-in of Google Sheets. */
export type LocalHost = Readonly<Pick<HostState, Log | 'activeSheetId' | 'sidebar' | 'triggers' | 'user' | 'mails'>> & {
  /** The workbook as it is now. */
  readonly book: LocalBook;
  /** The first selected cell of the open tab; rows and columns count from 1. */
  readonly selection: { readonly sheetId: number; readonly row: number; readonly column: number };
  /** Labels of all service calls since opening or `resetLog`, such as 'Sheets.Spreadsheets.batchUpdate'. */
  readonly calls: readonly string[];
  /** Runs a top-level function in a fresh evaluation of the script, as Google does; the result is plain data. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /**
   * Runs a custom function as a formula does: without any service. Arguments are scalars, lists of rows (`null` becomes
   * '', a Date one of the script's own) or `{ range: "Data!A2:C9" }` of the workbook. The result is a scalar or rows of
   * equal length.
   */
  customFunction(functionName: string, ...args: readonly unknown[]): unknown;
  /**
   * A web page asks the web app, which runs `doGet` or `doPost` as the person at the keyboard, who deployed it, with
   * nobody before the sheet. What the script throws is part of the answer, as an html page.
   */
  request(asked: WebRequest): WebAnswer;
  /** A respondent sends the form, or with `editRow` changes an earlier response; runs every trigger on it. */
  submitForm(answers: FormAnswers, options?: SubmitOptions): void;
  /** The person types into a cell; runs every trigger on edits. Throws where Sheets would refuse the entry. */
  edit(sheetId: number, a1: string, text: string): void;
  /** The person opens a tab and selects a cell, or from it so many rows and columns; both count from 1. */
  select(sheetId: number, row: number, column: number, rows?: number, columns?: number): void;
  /** The host's clock, milliseconds. */
  now(): number;
  /** Moves the clock; no trigger runs. Milliseconds. */
  advance(milliseconds: number): void;
  /** Moves the clock and runs the clock triggers that fall due on the way, each at its time. */
  tick(minutes: number): void;
  /** Another person sits down, known by `id`: their own triggers and properties. */
  as(user: Partial<LocalUser>): void;
  /** What befalls one of the calls to come, beside what the options say; `null`: nothing any more. */
  breakCall(fault: CallFault | null): void;
  /** Has a hook told of each service call, as `onCall` of the options; answers how to stop it. */
  onEachCall(hook: CallHook): () => void;
  /** Another run takes every lock; answers how to let go of them. */
  holdLock(): () => void;
  /** Forgets calls, requests, toasts, alerts, menus, logs and failures; mails, stores, triggers and workbook stay. */
  resetLog(): void;
  setBook(book: LocalBook): void;
  /** Another host in the same state, with nothing logged, broken or locked; neither knows of what the other does from then on. */
  fork(): LocalHost;
};
