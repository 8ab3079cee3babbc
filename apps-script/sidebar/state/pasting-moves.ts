import { withAnswer } from './pasting.ts';
import type { Moves } from './state.ts';

const idle = { task: null, isBusy: false } as const;

/** What happens to a standard that is pasted. */
export const pastingMoves: Pick<Moves, 'pasted' | 'pasteRead' | 'pasteKept'> = {
  pasted: (state, { pasting }) => ({ ...state, pasting, said: null }),
  pasteRead(state, { answer, asked, repairs }) {
    const { pasting } = state;
    // It is about a text or repairs that were changed meanwhile.
    if (pasting.text !== asked.text || pasting.repairs !== asked.repairs) return { ...state, ...idle };
    const open = answer.findings.length;
    const said = { key: open === 0 ? 'noFindings' : 'findings', args: { n: open }, isShown: true } as const;
    return { ...state, ...idle, pasting: withAnswer(pasting, answer, repairs), said };
  },
  pasteKept: (state, { standard }) =>
    standard === state.standard ? state : { ...state, standard, mapping: null, drafts: {}, faults: [] },
};
