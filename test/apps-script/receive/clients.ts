import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import type { WebAnswer } from '../../../apps-script/local/services/web-request.ts';
import { seeded } from '../add-on.ts';

/**
 * One post of a client: its body for the first, second … try, made when it is sent, so that a time or a signature in it
 * is of then (`host.now()`).
 */
export type Post = (attempt: number) => string;

/** How often, from 0 to 1, something happens. */
export type Rates = {
  /** At a service call: another client's post, or one of `others`, runs from beginning to end before it. */
  readonly nest: number;
  /** At a service call: its run ends there, before or after the call did its work. */
  readonly kill: number;
  /** At a service call: it throws, before or after it did its work. */
  readonly fail: number;
  /** An answer never reaches the client, which sends the post again. */
  readonly lose: number;
  /** A client sends a post again although it knows that it is done. */
  readonly repeat: number;
};

/** Many clients that post at the same time. */
export type Traffic = {
  readonly seed: number;
  /** What each client sends, one after the other, each until it is done. The same post may stand in several places. */
  readonly clients: readonly (readonly Post[])[];
  /** Whether a client may forget the post after this answer; otherwise it sends it again later. */
  readonly isDone: (answer: WebAnswer) => boolean;
  readonly rates?: Partial<Rates>;
  /** Other things that people and triggers do meanwhile, such as a grading; what they throw is theirs. */
  readonly others?: readonly (() => unknown)[];
  /** The longest time that passes from one post to the next, milliseconds; 2000 by default. */
  readonly pauseMs?: number;
};

/** What happened on the way. */
export type Counts = {
  /** Posts sent, all tries together. */
  requests: number;
  /** Those that ran inside another run. */
  nested: number;
  /** Runs inside each other at the most, the outermost included. */
  deepest: number;
  kills: number;
  failures: number;
  lost: number;
  repeats: number;
  others: number;
};

const usual: Rates = { nest: 0.04, kill: 0.01, fail: 0.01, lose: 0.05, repeat: 0.1 };
/** Every level is a run of the add-on of its own. */
const mostLevels = 5;
/** A post that is not done after so many tries never will be. */
const mostAttempts = 200;

/**
 * Lets clients post to a host until all of them are done, and answers what happened. Everything follows from the seed.
 * Runs overlap as they do at Google, as far as one thread can show: at a service call of one run other runs begin and end,
 * and meet the locks of the outer runs as held. Runs are killed, calls throw, answers are lost, posts come twice.
 * Throws when a post does not get done, and what `isDone` throws.
 *
 * `const counts = sendAll(host, { seed: 1, clients: ids.map((id) => [() => bodyOf(id)]), isDone: ({ type }) => type === 'json' })`
 */
export function sendAll(
  host: LocalHost,
  { seed, clients, isDone, rates: given, others = [], pauseMs = 2000 }: Traffic,
): Counts {
  const draw = seeded(seed);
  const rates = { ...usual, ...given };
  const counts: Counts = {
    ...{ requests: 0, nested: 0, deepest: 0, kills: 0, failures: 0, lost: 0, repeats: 0, others: 0 },
  };
  const lines = clients.map((posts) => ({ posts, next: 0, attempts: 0, isBusy: false }));
  const trouble: unknown[] = [];
  let level = 0;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];

  const send = (line: (typeof lines)[number]): void => {
    line.attempts += 1;
    counts.requests += 1;
    if (level > 1) counts.nested += 1;
    const post = line.posts[line.next];
    const answer = host.request({
      method: 'POST',
      type: 'text/plain;charset=utf-8',
      body: post?.(line.attempts) ?? '',
    });
    if (line.attempts > mostAttempts) throw new Error(`not done after ${mostAttempts} tries: ${answer.body}`);
    if (draw() < rates.lose) counts.lost += 1;
    else if (!isDone(answer)) return;
    else if (draw() < rates.repeat) counts.repeats += 1;
    else Object.assign(line, { next: line.next + 1, attempts: 0 });
  };
  const doOther = (act: () => unknown): void => {
    counts.others += 1;
    try {
      act();
    } catch {
      // Killed on its way, or in the way of a post: what is left is for the test to look at.
    }
  };
  const unfinished = () => lines.filter(({ posts, next }) => next < posts.length);
  const step = (): void => {
    level += 1;
    counts.deepest = Math.max(counts.deepest, level);
    const other = draw() < 0.1 ? pick(others) : undefined;
    const line = other ? undefined : pick(unfinished().filter(({ isBusy }) => !isBusy));
    try {
      if (other) doOther(other);
      if (!line) return;
      line.isBusy = true;
      send(line);
    } catch (error) {
      // Thrown inside another run it would be that run's error, and perhaps be answered as such.
      trouble.push(error);
    } finally {
      if (line) line.isBusy = false;
      level -= 1;
    }
  };

  const stop = host.onEachCall((at) => {
    if (level < mostLevels && draw() < rates.nest) step();
    const when = draw() < 0.5 ? 'before' : 'after';
    const fate = draw();
    if (fate < rates.kill) {
      counts.kills += 1;
      host.breakCall({ at, kind: 'kill', when });
    } else if (fate < rates.kill + rates.fail) {
      counts.failures += 1;
      host.breakCall({ at, kind: 'throw', when });
    }
  });
  while (unfinished().length > 0 && trouble.length === 0) {
    step();
    host.advance(Math.floor(draw() * pauseMs));
  }
  stop();
  host.breakCall(null);
  if (trouble.length > 0) throw trouble[0];
  return counts;
}
