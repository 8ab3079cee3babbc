import { longest } from '../../core/feedback/limits.ts';
import { cutText } from './clean-text.ts';
import { type Answered, type Choice, type Entry, noEvidence } from './entry.ts';
import { newEntry } from './new-entry.ts';

/** The first release kept a kind of evidence by its place, beside the choices, under this key. */
const evidenceKey = '#evidence';
const evidenceKinds = [
  ...['complaint-letter', 'phone-complaint', 'dissatisfied', 'ordinary-quality'],
  ...['spoken-satisfied', 'spoken-praise', 'written-praise'],
];

/** The one draft of the first release, `{ standard, choices, note }`; `null`: it is none. */
export function restoreFirst({ choices, note }: Readonly<Record<string, unknown>>): Entry | null {
  if (typeof choices !== 'object' || choices === null || typeof note !== 'string') return null;
  const answered = Object.entries(choices).map(([standard, chosen]) => [standard, answeredFirst(chosen)]);
  return { ...newEntry(''), answered: Object.fromEntries(answered), note: cutText(note, longest.text) };
}

function answeredFirst(stored: unknown): Answered {
  const all = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const chosen = all.filter((one): one is [string, Choice] => one[1] === null || typeof one[1] === 'number');
  const { [evidenceKey]: place = null, ...choices } = Object.fromEntries(chosen);
  const kind = evidenceKinds[(place ?? 0) - 1];
  if (kind === undefined) return { choices, evidence: noEvidence };
  // The score stood under the only dimension of that standard.
  const { feedback: score = null, ...others } = choices;
  return { choices: others, evidence: { kind, score, link: '' } };
}
