import { say } from '../text/say.ts';
import { gradeWord } from './grade-word.ts';
import type { Card } from './headline-cards.ts';
import type { PanelInput } from './panel.ts';

type Judging = Pick<PanelInput, 'judged' | 'rubric' | 'language'>;

/** What a person judged, in words with the reason; '' when nobody has, or the standard does not ask for it. */
export function judgedLine({ judged, rubric, language }: Judging): string {
  if (!judged || !rubric.standard.isJudged) return '';
  const grade = gradeWord(judged.grade, rubric.standard, language) ?? judged.grade;
  return say(language, 'headline.judgedReason', { grade, reason: judged.reason });
}

/** The level that a person judged, beside the computed grade. */
export function judgedCards(input: Judging): readonly Card[] {
  const { judged, rubric, language } = input;
  const line = judgedLine(input);
  if (!judged || line === '') return [];
  return [
    {
      label: say(language, 'headline.judged'),
      value: gradeWord(judged.grade, rubric.standard, language),
      format: 'text',
      detail: [line, say(language, 'headline.judgedBeside')].join('\n'),
      grade: true,
    },
  ];
}
