import type { Block } from '../panels/block.ts';
import type { PanelInput } from '../panels/panel.ts';
import { periodWord, segmentLabel } from '../panels/period-words.ts';
import { say } from '../text/say.ts';
import { choiceKeys } from './read-choices.ts';

/** Signs of a text that is not understood which are quoted. */
const longest = 60;

/** The two selectors: what can be chosen, what was applied, and why when that is not what the cell said. */
export function chooseTable({ view, rubric, language }: PanelInput): Block {
  const { choices, selection, unknown } = view;
  const all = say(language, 'choose.all');
  const minimum = rubric.standard.minimumGroup;
  const hint = (what: keyof typeof choiceKeys): string =>
    unknown[what]
      ? say(language, `choose.unknown.${what}`, { value: unknown[what].slice(0, longest) })
      : say(language, what === 'segment' && minimum <= 1 ? 'choose.anySegmentHint' : `choose.${what}Hint`, { minimum });
  const { period, segment } = selection;
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'setup.setting'), format: 'text' },
      { title: say(language, 'setup.value'), format: 'text', input: { choices: [] } },
      { title: say(language, 'setup.meaning'), format: 'text' },
    ],
    rows: [
      [say(language, 'column.period'), period === null ? all : periodWord(period, language), hint('period')],
      [say(language, 'choose.segment'), segment ? segmentLabel(segment, language) : all, hint('segment')],
    ],
    inputs: [
      { choices: [all, ...choices.periods.map((one) => periodWord(one, language))] },
      { choices: [all, ...choices.segments.map((one) => segmentLabel(one, language))] },
    ],
    keys: [choiceKeys.period, choiceKeys.segment],
  };
}
