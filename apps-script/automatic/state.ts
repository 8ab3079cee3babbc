import { documentSettings, userSettings } from '../google-settings.ts';

/** 'elsewhere': another person turned it on, with triggers of theirs. */
export type AutomaticState = 'on' | 'off' | 'elsewhere';

/** What the settings hold: `automatic` names who turned it on by an id that only their own settings hold as well. */
export type KeptSettings = {
  readonly automatic?: string;
  /** When the tick last looked at everything, in milliseconds; missing: at the next tick. */
  readonly checkedAt?: string;
  /** How often the grading that waits for more time was continued; missing: none waits. */
  readonly continuations?: string;
  /** The set of our tabs whose grading waits; missing: the first. */
  readonly continuing?: string;
  /** Ids of tabs whose edits mean nothing, as JSON. */
  readonly ignored?: string;
};

export type FoundState = {
  readonly state: AutomaticState;
  /** The person's own id from when they turned it on; `null`: never, or turned off. */
  readonly mine: string | null;
  readonly settings: KeptSettings;
};

/** Keeps a setting with the spreadsheet; `null` forgets it. */
export const keep = (name: keyof KeptSettings, value: string | null): void => documentSettings().write(name, value);

/** Keeps the person's own id. */
export const keepMine = (id: string | null): void => userSettings().write('automatic', id);

/** Who turned automatic grading on, and what else is kept. */
export function readState(): FoundState {
  const settings: KeptSettings = documentSettings().read();
  const mine = userSettings().read().automatic ?? null;
  const { automatic = 'off' } = settings;
  return { state: automatic === 'off' ? 'off' : automatic === mine ? 'on' : 'elsewhere', mine, settings };
}
