import type { TextKey } from '../core/text/en.ts';
import { say } from '../core/text/say.ts';
import type { Language } from '../core/text/schema.ts';

/** Our menu: each entry's text and the top-level function that it calls. */
const entries = [
  { text: 'menu.open', functionName: 'openSidebar' },
  { text: 'menu.grade', functionName: 'gradeResponses' },
  { text: 'menu.undo', functionName: 'undoLastGrading' },
  { text: 'menu.report', functionName: 'writeMonthlyReport' },
  { text: 'menu.digest', functionName: 'sendDigestNow' },
  { text: 'menu.summary', functionName: 'writeSummary' },
  { text: 'menu.figures', functionName: 'openFigures' },
  { text: 'menu.models', functionName: 'openModels' },
  { text: 'menu.automaticOn', functionName: 'turnAutomaticOn' },
  { text: 'menu.automaticOff', functionName: 'turnAutomaticOff' },
] as const satisfies readonly {
  text: TextKey;
  functionName: string;
}[];

/** The menu's entries in a language. */
export const menuItems = (language: Language): readonly { readonly title: string; readonly functionName: string }[] =>
  entries.map(({ text, functionName }) => ({ title: say(language, text), functionName }));
