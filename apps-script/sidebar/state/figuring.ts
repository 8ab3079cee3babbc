import type { FigureOfRange, Figures } from '../../rpc/answers/figures/schema.ts';
import type { Desk, Done } from './desk.ts';
import type { Moves, Task } from './state.ts';

/** A figure that is asked for of the selected cells. */
export type Figuring = {
  /** `null`: not asked for yet. */
  readonly list: Figures | null;
  /** What it is asked for, and by which method, by id. */
  readonly question: string;
  readonly method: string;
  /** Texts as typed by field of the method. */
  readonly typed: Readonly<Record<string, string>>;
  /** About what is chosen and typed now; `null`: nothing was worked out. */
  readonly answer: FigureOfRange | null;
};

export type FigureMethod = Figures['methods'][number];

/** Nothing is asked for. */
export const noFiguring: Figuring = { list: null, question: '', method: '', typed: {}, answer: null };

/** The methods that answer the chosen question. */
export const methodsNow = ({ list, question }: Figuring): readonly FigureMethod[] =>
  list?.methods.filter((method) => method.question === question) ?? [];

/** The chosen method; undefined before there are any. */
export const methodNow = (figuring: Figuring): FigureMethod | undefined =>
  figuring.list?.methods.find(({ id }) => id === figuring.method);

/** Another method, with nothing filled in. */
export const withMethod = (figuring: Figuring, method: string): Figuring => ({
  ...figuring,
  ...{ method, typed: {}, answer: null },
});

/** Another question, with the first of its methods. */
export function withQuestion(figuring: Figuring, question: string): Figuring {
  const asked = { ...figuring, question };
  return withMethod(asked, methodsNow(asked)[0]?.id ?? '');
}

/** One field filled in; an answer to what stood there before goes. */
export const typedInto = (figuring: Figuring, field: string, text: string): Figuring => ({
  ...figuring,
  typed: { ...figuring.typed, [field]: text },
  answer: null,
});

/** What happens to a figure of a range. */
export const figuringMoves: Pick<Moves, 'listed' | 'chosen' | 'figured'> = {
  listed(state, { list }) {
    const before = { ...state.figuring, list };
    const figuring = methodNow(before) ? before : withQuestion(before, list.questions[0]?.id ?? '');
    return { ...state, task: null, isBusy: false, figuring, screen: 'figures' };
  },
  chosen: (state, { figuring }) => ({ ...state, figuring, said: null }),
  figured(state, { asked, answer }) {
    const idle = { ...state, task: null, isBusy: false };
    // It is about a method or fields that were changed meanwhile.
    if (asked !== state.figuring) return idle;
    const text =
      answer.status === 'refused'
        ? answer.message
        : [answer.title, ...answer.rows.map((row) => `${row.label}: ${row.text}`)].join('. ');
    return { ...idle, figuring: { ...asked, answer }, said: { text, isShown: true } };
  },
};

/** Asks what can be worked out; where the spreadsheet was not looked at yet, that comes first. */
export async function openFigures({ state, ask, post, now }: Desk, task: Task): Done {
  if (!state().look) {
    const look = await ask(task, 'look', {});
    if (!look) return 'nothing';
    post({ kind: 'looked', look });
    post({ kind: 'asked', task, at: now() });
  }
  const language = state().look?.language ?? 'en';
  const list = await ask(task, 'figures', { language });
  if (list) post({ kind: 'listed', list });
  return 'nothing';
}

/** Works the chosen figure out of what is selected in the sheet. */
export async function workOutFigure({ state, ask, post }: Desk, task: Task): Done {
  const asked = state().figuring;
  const language = state().look?.language ?? 'en';
  const answer = await ask(task, 'figureOfRange', { method: asked.method, fields: asked.typed, language });
  if (answer) post({ kind: 'figured', asked, answer });
  return 'nothing';
}
