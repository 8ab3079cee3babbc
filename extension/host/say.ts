import type { Language } from '../../core/text/schema.ts';
import type { Words } from '../text/say.ts';
import { fill } from '../text/say.ts';
import { message } from './browser.ts';

/** Our texts in the language of the browser's own screens. */
export const readWords = (): Words => ({
  language: message('locale') as Language,
  say: (key, args) => fill(message(key), args),
});
