import type { FigureOfRange, Figures } from '../../rpc/answers/figures/schema.ts';
import { figureOfRangeSchema, figuresSchema } from '../../rpc/answers/figures/schema.ts';
import type { Models, ModelsPart, ModelsPlan } from '../../rpc/answers/models/schema.ts';
import { modelsPartSchema, modelsPlanSchema, modelsSchema } from '../../rpc/answers/models/schema.ts';
import type { PasteAnswer, UsePasted, WhatIf } from '../../rpc/answers/rules/schema.ts';
import { pasteSchema, usePastedSchema, whatIfSchema } from '../../rpc/answers/rules/schema.ts';
import type { Done, Explanation, Look, Mapping, Step } from '../../rpc/answers/schema.ts';
import { doneSchema, explanationSchema, lookSchema, mappingSchema, stepSchema } from '../../rpc/answers/schema.ts';
import type { Customer, Diagnostics, Invite } from '../../rpc/answers/team/schema.ts';
import { customerSchema, diagnosticsSchema, inviteSchema } from '../../rpc/answers/team/schema.ts';
import type { Changes, FigureOfRangeCall, FiguresCall, ModelsCall, ModelsPartCall } from '../../rpc/schema.ts';

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
/** A response by its row on its response tab, and why something is done with it. */
type OfRow = { readonly sheetId: number; readonly row: number; readonly reason: string };
type Named = { readonly name: string };

/** What each method of `rpc` takes. */
export type Inputs = {
  readonly look: OfTab;
  readonly propose: Source;
  readonly confirm: Source & { readonly columns: readonly ConfirmInput[] };
  /** Without a standard: by the one that Setup names. */
  readonly step: { readonly sheetId: number; readonly standard?: string };
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
  readonly override: OfRow & { readonly override: string };
  readonly leaveOut: OfRow & { readonly isLeftOut: boolean };
  readonly invite: Nothing;
  readonly digest: OfTab;
  readonly summary: OfTab;
  readonly findCustomer: Named;
  readonly eraseCustomer: Named;
  readonly showLog: Nothing;
  readonly diagnostics: Nothing;
  readonly modelInputs: OfTab;
  readonly modelsPlan: OfTab;
  readonly modelsPart: ModelsPartCall;
  readonly models: ModelsCall;
  readonly figures: FiguresCall;
  readonly figureOfRange: FigureOfRangeCall;
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
  readonly override: Done;
  readonly leaveOut: Done;
  readonly invite: Invite;
  readonly digest: Done;
  readonly summary: Done;
  readonly findCustomer: Customer;
  readonly eraseCustomer: Customer;
  readonly showLog: Done;
  readonly diagnostics: Diagnostics;
  readonly modelInputs: Done;
  readonly modelsPlan: ModelsPlan;
  readonly modelsPart: ModelsPart;
  readonly models: Models;
  readonly figures: Figures;
  readonly figureOfRange: FigureOfRange;
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
  override: { schema: doneSchema, patience: 120 },
  leaveOut: { schema: doneSchema, patience: 120 },
  invite: { schema: inviteSchema, patience: 60 },
  digest: { schema: doneSchema, patience: 330 },
  summary: { schema: doneSchema, patience: 330 },
  findCustomer: { schema: customerSchema, patience: 120 },
  eraseCustomer: { schema: customerSchema, patience: 330 },
  showLog: { schema: doneSchema, patience: 60 },
  diagnostics: { schema: diagnosticsSchema, patience: 60 },
  modelInputs: { schema: doneSchema, patience: 120 },
  modelsPlan: { schema: modelsPlanSchema, patience: 120 },
  modelsPart: { schema: modelsPartSchema, patience: 330 },
  models: { schema: modelsSchema, patience: 330 },
  figures: { schema: figuresSchema, patience: 60 },
  figureOfRange: { schema: figureOfRangeSchema, patience: 330 },
};
