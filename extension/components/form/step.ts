import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import type { Told } from '../../messages.ts';

/**
 * How far the sending of an entry is. `saving`: being put into the queue. `full`: the browser had no room for it, the form
 * stays. `saved`: it waits on this computer and is being sent. `late`: there is no answer yet. `told`: what became of it.
 */
export type Step =
  | { readonly kind: 'saving' }
  | { readonly kind: 'full' }
  | { readonly kind: 'saved' | 'late'; readonly isCut: boolean }
  | { readonly kind: 'told'; readonly told: Told; readonly item: FeedbackItem; readonly isCut: boolean };
