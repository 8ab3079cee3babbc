import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { Reasons } from './Reasons.tsx';
import { StandardChoice } from './StandardChoice.tsx';
import { TabChoice } from './TabChoice.tsx';
import { hasBeenGraded, type Ui } from './ui.ts';

/** Which tab, which standard. */
export function Start({ ui }: { readonly ui: Ui }) {
  const { state, say, post, run } = ui;
  const { look, sheetId, mapping } = state;
  if (!look) return null;
  const hasTab = sheetId !== null;
  return (
    <section class="screen">
      <Heading text={say('startTitle')} />
      <p>{say(look.tabs.length === 0 ? 'noTab' : 'startLead')}</p>
      {mapping?.status === 'refused' && <Reasons ui={ui} title={say('cannotGrade')} reasons={mapping.reasons} />}
      {look.tabs.length > 0 && <TabChoice ui={ui} tabs={look.tabs} />}
      <StandardChoice ui={ui} look={look} />
      {hasTab && (
        <Button ui={ui} look="main" onPress={() => void run({ kind: 'propose' })}>
          {say('check')}
        </Button>
      )}
      <div class="aside">
        {hasTab && <p>{say('noAnswers')}</p>}
        {look.gradedAt === null && (
          <Button ui={ui} look={hasTab ? 'link' : 'main'} onPress={() => void run({ kind: 'sample' })}>
            {say('sample')}
          </Button>
        )}
        <Button ui={ui} look="link" onPress={() => void run({ kind: 'answerSheet' })}>
          {say('answerSheet')}
        </Button>
        {!hasBeenGraded(state) && (
          <Button ui={ui} look="link" onPress={() => post({ kind: 'went', screen: 'more' })}>
            {say('more')}
          </Button>
        )}
      </div>
    </section>
  );
}
