import * as z from 'zod/mini';

const shownRow = z.object({ label: z.string(), text: z.string() });

/** `figures`: what can be worked out of a selected range, question by question. */
export const figuresSchema = z.object({
  /** Those that some method answers, in their order. */
  questions: z.array(z.object({ id: z.string(), title: z.string() })),
  methods: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      title: z.string(),
      /** What it answers, in a sentence. */
      answers: z.string(),
      /** What to select, in a sentence. */
      range: z.string(),
      /** What a person fills in beside the range. */
      fields: z.array(
        z.object({
          name: z.string(),
          title: z.string(),
          /** What to write, in words. */
          hint: z.string(),
          isFlag: z.boolean(),
          isOptional: z.boolean(),
        }),
      ),
    }),
  ),
});

/** `figureOfRange`: a figure of the selected cells. */
export const figureOfRangeSchema = z.union([
  /** `field`: the one to correct; '' when it is about the range. */
  z.object({ status: z.literal('refused'), message: z.string(), field: z.string() }),
  z.object({
    status: z.literal('worked'),
    method: z.string(),
    title: z.string(),
    /** What was read, in words. */
    read: z.string(),
    rows: z.array(shownRow),
    warnings: z.array(z.string()),
    /** One text or a table each; `head` is empty where a table has none. */
    details: z.array(
      z.object({
        label: z.string(),
        text: z.string(),
        head: z.array(z.string()),
        rows: z.array(z.array(z.string())),
      }),
    ),
    /** All of it as cells with tabs between them. */
    table: z.string(),
  }),
]);

export type Figures = z.infer<typeof figuresSchema>;
export type FigureOfRange = z.infer<typeof figureOfRangeSchema>;
