import type { PasteAnswer, UsePasted, WhatIf } from '../../rpc/answers/rules/schema.ts';
import { pasteSchema, usePastedSchema, whatIfSchema } from '../../rpc/answers/rules/schema.ts';
import type { Done, Explanation, Look, Mapping, Step } from '../../rpc/answers/schema.ts';
import { doneSchema, explanationSchema, lookSchema, mappingSchema, stepSchema } from '../../rpc/answers/schema.ts';
import type { Changes } from '../../rpc/schema.ts';

/** A column as `confirm` takes it. */
export type ConfirmInput = {
  readonly fingerprint: string;
  readonly role: string;
  readonly type: string;
  readonly dimension: string | null;
  readonly scale: string;
  readonly direction: string;
  readonly naCodes: readonly number[];
  readonly confirmed: boolean;
};

type Source = { readonly sheetId: number; readonly standard: string };
type Pasted = { readonly text: string; readonly repairs: readonly string[] };
type Nothing = Readonly<Record<string, never>>;
/** The tabs of a response tab; left out: of the open tab. */
type OfTab = { readonly sheetId?: number };

/** What each method of `rpc` takes. */
export type Inputs = {
  readonly look: OfTab;
  readonly propose: Source;
  readonly confirm: Source & { readonly columns: readonly ConfirmInput[] };
  readonly step: Source;
  readonly whatIf: Source & { readonly changes: Changes };
  readonly saveStandard: Source & { readonly changes: Changes };
  readonly paste: Pasted;
  readonly usePasted: Pasted & { readonly sheetId: number; readonly title: string };
  readonly explain: Nothing;
  readonly show: { readonly sheetId: number; readonly cell: string };
  readonly sample: Nothing;
  readonly answerSheet: { readonly standard: string };
  readonly undo: OfTab;
  readonly automatic: { readonly on: boolean };
  readonly report: OfTab;
};

/** What each method of `rpc` answers when nothing stood in the way. */
export type Answers = {
  readonly look: Look;
  readonly propose: Mapping;
  readonly confirm: Mapping;
  readonly step: Step;
  readonly whatIf: WhatIf;
  readonly saveStandard: Step;
  readonly paste: PasteAnswer;
  readonly usePasted: UsePasted;
  readonly explain: Explanation;
  readonly show: Done;
  readonly sample: Look;
  readonly answerSheet: Look;
  readonly undo: Done;
  readonly automatic: Done;
  readonly report: Done;
};

export type Method = keyof Inputs;

type Schema<Answer> = { safeParse(input: unknown): { readonly success: boolean; readonly data?: Answer | undefined } };
type Rules<Answer> = {
  readonly schema: Schema<Answer>;
  /** Seconds until an answer counts as not coming. */
  readonly patience: number;
};

/** How each method's answer is read, and how long it is waited for. */
export const methods: { readonly [M in Method]: Rules<Answers[M]> } = {
  look: { schema: lookSchema, patience: 60 },
  propose: { schema: mappingSchema, patience: 120 },
  confirm: { schema: mappingSchema, patience: 120 },
  // Google ends a run after 6 minutes; a step keeps well below.
  step: { schema: stepSchema, patience: 330 },
  whatIf: { schema: whatIfSchema, patience: 120 },
  saveStandard: { schema: stepSchema, patience: 330 },
  paste: { schema: pasteSchema, patience: 60 },
  usePasted: { schema: usePastedSchema, patience: 330 },
  explain: { schema: explanationSchema, patience: 60 },
  show: { schema: doneSchema, patience: 60 },
  sample: { schema: lookSchema, patience: 120 },
  answerSheet: { schema: lookSchema, patience: 120 },
  undo: { schema: doneSchema, patience: 330 },
  automatic: { schema: doneSchema, patience: 60 },
  report: { schema: doneSchema, patience: 330 },
};
