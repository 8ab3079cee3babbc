import type { HostState } from './host-state.ts';
import type { MakeObject, Members } from './strict-object.ts';

type HtmlMembers = Partial<Record<keyof GoogleAppsScript.HTML.HtmlService, unknown>>;
type OutputMembers = Partial<Record<keyof GoogleAppsScript.HTML.HtmlOutput, unknown>>;
/** What a page is made of; `metas` are name and content of its meta tags. */
export type HtmlPage = {
  readonly title: string;
  readonly html: string;
  readonly metas: readonly (readonly [name: string, content: string])[];
};

const pages = new WeakMap<object, () => HtmlPage>();
// Google, "addMetaTag": the only names that are taken.
const metaNames = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

/** What an HtmlOutput made here would show; `null` for anything else. */
export const pageOf = (output: object) => pages.get(output)?.() ?? null;

/** HtmlService: a text or a file of the project as it stands, with a title, meta tags and a size. No templates. */
export function htmlService(state: HostState, make: MakeObject): Members {
  return {
    createHtmlOutput: (html: string) => {
      if (typeof html !== 'string') throw new Error('refusing to pretend: createHtmlOutput takes a text');
      return htmlOutput(html, make);
    },
    createHtmlOutputFromFile: (name: string) => {
      const content = state.files[name] ?? state.files[`${name}.html`];
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(content, make);
    },
  } satisfies Members & HtmlMembers;
}

function htmlOutput(text: string, make: MakeObject): object {
  let content = text;
  let title = '';
  const metas: (readonly [string, string])[] = [];
  const same = (): object => self;
  const self: object = make('HtmlOutput', {
    getContent: () => content,
    setContent: (html: string) => {
      content = html;
      return self;
    },
    getTitle: () => title,
    setTitle: (text: string) => {
      title = text;
      return self;
    },
    addMetaTag: (name: string, value: string) => {
      if (!metaNames.includes(name)) throw new Error('The specified meta tag is not allowed in this context.');
      metas.push([name, value]);
      return self;
    },
    // Sheets gives a sidebar its own width and ignores these.
    setWidth: same,
    setHeight: same,
  } satisfies Members & OutputMembers);
  pages.set(self, () => ({ title, html: content, metas }));
  return self;
}
