import type { Send } from '../host.ts';
import type { Answers, Inputs, Method } from './methods.ts';
import { methods } from './methods.ts';
import type { Reply, Trouble } from './read-answer.ts';
import { readAnswer, readFailure, troubleOf } from './read-answer.ts';

/** Seconds before a call that may be repeated is sent again; after the last one its trouble is told. */
const waits: readonly number[] = [2, 5, 10];

export type Client = {
  /** One call after another in the order they were asked for. `onBusy`: it will be sent again in a while. */
  call<M extends Method>(method: M, input: Inputs[M], onBusy?: () => void): Promise<Reply<Answers[M]>>;
  /** Ends the call under way as if its time had run out; what comes later is ignored. */
  giveUp(): void;
};

/** Talks to the add-on. Each sending is a promise of its own: what comes first settles it, all else is ignored. */
export function makeClient(send: Send): Client {
  let giveUp = () => {};
  let queue: Promise<unknown> = Promise.resolve();

  const sendOnce = <M extends Method>(method: M, json: string): Promise<Reply<Answers[M]>> =>
    new Promise((resolve) => {
      const settle = (read: () => Reply<Answers[M]>) => {
        clearTimeout(timer);
        resolve(read());
      };
      giveUp = () => settle(() => troubleOf('silent'));
      const timer = setTimeout(giveUp, methods[method].patience * 1000);
      try {
        send(
          method,
          json,
          (answer) => settle(() => readAnswer(method, answer)),
          (error) => settle(() => readFailure(error)),
        );
      } catch (error) {
        settle(() => readFailure(error));
      }
    });

  /** Whether it is time to send again; false when the person would not wait. */
  const pause = (seconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), seconds * 1000);
      giveUp = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });

  const sendUntilAnswered = async <M extends Method>(method: M, json: string, onBusy: () => void) => {
    for (const seconds of waits) {
      const reply = await sendOnce(method, json);
      if (!isRepeatable(reply)) return reply;
      onBusy();
      if (!(await pause(seconds))) return reply;
    }
    return sendOnce(method, json);
  };

  return {
    call(method, input, onBusy = () => {}) {
      const reply = queue.then(() => sendUntilAnswered(method, JSON.stringify(input), onBusy));
      queue = reply;
      return reply;
    },
    giveUp: () => giveUp(),
  };
}

const isRepeatable = (reply: Reply<unknown>): reply is Trouble => reply.kind === 'trouble' && reply.canRetry;
