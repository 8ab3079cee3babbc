import type { ComponentChildren } from 'preact';
import type { Progress } from '../state/state.ts';
import { Elapsed } from './Elapsed.tsx';
import { Heading } from './Heading.tsx';
import type { Ui } from './ui.ts';

export type PaceProps = {
  readonly ui: Ui;
  readonly title: string;
  readonly pace: Omit<Progress, 'by' | 'after'>;
  /** How much of it is done, once that is known. */
  readonly words: string;
  /** The way out. */
  readonly children: ComponentChildren;
};

/** Work in parts that is under way, and how long it has been. */
export function Pace({ ui, title, pace, words, children }: PaceProps) {
  const { phase, done, total, since, spent } = pace;
  // Before the first answer nobody knows how many parts there are.
  const share = total > 0 ? { value: done, max: total } : {};
  return (
    <section class="screen">
      <Heading text={title} key="running" />
      <progress aria-label={title} {...share} />
      <p>{phase === 'stopping' ? ui.say('stopping') : total > 0 ? words : ui.say('begun')}</p>
      <Elapsed ui={ui} since={since} spent={spent} />
      {children}
    </section>
  );
}
