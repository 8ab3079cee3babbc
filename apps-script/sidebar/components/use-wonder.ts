import { useEffect } from 'preact/hooks';
import type { Question } from '../state/state.ts';
import type { Ui } from './ui.ts';

/** Milliseconds without a change after which a question is asked. */
const pause = 600;

/** Asks about what a person changes, once it has stood still. One of the `subjects` is another with each change. */
export function useWonder({ state, wonder }: Ui, about: Question, isOpen: boolean, subjects: readonly unknown[]): void {
  const isFree = state.task === null;
  useEffect(() => {
    if (!isOpen || !isFree) return;
    const timer = setTimeout(() => void wonder(about), pause);
    return () => clearTimeout(timer);
  }, [...subjects, isFree]);
}
