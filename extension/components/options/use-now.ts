import { useEffect, useState } from 'preact/hooks';

/** The time in milliseconds, read anew every so often (milliseconds), so that "in a minute" does not stand for an hour. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return Math.max(now, Date.now());
}
