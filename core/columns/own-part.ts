import type { Standard } from '../standard-rules/standard.ts';
import { says } from '../words/meanings.ts';
import { headerText } from './header-text.ts';

/** Signs that part a header: "Service attitude: patient", "服务态度（耐心）". */
const parting = /[:：–—›>[\]【】()（）]| - /;

/**
 * Whether a header has a part of its own beside the dimension that it names, so that it may ask about one thing of it:
 * "Service attitude: patient" and not "Service attitude (1–5)" or "How satisfied are you? [Service attitude]".
 */
export function hasOwnPart(header: string, id: string, { dimensions }: Pick<Standard, 'dimensions'>): boolean {
  const dimension = dimensions.find((one) => one.id === id);
  const names = dimension ? [...Object.values(dimension.title), ...dimension.headers].map(headerText) : [];
  return header
    .split(parting)
    .map(headerText)
    .some((part) => /\p{L}/u.test(part) && !says(part, 'generic') && !names.some((name) => part.includes(name)));
}
