import { longest } from '../../core/feedback/limits.ts';

/** A level from 1 (worst), a number of a numeric scale or a measured fact; `null`: "not applicable" was chosen. */
export type Choice = number | null;

/** Item id → what was chosen; an item that nobody touched is absent. */
export type Choices = Readonly<Record<string, Choice>>;

/** The form that feedback came in and the score inside its range, where the standard grades by evidence. */
export type GivenEvidence = {
  /** Id of the kind; '' until one is chosen. */
  readonly kind: string;
  /** `null`: the kind's own score. */
  readonly score: number | null;
  /** Address of the evidence; ''. */
  readonly link: string;
};

/** What was answered under one standard. */
export type Answered = { readonly choices: Choices; readonly evidence: GivenEvidence };

/** Where the feedback was found; both '' when nobody may read the page. */
export type Page = { readonly url: string; readonly title: string };

/** What an agent has filled in so far: the draft as it is stored. Texts are '' when blank. */
export type Entry = {
  readonly schema: 2;
  /** UUID, made when the draft was opened. The sheet takes each once. */
  readonly id: string;
  /** Id of the team that it goes to; '' until there is one. */
  readonly team: string;
  /** Standard id → what was answered under it. Each keeps its own, so looking at another team loses nothing. */
  readonly answered: Readonly<Record<string, Answered>>;
  readonly customer: string;
  readonly note: string;
  readonly quote: string;
  /** The quote was taken from the page and not changed since. */
  readonly isQuoteFilled: boolean;
  /** The whole address, as the tab had it; what is sent depends on `keepsQuery`. */
  readonly page: Page;
  /** Send what stands behind `?` and `#` too. */
  readonly keepsQuery: boolean;
  /** '' until one is chosen: `channelFor` says it then. */
  readonly channel: string;
  /** As typed, with commas between them. */
  readonly tags: string;
  /** When it was last changed, milliseconds; 0: never. */
  readonly savedAt: number;
};

/** Longest note and quote, in characters. */
export const longestText = longest.text;

export const noEvidence: GivenEvidence = { kind: '', score: null, link: '' };
const nothing: Answered = { choices: {}, evidence: noEvidence };

/** What was answered under a standard. */
export const answeredUnder = (entry: Entry, standard: string): Answered => entry.answered[standard] ?? nothing;

/** The entry with what was answered under a standard replaced. */
export const withAnswered = (entry: Entry, standard: string, answered: Answered): Entry => ({
  ...entry,
  answered: { ...entry.answered, [standard]: answered },
});

const isBlank = ({ choices, evidence }: Answered): boolean =>
  Object.keys(choices).length === 0 && evidence.kind === '' && evidence.score === null && evidence.link === '';

/** Whether discarding it would lose anything: what the page or the last entry filled in by itself can be had again. */
export const isEmpty = ({ answered, customer, note, quote }: Entry): boolean =>
  customer + note + quote === '' && Object.values(answered).every(isBlank);
