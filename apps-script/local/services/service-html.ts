import type { HostState } from './host-state.ts';
import type { MakeObject, Members } from './strict-object.ts';

type HtmlMembers = Partial<Record<keyof GoogleAppsScript.HTML.HtmlService, unknown>>;
type OutputMembers = Partial<Record<keyof GoogleAppsScript.HTML.HtmlOutput, unknown>>;

const pages = new WeakMap<object, () => { readonly title: string; readonly html: string }>();

/** What an HtmlOutput made here would show; `null` for anything else. */
export const pageOf = (output: object) => pages.get(output)?.() ?? null;

/** HtmlService: a file of the project as it stands, with a title and a size. No templates. */
export function htmlService(state: HostState, make: MakeObject): Members {
  return {
    createHtmlOutputFromFile: (name: string) => {
      const content = state.files[name] ?? state.files[`${name}.html`];
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(content, make);
    },
  } satisfies Members & HtmlMembers;
}

function htmlOutput(content: string, make: MakeObject): object {
  let title = '';
  const same = (): object => self;
  const self: object = make('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    setTitle: (text: string) => {
      title = text;
      return self;
    },
    // Sheets gives a sidebar its own width and ignores these.
    setWidth: same,
    setHeight: same,
  } satisfies Members & OutputMembers);
  pages.set(self, () => ({ title, html: content }));
  return self;
}
