import type { SidebarKey } from '../../../core/text/sidebar.ts';
import type { Screen } from '../state/state.ts';
import { BackLink } from './BackLink.tsx';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { hasBeenGraded, type Ui } from './ui.ts';

type Door = { readonly screen: Screen; readonly title: SidebarKey; readonly lead: SidebarKey };

const doors: readonly Door[] = [
  { screen: 'team', title: 'teamTitle', lead: 'teamLead' },
  { screen: 'reports', title: 'reports', lead: 'reportsLead' },
  { screen: 'models', title: 'models', lead: 'modelsLead' },
  { screen: 'figures', title: 'rangeOpen', lead: 'rangeShort' },
  { screen: 'privacy', title: 'privacyTitle', lead: 'privacyShort' },
  { screen: 'log', title: 'log', lead: 'logLead' },
];

/** What needs a grading to be about. */
const ofGrading: readonly Screen[] = ['reports', 'models'];

/** The ways to what is not part of a grading. */
export function More({ ui }: { readonly ui: Ui }) {
  const { state, say, post, run } = ui;
  const open = (screen: Screen) => {
    if (screen === 'figures' && !state.figuring.list) void run({ kind: 'figures' });
    else post({ kind: 'went', screen });
  };
  const isGraded = hasBeenGraded(state);
  return (
    <section class="screen">
      {!isGraded && <BackLink ui={ui} to="start" />}
      <Heading text={say('more')} />
      <ul class="stack">
        {doors
          .filter(({ screen }) => isGraded || !ofGrading.includes(screen))
          .map(({ screen, title, lead }) => (
            <li key={screen} class="card">
              <Button ui={ui} describedBy={`${screen}-lead`} onPress={() => open(screen)}>
                {say(title)}
              </Button>
              <p class="quiet" id={`${screen}-lead`}>
                {say(lead)}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
