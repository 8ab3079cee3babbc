import type { ColumnType } from '../responses/schema.ts';
import { yesNo } from './answer-words.ts';
import { sum } from './counts.ts';
import { type Draft, plainDraft } from './draft.ts';
import { type Evidence, isRepeated, means } from './evidence.ts';
import { scaleInHeader } from './header-scale.ts';
import { areWhole, areWithin } from './numbers.ts';
import { isProse } from './prose.ts';

type Rule = readonly [type: ColumnType, when: (evidence: Evidence) => boolean];

const texts = ({ profile }: Evidence) => [...profile.spelled.values()];
const areDates = ({ profile: { dates, answered } }: Evidence) => dates > 0 && dates >= 0.8 * answered;
const isEmpty = ({ profile }: Evidence) => profile.filled === 0;

/** Sheets' day numbers of 1954 to 2119 under a header that speaks of time. */
const isSerial = (one: Evidence) =>
  means(one, 'submitted', 'date') && one.profile.numbers.size > 0 && areWithin(one.profile.numbers, 20000, 80000);

const hasMail = (evidence: Evidence) => {
  const mails = texts(evidence).filter((text) => /^\S+@\S+\.\S+$/.test(text));
  return mails.length > 0 && mails.length >= 0.5 * texts(evidence).length;
};

/** "Phone" and "Email" are also what is rated. */
const areMarks = ({ profile: { numbers, words } }: Evidence) =>
  words.size === 0 && numbers.size > 1 && areWithin(numbers, 0, 10);

/** Types that the header or the plain look of the cells settle, before any scale is thought of. */
const before: readonly Rule[] = [
  ['metadata', (one) => means(one, 'metadata')],
  ['pii', (one) => (means(one, 'personal') && !areMarks(one)) || hasMail(one)],
  ['date', (one) => means(one, 'birth') && (areDates(one) || isEmpty(one))],
  ['timestamp', (one) => areDates(one) && (one.profile.times > 0 || means(one, 'submitted'))],
  ['date', areDates],
  ['timestamp', (one) => isSerial(one) && !areWhole(one.profile.numbers)],
  ['date', isSerial],
  ['timestamp', (one) => isEmpty(one) && means(one, 'submitted') && scaleInHeader(one.text) === null],
  ['id', (one) => means(one, 'id') && !isEmpty(one)],
  ['duration', (one) => means(one, 'duration') && !isEmpty(one)],
];

const isYesNo = ({ profile: { words } }: Evidence) =>
  words.size > 0 && [...words.keys()].every((word) => yesNo.has(word));

const separators = /┋|;|、|, /;

/** Cells that list several of few choices: the same parts come back in different company. */
function isList(evidence: Evidence): boolean {
  const cells = texts(evidence);
  const several = cells.filter((cell) => separators.test(cell));
  if (several.length < 2 || several.length < 0.2 * cells.length) return false;
  const all = cells.flatMap((cell) => cell.split(separators)).map((part) => part.trim());
  const parts = new Set(all).size;
  return parts <= 40 && all.length >= 2 * parts;
}

const areShort = (evidence: Evidence, most: number) =>
  sum(texts(evidence).map((text) => text.length)) <= most * texts(evidence).length;
const isCode = (evidence: Evidence) => {
  const { filled, distinct } = evidence.profile;
  return filled >= 10 && distinct === filled && texts(evidence).every((text) => /^\S*\d\S*$/.test(text));
};

/** Types of the columns that are no rating. */
const after: readonly Rule[] = [
  // A column without a single answer, by its header alone.
  ['freeText', (one) => isEmpty(one) && means(one, 'comment')],
  ['category', (one) => isEmpty(one) && means(one, 'choice')],
  ['empty', ({ profile, header }) => profile.answered === 0 || (header.trim() === '' && profile.filled <= 2)],
  ['boolean', isYesNo],
  ['derived', (one) => means(one, 'derived') && isRepeated(one)],
  ['id', isCode],
  ['multiSelect', isList],
  ['freeText', (one) => (means(one, 'comment') && !isRepeated(one)) || isProse(texts(one))],
  ['category', (one) => isRepeated(one) && areShort(one, 80)],
  ['category', ({ profile }) => !profile.isCapped && profile.distinct <= 60 && profile.filled >= 3 * profile.distinct],
  ['category', (one) => means(one, 'customer') || (one.profile.filled < 20 && areShort(one, 20))],
];

const first = (rules: readonly Rule[], evidence: Evidence) => rules.find(([, when]) => when(evidence))?.[0];

/** A column that its header or its dates, ids and addresses settle; `null` when it may hold a scale. */
export function settledDraft(evidence: Evidence): Draft | null {
  const type = first(before, evidence);
  return type === undefined ? null : plainDraft(type, 0.9);
}

/** A column that is no scale. */
export function otherDraft(evidence: Evidence): Draft {
  return plainDraft(first(after, evidence) ?? 'freeText', 0.75);
}
