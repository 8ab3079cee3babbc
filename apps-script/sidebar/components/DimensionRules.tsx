import type { RulesShown } from '../../rpc/answers/rules/schema.ts';
import { fitPoints, itemSum, textIn, weightRatio } from '../state/trial.ts';
import { Button } from './Button.tsx';
import { Fold } from './Fold.tsx';
import { faultAt, NumberField } from './NumberField.tsx';
import type { Ui } from './ui.ts';
import { WeightSum } from './WeightSum.tsx';

export type DimensionRulesProps = {
  readonly ui: Ui;
  readonly rules: RulesShown;
  readonly dimension: RulesShown['dimensions'][number];
};

/** Points of each level, worst first, with a way to fit them to another weight. */
function Points({ ui, rules, dimension }: DimensionRulesProps) {
  const { state, say, post } = ui;
  const { trial } = state;
  const { id, title, points } = dimension;
  const fields = points.map((value, level) => ({ value, field: `points.${id}.${level}` }));
  const countFault = faultAt(ui, `points.${id}`);
  return (
    <Fold
      title={say('levelPoints')}
      short={fields.map(({ field, value }) => textIn(trial, field, value)).join(' · ')}
      hasFault={fields.some(({ field }) => faultAt(ui, field) !== undefined)}
    >
      <fieldset>
        <legend class="unseen">{say('pointsOf', { dimension: title })}</legend>
        {fields.map(({ field, value }, level) => (
          <NumberField key={field} ui={ui} field={field} label={rules.levels[level] ?? ''} value={value} />
        ))}
        {countFault !== undefined && <p class="fault">{countFault}</p>}
        {weightRatio(trial, dimension) !== null && (
          <Button ui={ui} onPress={() => post({ kind: 'typed', typed: fitPoints(trial, dimension) })}>
            {say('fitPoints')}
          </Button>
        )}
      </fieldset>
    </Fold>
  );
}

/** Weights of the questions of a dimension, in percent of it. */
function ItemWeights({ ui, dimension }: Omit<DimensionRulesProps, 'rules'>) {
  const { say, count, state } = ui;
  const { title, items } = dimension;
  return (
    <Fold
      title={count('itemWeights', items.length)}
      short={items.map((item) => textIn(state.trial, `weights.${item.id}`, item.weight)).join(' · ')}
      hasFault={items.some((item) => faultAt(ui, `weights.${item.id}`) !== undefined)}
    >
      <fieldset>
        <legend class="unseen">{say('itemsOf', { dimension: title })}</legend>
        {items.map((item) => (
          <NumberField key={item.id} ui={ui} field={`weights.${item.id}`} label={item.title} value={item.weight} />
        ))}
        <WeightSum ui={ui} sum={itemSum(state.trial, dimension)} />
      </fieldset>
    </Fold>
  );
}

/** What may be tried out about one dimension: its weight, and below it its points or its items. */
export function DimensionRules({ ui, rules, dimension }: DimensionRulesProps) {
  const { id, title, weight, points, items } = dimension;
  return (
    <li>
      <NumberField ui={ui} field={`weights.${id}`} label={title} value={weight} />
      {points.length > 0 && <Points ui={ui} rules={rules} dimension={dimension} />}
      {items.length > 0 && <ItemWeights ui={ui} dimension={dimension} />}
    </li>
  );
}
