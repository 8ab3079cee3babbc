import type { TextArgs } from './schema.ts';

/** A text with its places filled: `{n}` by the value of n, `{n|answer|answers}` by the word for one or for several. A place without a value stays as it is. */
export const fillIn = (text: string, args: TextArgs): string =>
  text
    .replace(/\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g, (_, name: string, one: string, several: string) =>
      args[name] === 1 ? one : several,
    )
    .replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
