import type { MakeObject, Members } from './strict-object.ts';

type ContentMembers = Partial<Record<keyof GoogleAppsScript.Content.ContentService, unknown>>;
type OutputMembers = Partial<Record<keyof GoogleAppsScript.Content.TextOutput, unknown>>;
/** What a text is said to be. */
export type TextKind = 'JSON' | 'TEXT';

const texts = new WeakMap<object, () => { readonly kind: TextKind; readonly content: string }>();

/** What a TextOutput made here would answer; `null` for anything else. */
export const textOf = (output: object) => texts.get(output)?.() ?? null;

/** ContentService: a text and what it is said to be, plain text unless told. */
export function contentService(_state: unknown, make: MakeObject): Members {
  return {
    createTextOutput: (content: string) => {
      if (typeof content !== 'string') throw new Error('refusing to pretend: createTextOutput takes a text');
      let kind: TextKind = 'TEXT';
      const self: object = make('TextOutput', {
        getContent: () => content,
        getMimeType: () => kind,
        setMimeType: (given: TextKind) => {
          if (given !== 'JSON' && given !== 'TEXT') throw new Error(`refusing to pretend: ${String(given)} as content`);
          kind = given;
          return self;
        },
      } satisfies Members & OutputMembers);
      texts.set(self, () => ({ kind, content }));
      return self;
    },
    MimeType: { JSON: 'JSON', TEXT: 'TEXT' },
  } satisfies Members & ContentMembers;
}
