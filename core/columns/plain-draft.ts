import type { ColumnType } from '../responses/schema.ts';
import { isMoment, isUnixTime } from '../responses/timestamps.ts';
import { says } from '../words/meanings.ts';
import { yesNo } from './answer-words.ts';
import { sum } from './counts.ts';
import { type Draft, plainDraft } from './draft.ts';
import { type Evidence, isRepeated, means } from './evidence.ts';
import { scaleInHeader } from './header-scale.ts';
import { areChoices } from './lists.ts';
import { areWithin } from './numbers.ts';
import { arePhones } from './phones.ts';
import { isProse } from './prose.ts';

type Rule = readonly [type: ColumnType, when: (evidence: Evidence) => boolean];

const texts = ({ profile }: Evidence) => [...profile.spelled.values()];
const isEmpty = ({ profile }: Evidence) => profile.filled === 0;
const saysTime = (one: Evidence) => means(one, 'submitted', 'date', 'birth');
const areDates = (one: Evidence) => {
  const { dates, shortDates, answered } = one.profile;
  const found = dates + (saysTime(one) ? shortDates : 0);
  return found > 0 && found >= 0.8 * answered;
};

/** Numbers that are moments, with dates written out among them, under a header that speaks of time. */
const areMoments = (one: Evidence) => {
  const { numbers, dates, answered } = one.profile;
  if (numbers.size === 0 || !means(one, 'submitted', 'date')) return false;
  const moments = [...numbers].map(([value, cells]) => (isMoment(value) ? cells : 0));
  return dates + sum(moments) >= 0.95 * answered;
};
const isClock = ({ profile: { numbers } }: Evidence) =>
  [...numbers.keys()].some((value) => !Number.isInteger(value) || isUnixTime(value) || value >= 1e11);
/** Unix time counts in UTC, which is seldom the sheet's own clock: a person should know. */
const isUnix = ({ profile: { numbers } }: Evidence) => [...numbers.keys()].some(isUnixTime);

const hasMail = (evidence: Evidence) => {
  const mails = texts(evidence).filter((text) => /^\S+@\S+\.\S+$/.test(text));
  return mails.length > 0 && mails.length >= 0.5 * texts(evidence).length;
};

const hasPhones = (one: Evidence) =>
  arePhones([...texts(one), ...[...one.profile.numbers.keys()].map(String)]) && !means(one, 'id', 'submitted', 'date');

/** "Phone" and "Email" are also what is rated. */
const areMarks = ({ profile: { numbers, words } }: Evidence) =>
  words.size === 0 && numbers.size > 1 && areWithin(numbers, 0, 10);

/** Lengths of time with their units; where some have a unit, bare numbers are taken to be in it. */
const areSpans = ({ profile: { spans, clocks, numbers, answered } }: Evidence) =>
  spans > 0 && spans >= 0.5 * answered && spans + clocks + sum(numbers.values()) >= 0.8 * answered;
/** One may be asked in words what one thinks of a duration. */
const hasFigures = ({ profile: { numbers, spans, clocks, codes } }: Evidence) =>
  numbers.size + spans + clocks + codes.size > 0;
const areClocks = ({ profile: { clocks, answered } }: Evidence) => clocks > 0 && clocks >= 0.8 * answered;

const isYesNo = ({ profile: { words } }: Evidence) =>
  words.size > 0 && [...words.keys()].every((word) => yesNo.has(word));

/** Types that the header or the plain look of the cells settle, before any scale is thought of. */
const before: readonly Rule[] = [
  ['metadata', (one) => means(one, 'metadata')],
  ['pii', (one) => (means(one, 'personal') && !areMarks(one)) || hasMail(one) || hasPhones(one)],
  ['date', (one) => means(one, 'birth') && (areDates(one) || isEmpty(one))],
  ['timestamp', (one) => areDates(one) && (one.profile.times > 0 || means(one, 'submitted'))],
  ['date', areDates],
  ['timestamp', (one) => areMoments(one) && (isClock(one) || one.profile.times > 0 || means(one, 'submitted'))],
  ['date', areMoments],
  ['timestamp', (one) => isEmpty(one) && means(one, 'submitted') && scaleInHeader(one.text) === null],
  ['id', (one) => means(one, 'id') && !isEmpty(one)],
  ['duration', (one) => means(one, 'duration') && hasFigures(one) && !isYesNo(one)],
  ['duration', areSpans],
];

