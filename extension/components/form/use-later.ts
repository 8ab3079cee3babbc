import { useEffect, useState } from 'preact/hooks';

/**
 * A part that is fetched when it is first wanted, so that nobody waits for it before the first answer can be given; `null`
 * until it is there. `load` names the same part each time.
 */
export function useLater<T>(load: () => Promise<T>, isWanted = true): T | null {
  const [part, setPart] = useState<T | null>(null);
  useEffect(() => {
    // A function would be taken for a change of the state.
    if (isWanted) load().then((loaded) => setPart(() => loaded));
  }, [isWanted]);
  return part;
}
