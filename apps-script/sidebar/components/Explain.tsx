import { Beside } from './Beside.tsx';
import { Button } from './Button.tsx';
import { Entered } from './Entered.tsx';
import { Figures } from './Figures.tsx';
import { Heading } from './Heading.tsx';
import { InForce } from './InForce.tsx';
import { Parts } from './Parts.tsx';
import { Sum } from './Sum.tsx';
import { Triggers } from './Triggers.tsx';
import type { Ui } from './ui.ts';

/** How one row came to its grade, from its answers to what it set off. */
export function Explain({ ui }: { readonly ui: Ui }) {
  const { state, say, run } = ui;
  const { explanation } = state;
  return (
    <section class="screen">
      <Heading text={say('explainTitle')} />
      <p>{explanation?.status === 'none' ? explanation.message : say('explainLead')}</p>
      <Button ui={ui} look="main" onPress={() => void run({ kind: 'explain' })}>
        {say('explainRow')}
      </Button>
      {explanation?.status === 'explained' && (
        <>
          <div class="verdict">
            <h2>{say('row', { row: explanation.row })}</h2>
            <Button ui={ui} look="link" onPress={() => void run({ kind: 'show', place: explanation.place })}>
              {say('showRow')}
            </Button>
          </div>
          {explanation.entered && <InForce ui={ui} entered={explanation.entered} />}
          <Figures
            figures={[
              { title: say('score'), value: explanation.score, look: 'large' },
              { title: say('gradeWord'), value: explanation.grade, look: 'large grade' },
              { title: say('raw'), value: explanation.raw, look: '' },
              { title: say('band'), value: explanation.band, look: '' },
            ]}
          />
          {explanation.noGrade !== '' && !explanation.entered?.isLeftOut && (
            <p class="reasons">{explanation.noGrade}</p>
          )}
          <Entered ui={ui} explained={explanation} />
          <Parts ui={ui} parts={explanation.parts} />
          <Sum ui={ui} explained={explanation} />
          <Beside ui={ui} beside={explanation.beside} />
          <Triggers ui={ui} triggers={explanation.triggers} />
          <p class="quiet">{explanation.standard}</p>
        </>
      )}
    </section>
  );
}
