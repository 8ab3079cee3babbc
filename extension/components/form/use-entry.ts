import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../entry/entry.ts';
import type { Kept } from '../../kept/kept.ts';

/** Where the draft of this page is kept. */
export type Drafts = {
  readonly page: string;
  /** Rejects when the browser has no room for it. */
  readonly keep: (entry: Entry) => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
  /** The draft was sent or discarded in another window. */
  readonly onGone: (entry: Entry) => void;
};

/** The entry being filled in: kept at every input, and taken over when another window of ours changed it. */
export function useEntry(opened: Entry, { drafts: stored }: Kept, { page, keep, now, onGone }: Drafts) {
  const [entry, setEntry] = useState(opened);
  const [isLost, setLost] = useState(false);
  // Inputs can come faster than the screen is drawn.
  const latest = useRef(opened);
  const isStored = useRef(false);

  const take = (next: Entry) => {
    latest.current = next;
    setEntry(next);
  };
  const change = (made: (entry: Entry) => Entry) => {
    const { savedAt } = latest.current;
    take({ ...made(latest.current), savedAt: Math.max(now(), savedAt + 1) });
    keep(latest.current).then(
      () => setLost(false),
      () => setLost(true),
    );
  };

  const draft = stored.get(page);
  useEffect(() => {
    if (draft && draft.savedAt > latest.current.savedAt) take(draft);
    if (!draft && isStored.current) onGone(latest.current);
    isStored.current = draft !== undefined;
  }, [draft]);

  return { entry, current: () => latest.current, change, isLost };
}
