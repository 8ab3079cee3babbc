import type { CallFault } from '../../apps-script/local/services/host-state.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';

/** What befell a run, and what it came to. */
export type BrokenCall = CallFault & {
  readonly label: string;
  /** What the entry threw; `null` when it ended by itself. */
  readonly thrown: Error | null;
};

/** An entry of the add-on whose service calls are broken one by one. */
export type Entry = {
  /** The same state each time, ready to act; its own service calls are not broken. */
  readonly makeHost: () => LocalHost;
  readonly act: (host: LocalHost) => unknown;
  /** Looks at what is left, nothing being broken any more; throws when it is not as it should be. */
  readonly check: (host: LocalHost, broken: BrokenCall) => void;
  /** 'throw': the call throws, and the script may go on. 'kill': the run ends there. Both without it. */
  readonly kinds?: readonly CallFault['kind'][];
};

/**
 * Runs an entry once for every service call it makes, each kind of fault, and before as well as after that call did its
 * work; checks what is left each time. Returns how many runs that was, for the test to compare and to print. An error of
 * a check names its call.
 */
export function atEachCall({ makeHost, act, check, kinds = ['throw', 'kill'] }: Entry): number {
  const probe = makeHost();
  probe.resetLog();
  act(probe);
  const faults = probe.calls.flatMap((label, place) =>
    kinds.flatMap((kind) => (['before', 'after'] as const).map((when) => ({ at: place + 1, kind, when, label }))),
  );
  for (const fault of faults) {
    const host = makeHost();
    host.resetLog();
    host.breakCall(fault);
    const thrown = thrownBy(() => act(host));
    host.breakCall(null);
    try {
      check(host, { ...fault, thrown });
    } catch (error) {
      const { kind, when, at, label } = fault;
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(`${kind} ${when} call ${at}, ${label}: ${said}`, { cause: error });
    }
  }
  return faults.length;
}

function thrownBy(act: () => unknown): Error | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
