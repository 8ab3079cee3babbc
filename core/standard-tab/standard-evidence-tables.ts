import { gradeWord } from '../panels/grade-word.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { EvidenceKind } from '../standard-rules/evidence.ts';
import { levelNames } from '../tabs/level-names.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { anything, between, type KeyedTable, points, titled } from './standard-columns.ts';
import { bounds, rowKey, standardHeaders } from './standard-layout.ts';

/** Grades that no number decides and the evidence that gives them; nothing to change. `null`: bands decide. */
export function verdictTable({ standard }: Rubric, language: Language): KeyedTable | null {
  const { verdicts, evidence = [] } = standard;
  if (!verdicts) return null;
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).verdict, language, [{ format: 'text', grade: true }, { format: 'text' }]),
    rows: verdicts.map(({ grade, title }) => [
      title[language],
      evidence
        .filter((kind) => kind.grade === grade)
        .map((kind) => kind.title[language])
        .join(' · '),
    ]),
    keys: [],
  };
}

const rangeOf = ({ from, to, isBelow }: EvidenceKind, language: Language): string =>
  isBelow ? say(language, 'answers.below', { from, to }) : `${from}–${to}`;

/** The range and the grade of each kind of evidence; `null` when the standard does not grade by evidence. */
export function evidenceTable({ standard }: Rubric, language: Language): KeyedTable | null {
  const { evidence, verdicts = [] } = standard;
  if (!evidence) return null;
  const percent = { ...points, input: between(bounds.percent) };
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).evidence, language, [
      { format: 'text' },
      percent,
      percent,
      percent,
      { format: 'text', input: { choices: verdicts.map(({ title }) => title[language]) } },
      { format: 'text' },
    ]),
    rows: evidence.map((kind) => [
      kind.title[language],
      kind.from,
      kind.to,
      kind.initial,
      gradeWord(kind.grade, standard, language),
      rangeOf(kind, language),
    ]),
    keys: evidence.map(({ id }) => rowKey('evidence', id)),
  };
}

/** What each class of reward comes to and what earns it; `null` when the standard has none. */
export function rewardTable({ standard }: Rubric, language: Language): KeyedTable | null {
  const { rewards } = standard;
  if (!rewards) return null;
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).reward, language, [
      { format: 'text' },
      { ...points, input: between(bounds.amount) },
      { format: 'text' },
      { format: 'text' },
      { format: 'text', input: anything },
    ]),
    rows: rewards.classes.map(({ title, amount, grades, work, note }) => [
      title[language],
      amount,
      grades.map((grade) => gradeWord(grade, standard, language)).join(' · '),
      levelNames([work], language).join(''),
      note[language],
    ]),
    keys: rewards.classes.map(({ id }) => rowKey('reward', id)),
  };
}
