import type { PasteAnswer } from '../../rpc/answers/rules/schema.ts';

export type Finding = PasteAnswer['findings'][number];

/** Longest text that is read, in characters. */
export const mostCharacters = 20_000;
/** Longest title of a standard, in characters. */
export const longestTitle = 100;

/** A pasted standard that is not in use yet. */
export type Pasting = {
  readonly text: string;
  readonly title: string;
  /** Ids of the findings whose repair the person wants. */
  readonly repairs: readonly string[];
  /** Also what one repair brings to light is repaired. */
  readonly wantsAll: boolean;
  /** Of this text; `null`: not read since it was changed. */
  readonly answer: PasteAnswer | null;
  /** The answer is about these repairs. */
  readonly isCurrent: boolean;
  /** Findings of this text in the order they stand in, those that are repaired among them. */
  readonly seen: readonly Finding[];
};

/** Nothing is pasted. */
export const noPasting: Pasting = {
  text: '',
  title: '',
  repairs: [],
  wantsAll: false,
  answer: null,
  isCurrent: false,
  seen: [],
};

/** Whether there is a text to be read, and it was not. */
export const isUnread = ({ text, isCurrent }: Pasting): boolean =>
  !isCurrent && text.trim() !== '' && text.length <= mostCharacters;

/** Whether the table may be used, but for its title. */
export const isUsable = ({ answer, isCurrent }: Pasting): boolean => isCurrent && answer?.canUse === true;

/** Whether a title may be given. */
export const isTitle = (title: string): boolean => title.trim() !== '' && title.length <= longestTitle;

/** Another text: what was agreed about the old one does not hold for its rows. */
export const withText = (pasting: Pasting, text: string): Pasting => ({
  ...noPasting,
  text,
  title: pasting.title,
});

/** One repair wanted or not. */
export function withRepair(pasting: Pasting, id: string, isWanted: boolean): Pasting {
  const others = pasting.repairs.filter((one) => one !== id);
  return { ...pasting, repairs: isWanted ? [...others, id] : others, wantsAll: false, isCurrent: false };
}

/** Open findings that can be repaired. */
export const repairable = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ repair }) => repair !== '').map(({ id }) => id);

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];

/** Every repair wanted that there is. */
export const withAllRepairs = (pasting: Pasting): Pasting => ({
  ...pasting,
  repairs: union(pasting.repairs, repairable(pasting.seen)),
  wantsAll: true,
  isCurrent: false,
});

/** The repairs to ask with next, when what came to light is to be repaired too; the same list when nothing did. */
export function furtherRepairs(
  { wantsAll }: Pasting,
  repairs: readonly string[],
  { findings }: PasteAnswer,
): readonly string[] {
  const more = wantsAll ? repairable(findings).filter((id) => !repairs.includes(id)) : [];
  return more.length === 0 ? repairs : [...repairs, ...more];
}

/** The findings to list: those that are repaired keep their places, what came to light comes last. */
function seenAfter({ seen }: Pasting, { findings, notes }: PasteAnswer): readonly Finding[] {
  const open = new Map(findings.map((finding) => [finding.id, finding]));
  const kept = seen.flatMap((one) => open.get(one.id) ?? (notes.some(({ id }) => id === one.id) ? [one] : []));
  return [...kept, ...findings.filter(({ id }) => !seen.some((one) => one.id === id))];
}

/** A text that was read with some repairs. */
export const withAnswer = (pasting: Pasting, answer: PasteAnswer, repairs: readonly string[]): Pasting => ({
  ...pasting,
  repairs,
  answer,
  isCurrent: true,
  seen: seenAfter(pasting, answer),
});
