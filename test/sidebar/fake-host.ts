import type { Send } from '../../apps-script/sidebar/host.ts';

/** One call as the add-on got it, to be answered by the test when and as often as it likes. */
export type Call = {
  readonly method: string;
  readonly input: unknown;
  /** Answers with a value as JSON. */
  readonly reply: (value: unknown) => Promise<void>;
  /** Answers with exactly this. */
  readonly replyRaw: (value: unknown) => Promise<void>;
  readonly fail: (error: unknown) => Promise<void>;
};

/** Lets everything run that waits for an answer just given. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A Google that keeps each call until the test answers it. */
export function fakeHost(): { readonly send: Send; readonly calls: Call[] } {
  const calls: Call[] = [];
  const send: Send = (method, json, onAnswer, onFailure) => {
    const replyRaw = (value: unknown) => {
      onAnswer(value);
      return settle();
    };
    const fail = (error: unknown) => {
      onFailure(error);
      return settle();
    };
    const reply = (value: unknown) => replyRaw(JSON.stringify(value));
    calls.push({ method, input: JSON.parse(json), reply, replyRaw, fail });
  };
  return { send, calls };
}
