import { type Draft, plainDraft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { scaleInHeader } from './header-scale.ts';
import { isProse } from './prose.ts';
import type { ColumnType } from './schema.ts';

type Rule = { readonly type: ColumnType; readonly when: (evidence: Evidence) => boolean };

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const texts = ({ profile }: Evidence) => [...profile.spelled.values()];
const datesShare = ({ profile }: Evidence) => share(profile.dates, profile.answered);

/** Sheets' day numbers of 1954 to 2119 under a header that speaks of time. */
const isSerial = ({ profile, meanings }: Evidence) =>
  (meanings.has('submitted') || meanings.has('date')) &&
  profile.numbers.size > 0 &&
  [...profile.numbers.keys()].every((value) => value >= 20000 && value <= 80000);

const hasMail = (evidence: Evidence) => {
  const mails = texts(evidence).filter((text) => /^\S+@\S+\.\S+$/.test(text));
  return mails.length > 0 && mails.length >= 0.5 * texts(evidence).length;
};

/** "Phone" and "Email" are also what is rated. */
const areMarks = ({ profile: { numbers, words } }: Evidence) =>
  words.size === 0 && numbers.size > 1 && [...numbers.keys()].every((value) => value >= 0 && value <= 10);

/** Types that the header or the plain look of the cells settle, before any scale is thought of. */
const before: readonly Rule[] = [
  { type: 'metadata', when: ({ meanings }) => meanings.has('metadata') },
  { type: 'pii', when: (evidence) => (evidence.meanings.has('personal') && !areMarks(evidence)) || hasMail(evidence) },
  {
    type: 'date',
    when: (evidence) =>
      evidence.meanings.has('birth') && (datesShare(evidence) >= 0.8 || evidence.profile.filled === 0),
  },
  {
    type: 'timestamp',
    when: (evidence) =>
      datesShare(evidence) >= 0.8 && (evidence.profile.times > 0 || evidence.meanings.has('submitted')),
  },
  { type: 'date', when: (evidence) => datesShare(evidence) >= 0.8 },
  {
    type: 'timestamp',
    when: (evidence) =>
      isSerial(evidence) && [...evidence.profile.numbers.keys()].some((value) => !Number.isInteger(value)),
  },
  { type: 'date', when: isSerial },
  {
    type: 'timestamp',
    when: ({ profile, meanings, text }) =>
      profile.filled === 0 && meanings.has('submitted') && scaleInHeader(text) === null,
  },
  { type: 'id', when: ({ meanings, profile }) => meanings.has('id') && profile.filled > 0 },
  { type: 'duration', when: ({ meanings, profile }) => meanings.has('duration') && profile.filled > 0 },
];

const yesNo = new Set([
  'yes',
  'no',
  'true',
  'false',
  'y',
  'n',
  '是',
  '否',
  '有',
  '没有',
  '沒有',
  '会',
  '不会',
  'oui',
  'non',
  'ja',
  'nein',
  'sí',
  'si',
  'sim',
  'não',
]);
const isYesNo = ({ profile }: Evidence) =>
  profile.words.size > 0 && [...profile.words.keys()].every((word) => yesNo.has(word));

const separators = /┋|;|、|, /;

/** Cells that list several of few choices: the same parts come back in different company. */
function isList(evidence: Evidence): boolean {
  const cells = texts(evidence);
  const several = cells.filter((cell) => separators.test(cell));
  if (several.length < 2 || several.length < 0.2 * cells.length) return false;
  const parts = new Set(cells.flatMap((cell) => cell.split(separators)).map((part) => part.trim()));
  const all = cells.reduce((count, cell) => count + cell.split(separators).length, 0);
  return parts.size <= 40 && all >= 2 * parts.size;
}

const meanLength = (evidence: Evidence) =>
  share(
    texts(evidence).reduce((all, text) => all + text.length, 0),
    texts(evidence).length,
  );
const isRepeated = ({ profile }: Evidence) => profile.distinct <= 30 && profile.filled >= 2 * profile.distinct;
const isCode = (evidence: Evidence) => {
  const { profile } = evidence;
  return (
    profile.filled >= 10 &&
    profile.distinct === profile.filled &&
    texts(evidence).every((text) => /^\S*\d\S*$/.test(text))
  );
};

/** Types of the columns that are no rating. */
const after: readonly Rule[] = [
  {
    type: 'empty',
    when: ({ profile, header }) => profile.answered === 0 || (header.trim() === '' && profile.filled <= 2),
  },
  { type: 'boolean', when: isYesNo },
  { type: 'derived', when: (evidence) => evidence.meanings.has('derived') && isRepeated(evidence) },
  { type: 'id', when: isCode },
  { type: 'multiSelect', when: isList },
  { type: 'freeText', when: (evidence) => evidence.meanings.has('comment') && !isRepeated(evidence) },
  { type: 'freeText', when: (evidence) => isProse(texts(evidence)) },
  { type: 'category', when: (evidence) => isRepeated(evidence) && meanLength(evidence) <= 80 },
  {
    type: 'category',
    when: ({ profile }) => !profile.isCapped && profile.distinct <= 60 && profile.filled >= 3 * profile.distinct,
  },
  { type: 'category', when: ({ meanings }) => meanings.has('customer') },
  { type: 'category', when: (evidence) => evidence.profile.filled < 20 && meanLength(evidence) <= 20 },
];

/** Types of a column without a single answer, by its header alone. */
const withoutAnswers: readonly Rule[] = [
  { type: 'freeText', when: ({ meanings }) => meanings.has('comment') },
  { type: 'category', when: ({ meanings }) => meanings.has('choice') },
];

const first = (rules: readonly Rule[], evidence: Evidence) => rules.find(({ when }) => when(evidence))?.type;

/** A column that its header or its dates, ids and addresses settle; `null` when it may hold a scale. */
export function settledDraft(evidence: Evidence): Draft | null {
  const type = first(before, evidence);
  return type === undefined ? null : plainDraft(type, 0.9);
}

/** A column that is no scale. */
export function otherDraft(evidence: Evidence): Draft {
  const type = (evidence.profile.filled === 0 ? first(withoutAnswers, evidence) : undefined) ?? first(after, evidence);
  return plainDraft(type ?? 'freeText', 0.75);
}
