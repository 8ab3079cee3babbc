import { useEffect, useState } from 'preact/hooks';
import type { Ui } from './ui.ts';

type ElapsedProps = { readonly ui: Ui; readonly since: number; readonly spent: number };

/** How long something has been under way, second by second; not read out. Milliseconds. */
export function Elapsed({ ui, since, spent }: ElapsedProps) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((spent + now - since) / 1000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return <p class="quiet">{ui.say('elapsed', { time })}</p>;
}
