import { browserTexts } from './browser.ts';
import { form } from './form.ts';
import { options } from './options.ts';
import { pairing } from './pairing.ts';
import { sending } from './sending.ts';

/**
 * Every text of the extension. The build writes it into the browser's own message files, so a page loads its language
 * and no other; code imports this file for its types alone.
 */
export const texts = { ...browserTexts, ...form, ...sending, ...pairing, ...options } as const;

export type ExtensionTexts = typeof texts;
