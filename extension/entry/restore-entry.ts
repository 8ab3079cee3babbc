import type { Answered, Choice, Choices, Entry, GivenEvidence } from './entry.ts';
import { restoreFirst } from './restore-first.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The entry that a stored draft holds; what is not of an entry's shape is left out, the rest is kept. `id` is '' where the
 * draft has none that a sheet would take. `null`: not a draft.
 */
export function restoreEntry(stored: unknown): Entry | null {
  const kept = asRecord(stored);
  if (kept.schema === undefined) return restoreFirst(kept);
  if (kept.schema !== 2) return null;
  const page = asRecord(kept.page);
  return {
    schema: 2,
    id: typeof kept.id === 'string' && uuid.test(kept.id) ? kept.id : '',
    team: text(kept.team),
    answered: Object.fromEntries(Object.entries(asRecord(kept.answered)).map(([id, one]) => [id, answered(one)])),
    customer: text(kept.customer),
    note: text(kept.note),
    quote: text(kept.quote),
    isQuoteFilled: kept.isQuoteFilled === true,
    page: { url: text(page.url), title: text(page.title) },
    keepsQuery: kept.keepsQuery === true,
    channel: text(kept.channel),
    tags: text(kept.tags),
    savedAt: number(kept.savedAt) ?? 0,
  };
}

function answered(stored: unknown): Answered {
  const kept = asRecord(stored);
  const evidence = asRecord(kept.evidence);
  const given: GivenEvidence = { kind: text(evidence.kind), score: number(evidence.score), link: text(evidence.link) };
  return { choices: choicesOf(kept.choices), evidence: given };
}

/** The stored choices that are choices at all. */
const choicesOf = (stored: unknown): Choices =>
  Object.fromEntries(
    Object.entries(asRecord(stored)).filter(
      (one): one is [string, Choice] => one[1] === null || number(one[1]) !== null,
    ),
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
