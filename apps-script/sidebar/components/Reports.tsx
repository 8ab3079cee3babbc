import type { SidebarKey } from '../../../core/text/sidebar.ts';
import { BackLink } from './BackLink.tsx';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { TabChoice } from './TabChoice.tsx';
import { gradedTabs, type Ui } from './ui.ts';

type Report = { readonly kind: 'report' | 'digest' | 'summary'; readonly note: SidebarKey };

/** By kind, which the tab that is written and the text of the button have as well. */
const reports: readonly Report[] = [
  { kind: 'report', note: 'reportNote' },
  { kind: 'digest', note: 'digestNote' },
  { kind: 'summary', note: 'summaryNote' },
];

/** What can be written about the responses for others, each with its tab once that is there. */
export function Reports({ ui }: { readonly ui: Ui }) {
  const { state, say, run } = ui;
  const { look } = state;
  if (!look) return null;
  const graded = gradedTabs(look);
  return (
    <section class="screen">
      <BackLink ui={ui} to="more" />
      <Heading text={say('reports')} />
      {graded.length > 1 && <TabChoice ui={ui} tabs={graded} />}
      {reports.map(({ kind, note }) => {
        const tab = look.ours.find((ours) => ours.kind === kind);
        return (
          <div class="card" key={kind}>
            <Button ui={ui} describedBy={`${kind}-note`} onPress={() => void run({ kind })}>
              {say(kind)}
            </Button>
            <p class="quiet" id={`${kind}-note`}>
              {say(note)}
            </p>
            {tab && (
              <Button
                ui={ui}
                look="link"
                describedBy={`${kind}-note`}
                onPress={() => void run({ kind: 'show', place: { sheetId: tab.sheetId, cell: 'A1' } })}
              >
                {say('showTab')}
              </Button>
            )}
          </div>
        );
      })}
    </section>
  );
}
