import { longest, mostTags } from '../../core/feedback/limits.ts';
import { foldText } from '../../core/scales/fold.ts';
import { cleanText, cutText } from './clean-text.ts';

const between = /[,，、;；\n]/;

/** The tags in what was typed, each once however it is spelled, at most as many as one entry may have. */
export function tagsIn(typed: string): readonly string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(between)) {
    const tag = cutText(cleanText(part), longest.tag).trim();
    const folded = foldText(tag);
    if (folded !== '' && !tags.has(folded)) tags.set(folded, tag);
  }
  return [...tags.values()].slice(0, mostTags);
}
