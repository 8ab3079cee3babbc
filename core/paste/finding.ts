import type { Finding, FindingCode } from './draft.ts';

type Args = Finding['args'];

const of =
  (repair: boolean, blocks: boolean) =>
  (code: FindingCode, place: string | number, args: Args): Finding => ({
    id: place === '' ? code : `${code}.${place}`,
    code,
    args,
    repair,
    blocks,
  });

/** Something to know, which stands in nobody's way. */
export const info = of(false, false);
/** Something that we can put right when asked. */
export const mendable = of(true, true);
/** Something that only the person who pasted can put right. */
export const stop = of(false, true);
