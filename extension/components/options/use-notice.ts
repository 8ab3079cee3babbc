import { useEffect, useState } from 'preact/hooks';
import type { Waiting } from '../../queue/waiting.ts';

/** What the page last said, and the entries that it can put back. */
export type Notice = { readonly text: string; readonly undo: readonly Waiting[]; readonly isFault: boolean };

export const noNotice: Notice = { text: '', undo: [], isFault: false };

/** How long a notice stays and its entries can be put back, in milliseconds. */
const noticeTime = 10_000;

/** The notice of the page and how to replace it; a fault stays until something else is said. */
export function useNotice(): readonly [Notice, (notice: Notice) => void] {
  const [notice, setNotice] = useState(noNotice);
  useEffect(() => {
    if (notice === noNotice || (notice.isFault && notice.undo.length === 0)) return;
    const timer = setTimeout(() => setNotice(noNotice), noticeTime);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
