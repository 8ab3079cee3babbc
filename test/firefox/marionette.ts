import { connect } from 'node:net';

/** A line to Firefox by its own remote control: each message is its length in bytes, a colon and JSON. */
export type Marionette = {
  /** Does one command and answers its result; rejects with what Firefox says is wrong. One at a time. */
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
};

/** Messages whole, however they are cut on their way. */
function readMessages(onMessage: (message: unknown) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      onMessage(JSON.parse(rest.subarray(colon + 1, end).toString('utf8')));
      rest = rest.subarray(end);
    }
  };
}

type Answer = readonly [1, number, { readonly error: string; readonly message: string } | null, unknown];

/** Connects to the port of a Firefox that was started with `--marionette`. */
export function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const asked = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  const send = (command: string, parameters: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      asked.set(last, { resolve, reject });
      const body = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  return new Promise((opened, failed) => {
    const onMessage = (message: unknown) => {
      // The first message is a greeting.
      if (!Array.isArray(message)) return opened({ send, close: () => void socket.destroy() });
      const [, id, error, result] = message as unknown as Answer;
      const ask = asked.get(id);
      asked.delete(id);
      if (error) ask?.reject(new Error(`${error.error}: ${error.message}`));
      else ask?.resolve(result);
    };
    socket.on('data', readMessages(onMessage));
    socket.once('error', failed);
    socket.once('close', () => {
      for (const { reject } of asked.values()) reject(new Error('Firefox closed the line'));
    });
  });
}
