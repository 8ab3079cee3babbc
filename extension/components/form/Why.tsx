import { useState } from 'preact/hooks';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import type { Words } from '../../text/say.ts';
import { useLater } from './use-later.ts';

export type WhyProps = { readonly graded: GradedResponse; readonly standard: Standard; readonly words: Words };

const load = () => import('../../entry/why.ts');

/** The sum that led to a score, on demand. */
export function Why({ graded, standard, words }: WhyProps) {
  const [isOpen, setOpen] = useState(false);
  const why = useLater(load, isOpen);
  return (
    <details class="why quiet" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.say('why')}</summary>
      {why && <p>{why.whyOf(graded, standard, words.language)}</p>}
    </details>
  );
}
