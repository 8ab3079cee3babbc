import type { Settings } from './settings.ts';
import { usualSettings } from './settings.ts';
import { isRecord, isSwitch, isText, oneOf, type Shape } from './shape.ts';

const checks: Shape<Settings> = {
  schema: oneOf(1),
  team: isText,
  channel: isText,
  keepsQuery: isSwitch,
  hasMenu: isSwitch,
  keepsSent: isSwitch,
};

/** The settings as stored; the usual one in place of each that is missing or nonsense. */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return usualSettings;
  const good = Object.entries(checks).filter(([name, check]) => check(stored[name]));
  return { ...usualSettings, ...Object.fromEntries(good.map(([name]) => [name, stored[name]])) };
}
