import * as z from 'zod/mini';
import { partResultSchema } from '../../core/models/schema.ts';
import { confirmedColumnSchema } from '../../core/tabs/schema.ts';

/** A response tab under a standard. */
const sourceCall = { sheetId: z.number(), standard: z.string() };
/** What a person said of one column; `scale` as it is written in Setup. */
const namedColumn = z.extend(z.omit(confirmedColumnSchema, { scale: true }), {
  scale: z.string(),
  confirmed: z.boolean(),
});

const numbers = z.record(z.string(), z.number());
/** What a person changed of a standard, by id of the dimension or item, or by grade. Points from worst to best. */
const changes = z.strictObject({
  weights: z.optional(numbers),
  points: z.optional(z.record(z.string(), z.array(z.number()))),
  bands: z.optional(numbers),
});
/** A pasted text and the ids of the repairs to apply. */
const pasteCall = { text: z.string(), repairs: z.array(z.string()) };
const longestTitle = 100;

/** A response by its row on the response tab of the tabs in hand. */
const rowCall = { sheetId: z.optional(z.number()), row: z.number() };
const reason = z.string().check(z.refine((text) => text.trim() !== '' && text.length <= 500));

const language = z.optional(z.literal(['en', 'zh-CN', 'zh-TW']));

/** What each method of `rpc` takes. */
export const callSchemas = {
  source: z.strictObject(sourceCall),
  confirm: z.strictObject({ ...sourceCall, columns: z.array(namedColumn) }),
  /** Without a standard: by the one that Setup names. */
  step: z.strictObject({
    ...sourceCall,
    standard: z.optional(z.string()),
    mostRows: z.optional(z.number()),
  }),
  show: z.strictObject({
    sheetId: z.number(),
    cell: z.string().check(z.refine((cell) => /^[A-Z]{1,3}[0-9]{1,8}$/.test(cell))),
  }),
  changes: z.strictObject({ ...sourceCall, changes, mostRows: z.optional(z.number()) }),
  paste: z.strictObject(pasteCall),
  usePasted: z.strictObject({
    ...pasteCall,
    sheetId: z.number(),
    title: z.string().check(z.refine((title) => title.trim() !== '' && title.length <= longestTitle)),
    mostRows: z.optional(z.number()),
  }),
  standard: z.strictObject({ standard: z.string() }),
  automatic: z.strictObject({ on: z.boolean() }),
  /** The score of a response set by hand, or ('') computed again; a response left out, or counted again. */
  override: z.strictObject({ ...rowCall, override: z.string().check(z.refine((text) => text.length <= 100)), reason }),
  leaveOut: z.strictObject({ ...rowCall, isLeftOut: z.boolean(), reason }),
  /** A customer or respondent by name. */
  customer: z.strictObject({ name: z.string().check(z.refine((name) => name.trim() !== '' && name.length <= 200)) }),
  /** The tabs of a response tab; left out: of the open tab. */
  set: z.strictObject({ sheetId: z.optional(z.number()) }),
  /** `stamp`: what `modelsPlan` answered; `part`: one of its parts; `results`: what every one of them answered. */
  modelsPart: z.strictObject({ sheetId: z.optional(z.number()), stamp: z.string(), part: z.string() }),
  models: z.strictObject({
    sheetId: z.optional(z.number()),
    stamp: z.string(),
    results: z.record(z.string(), partResultSchema),
  }),
  figures: z.strictObject({ language }),
  /** `fields`: as a person wrote them, by name. */
  figureOfRange: z.strictObject({
    method: z.string(),
    fields: z.record(z.string(), z.string().check(z.refine((text) => text.length <= 2000))),
    language,
  }),
  /** `inputs`: in place of `input`, for as many figures. */
  figure: z.strictObject({
    method: z.string(),
    input: z.optional(z.unknown()),
    inputs: z.optional(z.array(z.unknown())),
    language,
  }),
  nothing: z.strictObject({}),
};

export type NamedColumn = z.infer<typeof namedColumn>;
export type SourceCall = z.infer<typeof callSchemas.source>;
export type ConfirmCall = z.infer<typeof callSchemas.confirm>;
export type Changes = z.infer<typeof changes>;
export type ChangesCall = z.infer<typeof callSchemas.changes>;
export type PasteCall = z.infer<typeof callSchemas.paste>;
export type UsePastedCall = z.infer<typeof callSchemas.usePasted>;
export type StandardCall = z.infer<typeof callSchemas.standard>;
export type SetCall = z.infer<typeof callSchemas.set>;
export type StepCall = z.infer<typeof callSchemas.step>;
export type OverrideCall = z.infer<typeof callSchemas.override>;
export type LeaveOutCall = z.infer<typeof callSchemas.leaveOut>;
export type CustomerCall = z.infer<typeof callSchemas.customer>;
export type ShowCall = z.infer<typeof callSchemas.show>;
export type ModelsPartCall = z.infer<typeof callSchemas.modelsPart>;
export type ModelsCall = z.infer<typeof callSchemas.models>;
export type FiguresCall = z.infer<typeof callSchemas.figures>;
export type FigureOfRangeCall = z.infer<typeof callSchemas.figureOfRange>;
