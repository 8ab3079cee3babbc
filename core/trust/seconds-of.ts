const digit = (text: string, place: number) => text.charCodeAt(place) - 48;
const pair = (text: string, place: number) => digit(text, place) * 10 + digit(text, place + 1);

/** Days before a month in a year without a leap day. */
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A local ISO text as seconds, to be subtracted from each other; `null` where it is undated or says no time of day. */
export function secondsOf(at: string | null): number | null {
  if (at === null || at.length < 16) return null;
  const [year, month, day] = [pair(at, 0) * 100 + pair(at, 2), pair(at, 5), pair(at, 8)];
  const full = month > 2 ? year : year - 1;
  const leaps = Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
  const days = year * 365 + leaps + (before[month - 1] ?? 0) + day;
  const seconds = at.length >= 19 ? pair(at, 17) : 0;
  return ((days * 24 + pair(at, 11)) * 60 + pair(at, 14)) * 60 + seconds;
}
