import type { Socket } from 'node:net';

/**
 * Where a post is on its way. `asked`: it has arrived, the script has not run. `done`: the script has run, the 302 is not
 * out. `redirected`: the second address is asked for, nothing is answered. `told`: the headers of the answer are out, its
 * text is not.
 */
export type Stage = 'asked' | 'done' | 'redirected' | 'told';

export const stages: readonly Stage[] = ['asked', 'done', 'redirected', 'told'];

/** A request that is held. */
export type Stop = {
  /** Resolves when a request has come so far. */
  readonly reached: Promise<void>;
  /** Lets it go on. */
  readonly release: () => void;
};

/** A request was cut off on purpose. */
export class Cut extends Error {}

export type Stops = {
  /** Holds the next request that comes so far. */
  readonly hold: (stage: Stage) => Stop;
  /** Cuts the connection of the next request that comes so far. */
  readonly cut: (stage: Stage) => void;
  /** Called by the server at each stage. Throws `Cut` where the connection was cut. */
  readonly pass: (stage: Stage, socket: Socket) => Promise<void>;
};

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Places on the way of a post at which a test can stop it. */
export function openStops(): Stops {
  const held = new Map<Stage, { readonly reach: () => void; readonly released: Promise<void> }>();
  const cuts = new Set<Stage>();
  return {
    hold: (stage) => {
      const arrival = deferred();
      const end = deferred();
      held.set(stage, { reach: arrival.resolve, released: end.promise });
      return { reached: arrival.promise, release: end.resolve };
    },
    cut: (stage) => {
      cuts.add(stage);
    },
    pass: async (stage, socket) => {
      if (cuts.delete(stage)) {
        socket.destroy();
        throw new Cut(stage);
      }
      const stop = held.get(stage);
      held.delete(stage);
      stop?.reach();
      await stop?.released;
    },
  };
}
