import { applyOverride, maybePercent, readOverride } from '../../core/counted/override.ts';
import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { Done } from './answers/schema.ts';
import { type Enterable, type Entering, enter } from './enter.ts';
import type { OverrideCall } from './schema.ts';

/** Why a text cannot be in force beside this response, in words; '' when it can. */
function whyNot({ one, language }: Enterable, value: string): string {
  const { rubric, graded } = one;
  const { standard } = rubric;
  if (maybePercent(value)) return say(language, 'overrides.percent', { value });
  const verdicts = gradesOf(standard)
    .map(({ title }) => title[language])
    .join(say(language, 'figure.between'));
  if (readOverride(value, rubric) === null)
    return say(language, standard.evidence ? 'overrides.noScoreOrVerdict' : 'overrides.noScore', { value, verdicts });
  const { fault } = applyOverride(graded, { isLeftOut: false, override: value, reason: '–' }, rubric);
  return fault === 'noVerdict' ? say(language, 'overrides.onlyVerdict', { verdicts }) : '';
}

function overriding(found: Enterable, { row, override, reason: typed }: OverrideCall): Entering {
  const { entry, language } = found;
  const { isLeftOut } = entry;
  const [value, reason] = [override.trim(), typed.trim()];
  if (value === '') {
    if ((entry.override ?? '') === '') return { message: say(language, 'overrides.already', { row }) };
    const message = say(language, 'overrides.isCleared', { row });
    return { entry: { isLeftOut, override: '', reason: isLeftOut ? reason : '' }, reason, message };
  }
  const why = whyNot(found, value);
  if (why !== '') return { message: why };
  return {
    entry: { isLeftOut, override: value, reason },
    reason,
    message: say(language, 'overrides.isSet', { row, value }),
  };
}

/** Sets the score or verdict of a response by hand, or with '' brings the computed one back; known by who asks. */
export const override = (spreadsheet: OpenSpreadsheet, call: OverrideCall): Done =>
  enter(spreadsheet, call, (found) => overriding(found, call));
