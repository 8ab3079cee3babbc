import { panels } from '../panels/index.ts';
import type { PanelInput } from '../panels/panel.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { chooseTable } from './choose-section.ts';
import type { Drawing } from './drawing.ts';

/** The dashboard as a value: the selectors, then one section a panel; panels with nothing to say are left out. */
export type Dashboard = Drawing & { readonly language: Language };

/** Asks every panel what it has to show for the figures chosen. */
export function describeDashboard(input: PanelInput): Dashboard {
  const { language, rubric, source, now } = input;
  const { standard, stamp } = rubric;
  const graded = now.slice(0, 16).replace('T', ' ');
  return {
    title: say(language, 'dashboard.title', { source }),
    subtitle: say(language, 'dashboard.subtitle', { standard: standard.title[language], stamp, now: graded }),
    language,
    bands: gradesOf(standard).map(({ title }) => title[language]),
    sections: [
      { id: 'choose', title: '', blocks: [chooseTable(input)] },
      ...panels.flatMap(({ id, panel }) => {
        const shown = panel(input);
        return shown ? [{ id, ...shown }] : [];
      }),
    ],
  };
}
