/** Longest name of a device, in characters (wire format, version 1). */
const longest = 100;
const longestAgent = 60;

type Sign = readonly [sign: RegExp, name: string];

// The first that fits names it: browsers carry the names of those they descend from.
const browsers: readonly Sign[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b((Headless)?Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly Sign[] = [
  [/\bWindows\b/, 'Windows'],
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const named = (text: string, signs: readonly Sign[]): string => signs.find(([sign]) => sign.test(text))?.[1] ?? '';

/** What the Devices tab calls this browser: `Ann · Chrome on Linux`, at most 100 characters. */
export function deviceName(agent: string, userAgent: string): string {
  const machine = [named(userAgent, browsers), named(userAgent, systems)].filter((part) => part !== '').join(' on ');
  const person = agent
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, longestAgent)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return (
    [person, machine]
      .filter((part) => part !== '')
      .join(' · ')
      .slice(0, longest) || 'Browser'
  );
}