const areShort = (evidence: Evidence, most: number) =>
  sum(texts(evidence).map((text) => text.length)) <= most * texts(evidence).length;
const areCodes = (evidence: Evidence) => texts(evidence).every((text) => /^\S*\d\S*$/.test(text));
const isCode = (evidence: Evidence) => {
  const { filled, distinct } = evidence.profile;
  return filled >= 10 && distinct === filled && areCodes(evidence);
};

/** The same word in every one of many rows: what the export says of the survey. */
const isConstant = (one: Evidence) =>
  one.profile.distinct === 1 &&
  one.profile.filled >= 10 &&
  !means(one, 'comment', 'remark', 'customer', 'demographic', 'choice', 'served') &&
  !isProse(texts(one));

/** A header that names a kind, and is no question that speaks of one. */
const isOfPeopleOrKinds = (one: Evidence) =>
  means(one, 'demographic') || (means(one, 'kind') && !says(one.text, 'question'));

/** At most three short answers, each given many times, were chosen and not written. */
const areFewAnswers = (one: Evidence) =>
  one.profile.distinct <= 3 && [...one.profile.words.values()].every((cells) => cells >= 4) && areShort(one, 20);

/** Types of the columns that are no rating. */
const after: readonly Rule[] = [
  // A column without a single answer, by its header alone.
  ['freeText', (one) => isEmpty(one) && means(one, 'comment', 'remark')],
  ['category', (one) => isEmpty(one) && means(one, 'choice')],
  ['empty', ({ profile, header }) => profile.answered === 0 || (header.trim() === '' && profile.filled <= 2)],
  ['boolean', isYesNo],
  // "On average, how often …" asks for a choice.
  ['derived', (one) => means(one, 'derived') && !means(one, 'usage', 'measure') && isRepeated(one)],
  // A sheet that typed its cells holds a time of day as a number.
  ['number', areClocks],
  ['id', isCode],
  ['metadata', isConstant],
  ['multiSelect', (one) => areChoices(texts(one))],
  ['freeText', (one) => means(one, 'remark') && !means(one, 'kind') && !areFewAnswers(one)],
  ['category', (one) => means(one, 'served') && areShort(one, 40)],
  ['freeText', (one) => (means(one, 'comment') && !isRepeated(one)) || isProse(texts(one))],
  ['category', (one) => (isRepeated(one) && areShort(one, 80)) || (isOfPeopleOrKinds(one) && areShort(one, 40))],
  // Versions and numbers of rooms: nobody writes so in a sentence.
  ['category', (one) => one.profile.words.size > 0 && areCodes(one)],
  ['category', ({ profile }) => !profile.isCapped && profile.distinct <= 60 && profile.filled >= 3 * profile.distinct],
  ['category', (one) => means(one, 'customer') || (one.profile.filled < 20 && areShort(one, 20))],
];

const first = (rules: readonly Rule[], evidence: Evidence) => rules.find(([, when]) => when(evidence))?.[0];

/** A column that its header or its dates, ids and addresses settle; `null` when it may hold a scale. */
export function settledDraft(evidence: Evidence): Draft | null {
  const type = first(before, evidence);
  return type === undefined ? null : plainDraft(type, type === 'timestamp' && isUnix(evidence) ? 0.6 : 0.9);
}

/** A column that is no scale. */
export function otherDraft(evidence: Evidence): Draft {
  return plainDraft(first(after, evidence) ?? 'freeText', 0.75);
}
