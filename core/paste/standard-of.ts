import { foldText } from '../scales/fold.ts';
import type { RatingScale } from '../scales/schema.ts';
import type { Band, Dimension, Note, Standard } from '../standard-rules/standard.ts';
import { satisfactionBands, satisfactionScale, usualNotes, usualRules } from '../standards/usual.ts';
import { type PasteKey, sayPaste } from '../text/paste.ts';
import type { Language, Localized, TextArgs } from '../text/schema.ts';
import { bandStep } from './diagnose-bands.ts';
import type { Draft, DraftBand, DraftDimension, Pasted } from './draft.ts';
import { spellingsOf } from './read-levels.ts';

/** What a pasted table does not say of itself. `date`: `YYYY-MM-DD`; `language`: in which its source is named. */
export type PasteOrigin = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly language: Language;
};

/** What a team wrote reads the same in every language. */
const asWritten = (text: string): Localized => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const inAll = (key: PasteKey, args: TextArgs): Localized => ({
  en: sayPaste('en', key, args),
  'zh-CN': sayPaste('zh-CN', key, args),
  'zh-TW': sayPaste('zh-TW', key, args),
});

/** Levels that are numbers one after the other are a scale of numbers; without any level the usual five. */
function scaleOf({ levels, dimensions }: Draft): RatingScale {
  const numbers = levels.map(({ words, number }) => (words.length > 0 ? null : number));
  const [min = null] = numbers;
  const isRun = min !== null && numbers.every((value, place) => value === min + place);
  if (levels.length > 1 && isRun) return { kind: 'numeric', min, max: min + levels.length - 1 };
  if (levels.length > 1 && levels.every(({ words }) => words.length > 0))
    return { kind: 'labelled', levels: spellingsOf(levels) };
  const count = levels.length > 1 ? levels.length : (dimensions[0]?.points.length ?? 0);
  return count === 0 || count === 5 ? satisfactionScale : { kind: 'numeric', min: 1, max: count };
}

/** A name as headers may write it: with or without a space between scripts, in its own case, which parts words. */
const headersOf = (name: string): readonly string[] => {
  const spaced = name.replace(/(?<=[A-Za-z0-9]) ?(?=\p{Script=Han})|(?<=\p{Script=Han}) ?(?=[A-Za-z0-9])/gu, ' ');
  return [...new Set([foldText(name), spaced, spaced.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')])];
};

const dimensionOf =
  ({ hasPoints }: Draft) =>
  (one: DraftDimension, place: number): Dimension => {
    const { name, weight, points, descriptors } = one;
    const hasAll = descriptors.length > 0 && descriptors.every((text) => text !== '');
    return {
      id: `d${place + 1}`,
      title: asWritten(name),
      weight: weight.value ?? 0,
      headers: headersOf(name),
      // A conversion can leave floating dust above the weight.
      ...(hasPoints && { points: points.map(({ value }) => Math.min(value ?? 0, weight.value ?? 0)) }),
      ...(hasAll && { descriptors: descriptors.map(asWritten) }),
    };
  };

/** Grades are keys of counts, so one may not be called as something that every object has; nor as another grade. */
function gradeId(grade: string, bands: readonly DraftBand[]): string {
  if (!(grade in {})) return grade;
  let id = `${grade}.`;
  while (bands.some((other) => other.grade === id)) id += '.';
  return id;
}

const bandOf = ({ grade, from }: DraftBand, _place: number, bands: readonly DraftBand[]): Band => ({
  grade: gradeId(grade, bands),
  title: asWritten(grade),
  from: from ?? 0,
});

function notesOf({ isUnweighted, hasPoints, levels, bands, notes }: Draft): readonly Note[] {
  const silent = (about: string, key: PasteKey, args: TextArgs = {}): Note => ({
    about,
    source: 'silent',
    decided: inAll(key, args),
  });
  return [
    ...notes,
    ...(isUnweighted ? [hasPoints ? silent('weights', 'noWeights') : silent('weights', 'noWeightsEqual')] : []),
    ...(hasPoints ? [] : [silent('method', 'noPoints', { n: levels.length || 5 })]),
    ...(levels.length === 0 ? [silent('scale', 'noLevels')] : []),
    ...(bands.length === 0 ? [silent('bands', 'noBands')] : []),
    silent('roundTo', 'rounding', { step: bandStep(bands) }),
    usualNotes.missing,
    silent('period', 'noPeriod'),
  ];
}

/** The pasted table as a standard of the team's own; `null` while a finding that blocks is open. */
export function standardOf({ draft, findings }: Pasted, { id, title, date, language }: PasteOrigin): Standard | null {
  if (findings.some(({ blocks }) => blocks)) return null;
  const { dimensions, bands, hasPoints } = draft;
  const counts = { n: dimensions.length, bands: bands.length || satisfactionBands.length, date };
  return {
    ...usualRules,
    id,
    version: 1,
    title: asWritten(title),
    summary: inAll('summary', counts),
    source: { system: sayPaste(language, 'system'), document: sayPaste(language, 'document'), clause: date },
    notes: notesOf(draft),
    method: hasPoints ? 'points' : 'percentOfMaximum',
    scale: scaleOf(draft),
    dimensions: dimensions.map(dimensionOf(draft)),
    roundTo: bandStep(bands),
    bands: bands.length === 0 ? satisfactionBands : bands.map(bandOf),
    procedure: [],
    examples: [],
  };
}
