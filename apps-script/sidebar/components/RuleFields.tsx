import type { RulesShown } from '../../rpc/answers/rules/schema.ts';
import { weightSum } from '../state/trial.ts';
import { DimensionRules } from './DimensionRules.tsx';
import { NumberField } from './NumberField.tsx';
import type { Ui } from './ui.ts';
import { WeightSum } from './WeightSum.tsx';

/** Every number of the rules that may be tried out. */
export function RuleFields({ ui, rules }: { readonly ui: Ui; readonly rules: RulesShown }) {
  const { say } = ui;
  const { hasWeights, dimensions, bands } = rules;
  return (
    <>
      <section class="part" aria-labelledby="rule-weights">
        <h2 id="rule-weights">{say('weights')}</h2>
        {hasWeights ? (
          <>
            <ul class="rules">
              {dimensions.map((dimension) => (
                <DimensionRules key={dimension.id} ui={ui} rules={rules} dimension={dimension} />
              ))}
            </ul>
            <WeightSum ui={ui} sum={weightSum(ui.state.trial)} />
          </>
        ) : (
          <p class="quiet">{say('equalWeights')}</p>
        )}
      </section>
      <section class="part" aria-labelledby="rule-bands">
        <h2 id="rule-bands">{say('bands')}</h2>
        {bands.length === 0 && <p class="quiet">{say('noBands')}</p>}
        <div>
          {bands.map(({ grade, title, from }) => (
            <NumberField key={grade} ui={ui} field={`bands.${grade}`} label={title} value={from} />
          ))}
        </div>
      </section>
    </>
  );
}
