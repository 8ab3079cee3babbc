import * as z from 'zod/mini';

// What each method of `rpc` answers, checked by the sidebar. The add-on itself takes only the types.

/** A place to be shown: a cell such as `C17` on a tab. */
export const placeSchema = z.object({ sheetId: z.number(), cell: z.string() });
/** `place`: the cell that a reason is about, where there is one. */
const reasons = z.array(z.object({ code: z.string(), message: z.string(), place: z.optional(placeSchema) }));
const titled = z.object({ id: z.string(), title: z.string() });

/** Any method: Google or somebody else stood in the way. Nothing was changed; `canRetry`: the same call may be sent again. */
export const failedSchema = z.object({ status: z.literal('failed'), message: z.string(), canRetry: z.boolean() });

/** `look`: the spreadsheet as the sidebar finds it. */
export const lookSchema = z.object({
  language: z.literal(['en', 'zh-CN', 'zh-TW']),
  /** Visible tabs that are not ours. */
  tabs: z.array(z.object({ sheetId: z.number(), title: z.string() })),
  /** The response tab of the last grading, else the open tab, else the only one; `null`: none. */
  sourceId: z.nullable(z.number()),
  /** Response tabs that have tabs of ours. */
  graded: z.array(z.number()),
  standards: z.array(z.object({ id: z.string(), system: z.string(), title: z.string(), summary: z.string() })),
  standard: z.string(),
  /** Local ISO text of the last grading; `null` before the first. */
  gradedAt: z.nullable(z.string()),
  /** Whether there is an earlier result to go back to, and from when; `isRedo`: it is one that was undone. */
  undo: z.nullable(z.object({ at: z.string(), isRedo: z.boolean() })),
  /** 'elsewhere': another person turned it on. */
  automatic: z.literal(['on', 'off', 'elsewhere']),
  /** Our tabs by kind, to be shown. */
  ours: z.array(z.object({ kind: z.string(), sheetId: z.number(), title: z.string() })),
  /** Address of the dashboard as a one-page document to print; '' before the first grading. */
  printUrl: z.string(),
});

/** A column of the response tab as it is proposed or confirmed. Codes are those of the core. */
const columnSchema = z.object({
  fingerprint: z.string(),
  /** `C`. */
  letter: z.string(),
  header: z.string(),
  type: z.string(),
  role: z.string(),
  dimension: z.nullable(z.string()),
  /** `1–5`, or its words from worst to best with `<` between them; '' without one. */
  scale: z.string(),
  direction: z.string(),
  naCodes: z.array(z.number()),
  /** 0..1. */
  confidence: z.number(),
  needsConfirmation: z.boolean(),
  confirmed: z.boolean(),
  /** Up to three answers; none where they could tell who somebody is. */
  samples: z.array(z.string()),
  /** What the second header row says of it; '' where there is none. */
  about: z.string(),
  /** One sentence: what grading will do with it, or the question that it waits for. */
  effect: z.string(),
  /** Why it is asked about; '' where it is not. */
  why: z.string(),
  /** The code of that reason; left out where it is not. */
  asks: z.optional(z.string()),
  /** A rating that the standard has no dimension for by its name; it is not scored until one is chosen. Left out: it is none. */
  isUnplaced: z.optional(z.literal(true)),
});

/** `propose` and `confirm`: the mapping of one response tab under one standard. */
export const mappingSchema = z.object({
  /** 'asking': some column waits for a yes before anything can be graded or used. 'invalid': see `faults`; nothing was stored. */
  status: z.literal(['ready', 'asking', 'invalid', 'refused']),
  reasons,
  /** Rows with an answer; of a sheet of counts the answers that they count. */
  responses: z.number(),
  isCounts: z.optional(z.literal(true)),
  columns: z.array(columnSchema),
  /** What a select offers, in the order of its list. `dimensions` is empty where a standard takes any aspect. */
  choices: z.object({
    roles: z.array(titled),
    types: z.array(titled),
    directions: z.array(titled),
    dimensions: z.array(titled),
  }),
  faults: z.array(z.object({ fingerprint: z.string(), field: z.string(), message: z.string() })),
});

/** `step`: one part of a grading. Sent again and again until the status is another than 'working'. */
export const stepSchema = z.union([
  z.object({
    status: z.literal('working'),
    /** Rows prepared of all; the same rows are never prepared twice, also after a break. */
    done: z.number(),
    total: z.number(),
  }),
  z.object({
    status: z.literal(['graded', 'insufficient', 'refused']),
    /** One or two sentences: what happened. */
    message: z.string(),
    reasons,
    notices: reasons,
    /** Figures as they read; '' when there are none. */
    index: z.string(),
    grade: z.string(),
    /** Responses, or of a sheet of counts the answers counted. */
    responses: z.number(),
    /** A sheet of counts was summarised: no response was graded. Left out: it holds responses. */
    isCounts: z.optional(z.literal(true)),
    cases: z.number(),
    /** The first issues with the cell each is about; `cell` '' when it is about a whole column or tab. */
    issues: z.array(z.object({ message: z.string(), place: z.nullable(placeSchema) })),
    /** All issues, shown or not. */
    issueCount: z.number(),
    dashboardId: z.nullable(z.number()),
  }),
]);

/** `explain`: the grade of the selected row, from answers to what fired. */
export const explanationSchema = z.union([
  /** No row of responses is selected: what to do. */
  z.object({ status: z.literal('none'), message: z.string() }),
  z.object({
    status: z.literal('explained'),
    row: z.number(),
    place: placeSchema,
    standard: z.string(),
    parts: z.array(
      z.object({
        title: z.string(),
        /** Answers as they stand in the cells; 'not answered' in words. */
        answers: z.array(z.string()),
        /**
         * Points earned of `weight`, as shown: the shares of all answered parts add up to `score`. What was not answered
         * leaves its weight to the others; such a part keeps its own here.
         */
        share: z.string(),
        weight: z.string(),
        answered: z.boolean(),
        /** Items and measured facts of a dimension that has several. `how`: score and weight, or that it is not scored. */
        items: z.array(z.object({ title: z.string(), answers: z.array(z.string()), how: z.array(z.string()) })),
      }),
    ),
    /** Overall ratings and expectations, which the total does not hold. */
    beside: z.array(z.object({ title: z.string(), text: z.string() })),
    /** What a person entered beside the row on Grades; left out: nothing can be entered for it yet. `fault`: why an override is not in force. */
    entered: z.optional(
      z.object({ isLeftOut: z.boolean(), override: z.string(), reason: z.string(), fault: z.optional(z.string()) }),
    ),
    /** `16+18+16+13+10+5+5 = 83 → B`. */
    why: z.string(),
    /** Before rounding; '' when nothing was answered. */
    raw: z.string(),
    score: z.string(),
    grade: z.string(),
    /** `81–94`, by evidence the scores that its kind allows; '' without a grade. */
    band: z.string(),
    /** A sentence when there is no grade, else ''. */
    noGrade: z.string(),
    triggers: z.array(
      z.object({ rule: z.string(), clause: z.string(), title: z.string(), owner: z.string(), due: z.string() }),
    ),
  }),
]);

/** `undo`, `automatic`, `report`, `digest`, `summary`, `override`, `leaveOut`, `showLog`, `show`: done or not, in one sentence. */
export const doneSchema = z.object({ status: z.literal(['done', 'nothing']), message: z.string() });

export type Failed = z.infer<typeof failedSchema>;
export type Look = z.infer<typeof lookSchema>;
export type Mapping = z.infer<typeof mappingSchema>;
export type MappedColumn = z.infer<typeof columnSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
export type Done = z.infer<typeof doneSchema>;
