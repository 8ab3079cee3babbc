import type { SidebarKey } from '../../../core/text/sidebar.ts';
import type { Adoption, ModelsTold } from '../state/modelling.ts';
import { Button } from './Button.tsx';
import { Issues } from './Issues.tsx';
import type { Ui } from './ui.ts';

type FoundProps = { readonly ui: Ui; readonly found: Extract<ModelsTold, { status: 'done' }> };

const titles: { readonly [Kind in Adoption['kind']]: SidebarKey } = { ahp: 'weightsAhp', entropy: 'weightsEntropy' };

/** Weights that a model found, to be tried out as rules. */
function OtherWeights({ ui, adoption }: { readonly ui: Ui; readonly adoption: Adoption }) {
  const { say, number, run } = ui;
  const id = `weights-${adoption.kind}`;
  return (
    <li class="card">
      <h3 id={id}>{say(titles[adoption.kind])}</h3>
      <dl class="pairs">
        {adoption.dimensions.map((dimension) => (
          <div key={dimension.id}>
            <dt>{dimension.title}</dt>
            <dd>{number(dimension.weight)}</dd>
          </div>
        ))}
      </dl>
      <Button ui={ui} describedBy={id} onPress={() => void run({ kind: 'tryWeights', adoption })}>
        {say('tryWeights')}
      </Button>
    </li>
  );
}

/** The Models tab that was written, what could not be read for it, and the weights that may be tried. */
export function ModelsFound({ ui, found }: FoundProps) {
  const { state, say, run } = ui;
  const { message, place, problems } = found;
  const adoptions = state.sheetId === null ? [] : found.adoptions;
  return (
    <>
      <p class="message">{message}</p>
      <Button ui={ui} look="main" onPress={() => void run({ kind: 'show', place })}>
        {say('showTab')}
      </Button>
      {problems.length > 0 && <Issues ui={ui} result={{ issues: problems, issueCount: problems.length }} />}
      {adoptions.length > 0 && (
        <section class="part">
          <h2>{say('otherWeights')}</h2>
          <ul class="stack">
            {adoptions.map((adoption) => (
              <OtherWeights key={adoption.kind} ui={ui} adoption={adoption} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
