import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import { explainRules, type FiredRule } from '../scoring/triggers.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { addDays } from './deadlines.ts';
import type { Action } from './schema.ts';

/** The day of the run, `YYYY-MM-DD`, and the language of the cases' texts. */
type Opening = { readonly today: string; readonly language: Language };

/**
 * The corrective actions that graded responses ask for, in their order: exactly one per response and rule. A case
 * about dimensions names them; that of an item rule also belongs to the dimension's department. It is due counted from the
 * day of the answer, so that it stays due then however often it is graded; without a date, from the day of the run.
 */
export function decideActions(
  graded: readonly GradedResponse[],
  rubric: Rubric,
  { today, language }: Opening,
): readonly Action[] {
  const actions: Action[] = [];
  for (const one of graded) {
    if (one.triggers.length === 0) continue;
    const from = one.response.at?.slice(0, 10) ?? today;
    for (const rule of explainRules(one, rubric))
      actions.push({
        rule: rule.id,
        clause: rule.trigger.clause,
        row: one.response.row,
        dimensions: rule.dimensions.map(({ id }) => id),
        title: titleOf(rule, language),
        owner: ownerOf(rule, language),
        due: addDays(from, rule.trigger.action.dueInDays),
        status: 'open',
      });
  }
  return actions;
}

const comma: { readonly [language in Language]: string } = { en: ', ', 'zh-CN': '、', 'zh-TW': '、' };

/** More names are no list that anybody reads; the dimensions of the action name all. */
const mostNames = 12;

function titleOf({ trigger, dimensions }: FiredRule, language: Language): string {
  const title = trigger.action.title[language];
  if (dimensions.length === 0) return title;
  const names = dimensions.map((dimension) => dimension.title[language]);
  const list = names.slice(0, mostNames).join(comma[language]);
  const n = names.length - mostNames;
  return `${title} – ${n > 0 ? say(language, 'figure.andMore', { list, n }) : list}`;
}

/** The trigger's role, and for a rule about one dimension its department unless that is the same. */
function ownerOf({ trigger, dimensions }: FiredRule, language: Language): string {
  const owner = trigger.action.owner[language];
  const department = trigger.when.on === 'eachItem' ? dimensions[0]?.department?.[language] : undefined;
  return department && department !== owner ? `${owner} + ${department}` : owner;
}
