import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import type { Language } from '../../../core/text/schema.ts';
import { type Answered, type Choices, type Entry, noEvidence } from '../../../extension/entry/entry.ts';
import { newEntry } from '../../../extension/entry/new-entry.ts';
import type { Team } from '../../../extension/team/team.ts';
import { texts } from '../../../extension/text/index.ts';
import { fill, type Words } from '../../../extension/text/say.ts';

/** The extension's texts in a language, as the browser gives them to a page. */
export const wordsIn = (language: Language): Words => ({
  language,
  say: (key, args) => fill(texts[key][language], args),
});

export const someId = '00000000-0000-4000-8000-000000000000';

/** A new entry with something in it. */
export const entryWith = (more: Partial<Entry> = {}): Entry => ({ ...newEntry(someId), ...more });

/** An entry that was answered under a standard. */
export const answeredEntry = ({ id }: Standard, choices: Choices, evidence: Answered['evidence'] = noEvidence): Entry =>
  entryWith({ answered: { [id]: { choices, evidence } } });

export const teamOf = (more: Partial<Team> = {}): Team => ({
  schema: 1,
  id: 'book-1',
  endpoint: 'https://script.google.com/macros/s/AKfycb-test/exec',
  name: 'Our team',
  device: 'device-1',
  token: 't'.repeat(43),
  agent: 'Bo',
  standard: fivePoint,
  standardAt: 0,
  stopped: null,
  ...more,
});
