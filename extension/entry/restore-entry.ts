import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Choice, Choices, Entry } from './entry.ts';
import { evidenceKey, noteLimit } from './entry.ts';
import { levelsOf } from './levels.ts';
import { standardOf } from './standard-of.ts';

/**
 * The entry that a stored draft holds. The draft may come from an older version of this code or of a standard: what
 * no longer fits (another standard, a dimension that is gone, a level off the scale) is left out, the rest is kept.
 */
export function restoreEntry(stored: unknown, standards: readonly Standard[]): Entry {
  const kept = asRecord(stored);
  const choices = asRecord(kept.choices);
  return {
    standard: standardOf(kept.standard, standards).id,
    choices: Object.fromEntries(standards.map((standard) => [standard.id, fitting(choices[standard.id], standard)])),
    note: typeof kept.note === 'string' ? kept.note.slice(0, noteLimit) : '',
  };
}

function fitting(stored: unknown, standard: Standard): Choices {
  const kept = asRecord(stored);
  const levels = levelsOf(standard.scale);
  const isLevel = (value: unknown) => levels.some((level) => level === value);
  // A score that evidence bounds may be a fraction.
  const isScore = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 100;
  const isChoice = (value: unknown): value is Choice =>
    value === null || (standard.evidence ? isScore(value) : isLevel(value));
  const choices: Record<string, Choice> = {};
  for (const { id } of standard.dimensions) {
    const value = kept[id];
    if (isChoice(value)) choices[id] = value;
  }
  const kind = kept[evidenceKey];
  if (typeof kind === 'number' && standard.evidence?.[kind - 1]) choices[evidenceKey] = kind;
  return choices;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
