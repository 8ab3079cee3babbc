import { randomBytes } from 'node:crypto';
import { columnLetters } from '../book/a1.ts';
import { readForm } from '../services/form-response.ts';
import type { LocalHost } from '../services/host-options.ts';
import { readCell } from '../services/type-into-cell.ts';
import { formChoices } from './bridge-form.ts';
import { type Input, listIn, numberIn, textIn } from './bridge-input.ts';

/** What the page may ask of the host. */
export type BridgedHost = Pick<
  LocalHost,
  | 'book'
  | 'call'
  | 'select'
  | 'edit'
  | 'submitForm'
  | 'tick'
  | 'selection'
  | 'menus'
  | 'toasts'
  | 'alerts'
  | 'failures'
  | 'sidebar'
  | 'request'
  | 'mails'
>;

/** What a person is told: a toast passes by, an alert stays. */
type Message = { readonly kind: 'toast' | 'alert' | 'failure'; readonly title: string; readonly text: string };

/** The page's way to the host: what is asked under a path, and what it comes to. */
export type Bridge = {
  readonly host: BridgedHost;
  /** Known to our own page only. */
  readonly token: string;
  /** The html files of the add-on, whose scripts may run in the sidebar. */
  readonly files: Readonly<Record<string, string>>;
  /** Counts changes of the workbook, its mails with it, and of the sidebar, so that the page knows when it is behind. */
  readonly versions: () => { readonly book: number; readonly sidebar: number };
  /** Lets the time that has passed since the last time pass at the host, which runs its clock triggers. */
  readonly beat: () => void;
  readonly knows: (path: string) => boolean;
  /** Throws on a malformed input; what the host throws is part of the answer. */
  readonly answer: (path: string, input: Input) => object;
};

const minute = 60_000;
const place = (input: Input) =>
  [numberIn(input, 'sheetId'), numberIn(input, 'row'), numberIn(input, 'column')] as const;

/** Path → reads its input, and answers what to do with the host. */
const actions: Readonly<Record<string, (input: Input) => (host: BridgedHost) => unknown>> = {
  '/news': () => () => null,
  '/run': (input) => {
    const [name, args] = [textIn(input, 'function'), listIn(input, 'args')];
    return (host) => host.call(name, ...args);
  },
  '/select': (input) => {
    const at = place(input);
    const [rows, columns] = ['rows', 'columns'].map((name) => (name in input ? numberIn(input, name) : 1));
    return (host) => host.select(...at, rows, columns);
  },
  '/cell': (input) => {
    const [sheetId, row, column] = place(input);
    return ({ book }) => readCell(book, sheetId, row - 1, column - 1);
  },
  '/edit': (input) => {
    const [[sheetId, row, column], text] = [place(input), textIn(input, 'text')];
    return (host) => host.edit(sheetId, `${columnLetters(column - 1)}${row}`, text);
  },
  '/form':
    () =>
    ({ book }) =>
      formChoices(book, readForm(book)),
  '/submit': (input) => {
    const answers = listIn(input, 'answers').map(String);
    return (host) => host.submitForm(answers);
  },
};

/** Opens the way between a page and a host; `clock` in milliseconds. */
export function openBridge(
  host: BridgedHost,
  { files = {}, clock = Date.now }: { readonly files?: Bridge['files']; readonly clock?: () => number } = {},
): Bridge {
  const seen = { toasts: 0, alerts: 0, failures: 0 };
  let last = clock();
  const versions = { book: countChanges(() => host.book), sidebar: countChanges(() => host.sidebar) };
  const takeMessages = (): readonly Message[] => {
    const messages: Message[] = [
      ...host.toasts.slice(seen.toasts).map(({ title, message }) => ({ kind: 'toast', title, text: message }) as const),
      ...host.alerts.slice(seen.alerts).map(({ title, message }) => ({ kind: 'alert', title, text: message }) as const),
      ...host.failures
        .slice(seen.failures)
        .map(({ functionName, message }) => ({ kind: 'failure', title: functionName, text: message }) as const),
    ];
    Object.assign(seen, {
      toasts: host.toasts.length,
      alerts: host.alerts.length,
      failures: host.failures.length,
    });
    return messages;
  };
  const bridge: Bridge = {
    host,
    files,
    token: randomBytes(24).toString('base64url'),
    versions: () => ({ book: versions.book() + host.mails.length, sidebar: versions.sidebar() }),
    beat: () => {
      const now = clock();
      host.tick((now - last) / minute);
      last = now;
    },
    knows: (path) => Object.hasOwn(actions, path),
    answer: (path, input) => {
      const act = actions[path]?.(input);
      bridge.beat();
      const outcome = tryOut(() => act?.(host));
      return { ...outcome, versions: bridge.versions(), messages: takeMessages(), active: host.selection };
    },
  };
  return bridge;
}

function tryOut(act: () => unknown): object {
  try {
    return { ok: true, result: act() ?? null };
  } catch (fault) {
    const { name, message } = fault instanceof Error ? fault : { name: 'Error', message: String(fault) };
    return { ok: false, error: { name, message } };
  }
}

/** Counts how often a value became another since the last look. */
function countChanges(read: () => unknown): () => number {
  let [known, count] = [read(), 0];
  return () => {
    if (read() !== known) count += 1;
    known = read();
    return count;
  };
}
